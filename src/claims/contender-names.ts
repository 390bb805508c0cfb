import {behindAdverbs, besideFigure} from './beside-figure.ts';
import {bearerOf, isFiniteVerb} from './clause-subjects.ts';
import {isPossessor, possessorOf, topicOf} from './contender-measures.ts';
import {endOfView, type FigureView, Shape} from './figure-view.ts';
import {fitContender, isContender} from './fit-names.ts';
import {hasName, isCapital, isNominal, phraseAfter, phraseBefore, type Place, type Run} from './noun-phrases.ts';
import {Act, Form, Role, Thing} from './word-classes.ts';

/** "Gary Johnson 3 percent", "the conservatives on 51", "Trump (42%)", "Labour – 12", "gave Mugabe 1,634,382 votes". */
export function findNamed(place: Place, view: FigureView, earlier: FigureView | null): Run | null {
  const {tokens, classes, first} = place;
  let at = behindAdverbs(tokens, classes, view.numeral.keyFrom);
  const start = at;
  const bracket = tokens.lower[at - 1] === '(' || tokens.lower[at - 1] === ':';
  const beside = besideFigure(tokens, classes, view);
  // "propelled the Front from 73 seats".
  const from = ((classes.role[beside] ?? 0) & Role.from) !== 0;
  if ((classes.form[beside] ?? 0) & Form.on || from || isSamePreposition(place, beside, earlier)) {
    at = beside;
    // "The New Democrats are at 47 per cent".
    while ((classes.form[at - 1] ?? 0) & Form.be) at--;
    // "the Greens third with 23 per cent".
    const place = (classes.form[at - 1] ?? 0) & Form.another || (classes.role[at - 1] ?? 0) & Role.portion;
    if (place && isNominal(tokens, classes, at - 2, first)) at--;
  }
  if (bracket || /^[,–—-]$/.test(tokens.lower[at - 1] ?? '')) at--;
  const run = at > first ? phraseBefore(tokens, classes, at, first) : null;
  if (!run || (view.leftAt < at && run.from <= view.leftAt)) return null;
  const bearer = bearerOf(tokens, classes, run, first);
  if (bearer) return bearer;
  const whose = bracket ? (possessorOf(place, run) ?? topicOf(place, run)) : null;
  if (whose) return whose;
  const before = run.from > first ? (classes.form[run.from - 1] as number) : 0;
  const next = classes.form[beside] ?? 0;
  // "will become the opposition with 20 seats".
  const said = before & Form.be || (run.from > first && (classes.role[run.from - 1] as number) & Role.verb);
  if (said && !hasName(tokens, classes, run, first)) return null;
  // "77 per cent of the vote over Ouma with 22": the other side's.
  const against = before & Form.versus || (before & Form.of && (classes.act[run.from - 2] ?? 0) & Act.lead);
  const beaten = earlier && against && run.from - 1 - endOfView(earlier) <= BEATEN_REACH;
  if (beaten && hasName(tokens, classes, run, first)) return run;
  // "Ana Ouma, of the Front (12.2)".
  const member = before & Form.of && tokens.lower[run.from - 2] === ',' ? headedBy(place, run) : null;
  if (member && bracket) return member;
  if (bracket || at < start) {
    if (isObliqueBefore(place, run.from - 1, before, next, bracket))
      return bracket ? behindOf(place, run) : headedBy(place, run);
    if (isApposedToBeaten(place, view, run)) return null;
  } else if (before & Form.preposition && !(before & (Form.with | Form.clause)) && !isPossessor(place, run))
    return null;
  // "outpolled the Liberals 34%": the object of a comparison is no owner; "gave Mugabe 1,634,382", "backed Ouma 46" is.
  const verb = run.from > first && !(before & Form.preposition) ? (classes.act[run.from - 1] as number) : 0;
  const owns = isPossessor(place, run) && fitContender(place, {from: run.from, to: run.to - 1}) !== null;
  if (
    !bracket &&
    !owns &&
    verb & (Act.win | Act.lead | Act.support) &&
    (verb & Act.lead || !(verb & (Act.show | Act.support)))
  )
    return null;
  // "Cruz follows Trump with 16": who is behind holds the figure.
  if (at < start && run.from > first && (classes.role[run.from - 1] as number) & Role.behind) return null;
  const last = classes.thing[isPossessor(place, run) ? run.to - 2 : run.to - 1] as number;
  return last & (Thing.party | Thing.candidate) || hasName(tokens, classes, run, first) ? run : null;
}

/** Tokens between a figure and "over", ", ahead of" with the other side's name and figure. */
const BEATEN_REACH = 2;

