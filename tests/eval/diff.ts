import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, rmSync, symlinkSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {changesIn, type Change} from './claim-changes.ts';
import {question, readLines, toLines, type GoldText, type PredictedClaim} from './gold.ts';

interface Places {
  gold: string;
  cli: string;
  out: string;
}

const SETS = ['claims-dev', 'claims-wikinews'];

/**
 * Builds an older revision in a worktree of its own, prints what changed since, claim by claim, and removes the worktree;
 * returns the exit status. The older revision is built with the packages installed here.
 */
export function diffAgainst(revision: string, {gold, cli, out}: Places): number {
  const commit = git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
  if (commit === null) {
    console.error(`eval: ${revision} is no revision of this repository (a shallow clone holds the newest only)`);
    return 1;
  }
  const worktree = resolve(out, 'older');
  // An interrupt ends the child first, so that the worktree is still removed.
  const wait = (): void => undefined;
  process.on('SIGINT', wait);
  try {
    const older = buildAt(commit, worktree);
    for (const set of SETS) printDifference(set, readLines<GoldText>(join(gold, `${set}.jsonl`)), older, cli);
    return 0;
  } catch (error) {
    console.error(`eval: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  } finally {
    process.off('SIGINT', wait);
    removeWorktree(worktree);
  }
}

function git(...args: string[]): string | null {
  const {status, stdout} = spawnSync('git', args, {encoding: 'utf8'});
  return status === 0 ? stdout.trim() : null;
}

/** The command line of the commit, built in `worktree`; throws a sentence where it cannot be built. */
function buildAt(commit: string, worktree: string): string {
  removeWorktree(worktree);
  execFileSync('git', ['worktree', 'add', '--detach', '--quiet', worktree, commit], {stdio: 'inherit'});
  symlinkSync(resolve('node_modules'), join(worktree, 'node_modules'), 'junction');
  const {status} = spawnSync(process.execPath, ['build.mjs'], {cwd: worktree, stdio: ['ignore', 'ignore', 'inherit']});
  const cli = join(worktree, 'dist/cli.mjs');
  if (status !== 0 || !existsSync(cli)) throw new Error(`${commit} cannot be built with the packages installed here`);
  return cli;
}

function removeWorktree(path: string): void {
  // The link goes first: what it leads to must stay.
  rmSync(join(path, 'node_modules'), {force: true});
  git('worktree', 'remove', '--force', path);
  rmSync(path, {recursive: true, force: true});
  git('worktree', 'prune');
}

function printDifference(set: string, texts: GoldText[], older: string, newer: string): void {
  const input = toLines(texts.map(question));
  const before = predictions(older, input);
  const after = predictions(newer, input);
  const changes = texts.flatMap(({id, text, claims = []}) =>
    changesIn(claims, before.get(id) ?? [], after.get(id) ?? []).map((change) => ({...change, id, text})),
  );
  console.log(`\n${set}: ${summaryOf(changes)}`);
  for (const {sign, id, text, claim, what} of changes)
    console.log(`  ${sign.padEnd(8)}${id} “${text.slice(claim.start, claim.end)}” ${what}`);
}

/** "14 changes: 9 better, 2 worse, 3 changed". */
function summaryOf(changes: readonly Change[]): string {
  const signs = (['better', 'worse', 'changed', 'new'] as const).map((sign) => {
    const count = changes.filter((change) => change.sign === sign).length;
    return count > 0 ? `${count} ${sign}` : '';
  });
  return [`${changes.length} changes`, signs.filter(Boolean).join(', ')].filter(Boolean).join(': ');
}

function predictions(cli: string, input: string): Map<string, PredictedClaim[]> {
  const {status, stdout, stderr} = spawnSync(process.execPath, [cli, 'claims', '--jsonl'], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(`${cli} claims --jsonl failed: ${stderr.trim().slice(0, 300)}`);
  return new Map(
    stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as {id: string; claims?: PredictedClaim[]})
      .map(({id, claims}) => [id, claims ?? []]),
  );
}
