// The command line: `node dist/cli.mjs COMMAND …`.
import {parseArgs} from 'node:util';
import {InputError, UsageError} from './errors.ts';
import {answerLines} from './json-lines.ts';
import {LINE_COMMANDS} from './line-commands.ts';
import {read} from './read.ts';
import {runRecord} from './record.ts';
import {USAGE} from './usage.ts';

/** Runs a command and returns the exit status. */
async function run([command, ...args]: string[]): Promise<number> {
  if (command === '--help' || command === '-h' || command === 'help' || args.includes('--help')) return print(USAGE);
  if (command === '--version') return print(`${__VERSION__}\n`);
  if (command === undefined) throw new UsageError('no command');
  if (command === 'read') return read(args);
  if (command === 'record') return runRecord(args);
  const answer = LINE_COMMANDS[command];
  if (!answer) throw new UsageError(`no command "${command}"`);
  const {values} = parseArgs({args, options: {jsonl: {type: 'boolean', default: false}}});
  if (!values.jsonl) throw new UsageError(`${command} reads and writes JSON lines: call it with --jsonl`);
  return answerLines(answer);
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

/** What went wrong, on standard error, and the exit status for it. */
function explainFailure(error: unknown): number {
  if (error instanceof InputError) {
    console.error(`whence: ${error.message}`);
    return 1;
  }
  if (isUsage(error)) {
    console.error(`whence: ${error.message}\n\n${USAGE}`);
    return 2;
  }
  throw error;
}

function isUsage(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof Error && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
}

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await run(process.argv.slice(2)).catch(explainFailure);
