/** The items of a list ordered by `first` whose `first` lies in [from, to). */
export function within<T extends {first: number}>(items: readonly T[], from: number, to: number): readonly T[] {
  const low = lowerBound(items, from);
  return items.slice(low, lowerBound(items, to, low));
}

function lowerBound<T extends {first: number}>(items: readonly T[], first: number, from = 0): number {
  let low = from;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as T).first < first) low = middle + 1;
    else high = middle;
  }
  return low;
}
