import {Worker} from 'node:worker_threads';

/** Milliseconds an example may take: the slowest take a hundredth of it on a busy machine. */
const LIMIT = 60_000;

/** Runs in a thread of its own: a loop without an end leaves nobody else to tell which example it was. */
const WATCH = `
  const {writeSync} = require('node:fs');
  const {inspect} = require('node:util');
  let timer;
  require('node:worker_threads').parentPort.on('message', ({name, value, limit}) => {
    clearTimeout(timer);
    if (value === undefined) return;
    timer = setTimeout(() => {
      writeSync(2, 'not ended after ' + limit + ' ms: ' + name + '\\n' + inspect(value, {depth: 9}).slice(0, 20000) + '\\n');
      process.kill(process.pid, 'SIGKILL');
    }, limit);
  });
`;

let dog: Worker | undefined;

/** Ends the process with the name and the example where it is not called again in time; `undefined` ends the watch. */
export function watch(name: string, value: unknown, limit = LIMIT): void {
  if (!dog) {
    dog = new Worker(WATCH, {eval: true});
    dog.unref();
  }
  dog.postMessage({name, value, limit});
}