/** "was chosen by 37%, Ouma [by] 30%": the preposition of the figure before, behind a name without a verb of its own. */
function isSamePreposition({tokens, classes}: Place, at: number, before: FigureView | null): boolean {
  if (!before || !((classes.form[at] ?? 0) & Form.preposition) || !isCapital(tokens, at - 1)) return false;
  return tokens.lower[at] === tokens.lower[before.numeral.keyFrom - 1];
}

/** "from the camp of [the Greens] (26%)". */
function behindOf({tokens, classes, first}: Place, {from, to}: Run): Run | null {
  for (let i = from + 1; i < to - 1; i++)
    if ((classes.form[i] as number) & Form.of) {
      const rest = {from: i + 1, to};
      return hasName(tokens, classes, rest, first) && isContender({tokens, classes, first, end: to}, rest)
        ? rest
        : null;
    }
  return null;
}

/** "[the Popular Bloc], headed by Ana Ouma, with 19 seats", "[the Bloc] led by Ouma with 19", "[Ana Ouma], of the Front, with 12,000 votes". */
function headedBy({tokens, classes, first}: Place, {from}: Run): Run | null {
  const led = tokens.lower[from - 1] === 'by';
  const by = led ? from - 3 : (classes.form[from - 1] ?? 0) & Form.of ? from - 2 : -1;
  const comma = tokens.lower[by] === ',';
  const head = comma || (led && by > first) ? phraseBefore(tokens, classes, comma ? by : by + 1, first) : null;
  return head && hasName(tokens, classes, head, first) ? head : null;
}

/** "leads her opponent, Ana Ouma, 62 to 25": the name of who is beaten. */
function isApposedToBeaten({tokens, classes}: Place, {left, leftAt}: FigureView, run: Run): boolean {
  if (leftAt < 0 || !(left & Act.lead) || leftAt > run.from) return false;
  const beaten = phraseAfter(tokens, classes, leftAt + 1, run.from);
  return beaten !== null && beaten.to === run.from - 1;
}

/**
 * "won in Ohio with 54": behind a preposition stands a place or, before "with" and brackets, a rival; "followed by Ouma
 * with", "support for Ouma at", "ahead of Ouma on" name whose figure it is.
 */
function isObliqueBefore(
  {tokens, classes, first}: Place,
  i: number,
  form: number,
  beside: number,
  bracket: boolean,
): boolean {
  // "lags behind the Liberals with 15": the verb's subject holds the figure.
  if ((classes.act[i] ?? 0) & Act.lead && i > first && isFiniteVerb(tokens, classes, i - 1, first)) return true;
  // "behind the Liberals with 40".
  if ((classes.act[i] ?? 0) & Act.lead) return false;
  if (!(form & Form.preposition) || form & Form.clause) return false;
  // "far in front of the Greens (26%)": one preposition.
  if (bracket && (classes.form[i - 1] ?? 0) & Form.preposition) return false;
  // "…, headed by Ouma, with 19" is another's, "followed by Ouma with 19" Ouma's.
  if (tokens.lower[i] === 'by') {
    const passive = (classes.form[i - 2] ?? 0) & Form.be || (classes.act[i - 1] ?? 0) & Act.win;
    return /ed$/.test(tokens.lower[i - 1] as string) && !passive && !((classes.role[i - 1] as number) & Role.behind);
  }
  const near = Form.with | Form.of | Form.to | Form.for | Form.versus;
  return !((bracket || (beside & Form.on && !(beside & Form.with))) && form & near) && !(form & Form.with);
}

/** "the 95 percent Obama received". */
export function findNamedBehind({tokens, classes, end}: Place, {shape, numeral, nounTo}: FigureView): Run | null {
  if (!(shape & (Shape.percent | Shape.count))) return null;
  const {form} = classes;
  let from = shape & Shape.percent ? numeral.to : Math.max(numeral.to, nounTo);
  // "the 50.87% that the Front had received".
  if ((form[from] ?? 0) & Form.relative) from++;
  const article = (form[from] ?? 0) & Form.determiner ? 1 : 0;
  if (from >= end || !isCapital(tokens, from + article)) return null;
  const run = phraseAfter(tokens, classes, from, end);
  if (!run || !hasName(tokens, classes, run, -1)) return null;
  const had = (classes.act[run.to] ?? 0) & Act.have && (classes.act[run.to + 1] ?? 0) & Act.win ? 1 : 0;
  const verb = run.to + had < end ? (classes.act[run.to + had] as number) : 0;
  return verb & Act.win && !(verb & Act.say) && run.to - run.from <= 4 ? run : null;
}
