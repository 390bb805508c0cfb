/** A scale for a handful of numbers of one unit. */
export interface FigureAxis {
  max: number;
  ticks: number[];
}

/** Steps that read well as the top of an axis, as multiples of a power of ten. */
const ROUND = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** Axis from 0 to a round number at or above every value; shares always run to 100. Values are finite, 0 or more. */
export function makeAxis(values: readonly number[], unit: string): FigureAxis {
  const top = Math.max(0, ...values.filter(Number.isFinite));
  if (unit === 'percent' && top <= 100) return {max: 100, ticks: [0, 50, 100]};
  if (top === 0) return {max: 1, ticks: [0, 1]};
  const power = 10 ** Math.floor(Math.log10(top));
  const max = (ROUND.find((step) => step * power >= top) ?? 10) * power;
  const half = max / 2;
  return {max, ticks: Number.isInteger(half) ? [0, half, max] : [0, max]};
}

/** Where a value stands on the axis, in percent of its length. */
export function placeOnAxis(value: number, axis: FigureAxis): number {
  return Math.min(100, Math.max(0, (value / axis.max) * 100));
}
