/** Attempts before growth counts as real: a busy machine or the collector of garbage spoils one, hardly all. */
const ATTEMPTS = 6;

/**
 * How many times as much a piece costs in a large input as in a small one, by processor time: about 1 where time is
 * linear in the input and `factor` where it is quadratic. The least of several attempts, ended early once it is under
 * 2; so it says nothing of how fast the machine is.
 *
 * @param read does the work on `times` pieces; called often
 * @param times pieces of the small input; the work on them should take some milliseconds
 * @param factor how many times as large the large input is
 */
export function measureGrowth(read: (times: number) => void, times: number, factor = 16): number {
  const cost = (pieces: number): number => {
    const before = process.cpuUsage().user;
    read(pieces);
    return process.cpuUsage().user - before;
  };
  cost(times);
  let least = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && least > 2; attempt++) {
    const small = Math.max(cost(times), cost(times), cost(times), 1000);
    least = Math.min(least, cost(times * factor) / factor / small);
  }
  return least;
}
