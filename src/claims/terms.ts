import type {Unit} from './claim.ts';
import {Shape} from './figure-view.ts';
import type {FigureView} from './figure-view.ts';
import type {TypedFigure} from './figures.ts';

/** Units of time by the first letters of their names, with how many of the claim's unit they are. */
const TIMES: readonly [RegExp, Unit, number][] = [
  [/^day/, 'days', 1],
  [/^week|^fortnight/, 'days', 7],
  [/^month/, 'months', 1],
  [/^year/, 'years', 1],
  [/^decade/, 'years', 10],
];

/** The unit of a length of time named by `word`, and its factor: a week is seven days. */
export function termOf(word: string): {unit: Unit; factor: number} {
  const found = TIMES.find(([pattern]) => pattern.test(word));
  return found ? {unit: found[1], factor: found[2]} : {unit: 'other', factor: 1};
}

/** Joins "five years and eight months" to one figure of 68 months. */
export function joinTerms(figures: TypedFigure[]): TypedFigure[] {
  return figures.filter((figure, i) => {
    const before = figures[i - 1];
    if (!before || !isSecondHalf(before.view, figure.view)) return true;
    const {numeral} = before.view;
    numeral.value = 12 * (numeral.value ?? 0) + (figure.view.numeral.value ?? 0);
    before.view.term = 'months';
    numeral.to = figure.view.nounTo;
    before.view.nounFrom = figure.view.nounFrom;
    before.view.nounTo = figure.view.nounTo;
    return false;
  });
}

function isSecondHalf(a: FigureView, b: FigureView): boolean {
  const durations = (a.shape & b.shape & Shape.duration) !== 0;
  return durations && b.listed && a.term === 'years' && b.term === 'months' && b.numeral.keyFrom - a.nounTo <= 1;
}
