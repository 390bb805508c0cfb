/** Milliseconds of processor time this process has used: unlike a clock, it leaves out what other processes took. */
export function processorTime(): number {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
}
