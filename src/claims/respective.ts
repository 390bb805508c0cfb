import {subjectBefore} from './clause-subjects.ts';
import type {FigureView} from './figure-view.ts';
import {isCapital, isNominal} from './noun-phrases.ts';
import type {Place, Run} from './noun-phrases.ts';
import {Form} from './word-classes.ts';

/** How far before their verb the names of a list are looked for. */
const LIST_REACH = 45;

/**
 * Whose each of `count` listed figures is where as many names are listed before their verb: "the Greens, the Left and the
 * Centre won 15, 3 and 2 seats" gives all three; `null` where there are fewer names. `view` is the first figure's.
 */
export function splitAmong(place: Place, view: FigureView, count: number): Run[] | null {
  const {tokens, classes, first} = place;
  if (view.leftAt < 0 || count < 2) return null;
  const last = subjectBefore(tokens, classes, view.leftAt, first);
  if (!last || last.to > view.leftAt) return null;
  const names: Run[] = [];
  let to = last.to;
  for (let i = last.to - 1; i >= Math.max(first - 1, last.to - LIST_REACH) && names.length < count; i--) {
    const and = i >= first && ((classes.form[i] as number) & Form.and) !== 0;
    const comma = i >= first && tokens.lower[i] === ',';
    if (i >= first && !and && !comma && isPart(place, i)) continue;
    // Only the last two are joined by "and"; "the Greens, and" has both.
    if (i + 1 < to) names.unshift({from: i + 1, to});
    if (!comma && !(and && names.length === 1)) break;
    to = i;
  }
  return names.length === count && names.every((name) => isNamed(place, name)) ? names : null;
}

function isPart({tokens, classes, first}: Place, i: number): boolean {
  return (
    isNominal(tokens, classes, i, first) ||
    ((classes.form[i] as number) & (Form.determiner | Form.of)) !== 0 ||
    /^[()-]$/.test(tokens.lower[i] as string)
  );
}

function isNamed({tokens}: Place, {from, to}: Run): boolean {
  for (let i = from; i < to; i++) if (isCapital(tokens, i)) return true;
  return false;
}
