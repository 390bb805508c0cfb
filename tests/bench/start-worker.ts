// Starts one engine in a process of its own: `start-worker SCRIPT CODE`. SCRIPT sets `globalThis.createReader`; CODE is a
// file for its compiled code: taken where it is there, else written after the first reading. Prints one line of JSON.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {Script} from 'node:vm';
import {processorTime} from './processor-time.ts';
import type {EngineStart} from './starts.ts';

const SENTENCE = 'Turnout was 70 per cent, the commission said.';

const [file = '', codeFile = ''] = process.argv.slice(2);
// Scripts of the extension hold ASCII alone, which engines keep and scan as bytes.
const source = readFileSync(file, 'latin1');
const cachedData = existsSync(codeFile) ? readFileSync(codeFile) : undefined;

const [clock, processor] = [performance.now(), processorTime()];
const script = new Script(source, {filename: file, ...(cachedData ? {cachedData} : {})});
script.runInThisContext();
const read = (globalThis as unknown as {createReader: () => (text: string) => number}).createReader();
read(SENTENCE);
const start: EngineStart = {clock: performance.now() - clock, processor: processorTime() - processor};

if (script.cachedDataRejected) throw new Error(`${codeFile}: the kept code was not taken`);
if (!cachedData) writeFileSync(codeFile, script.createCachedData());
console.log(JSON.stringify(start));
