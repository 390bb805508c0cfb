/** Whether a day, month or year lies wholly after another: ISO dates are compared as far as both are exact. */
export function isAfter(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
}
