// `npm run record -- …`: the same as `node dist/cli.mjs record …`, but on the packs as they lie in the repository, so
// that it works on a broken pack too.
import {InputError, UsageError} from './errors.ts';
import {openPacks} from './open-packs.ts';
import {runRecordCommand} from './record-command.ts';

try {
  process.exitCode = runRecordCommand(process.argv.slice(2), openPacks);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  const usage =
    error instanceof UsageError || String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
  if (!usage && !(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = usage ? 2 : 1;
}
