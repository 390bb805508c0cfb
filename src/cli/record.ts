import {loadRecord} from './load-record.ts';
import {runRecordCommand} from './record-command.ts';

/** `record …` on the record that the build embedded. Returns the exit status. */
export function runRecord(args: string[]): number {
  return runRecordCommand(args, loadRecord);
}
