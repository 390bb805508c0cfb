import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, rmSync, symlinkSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {question, readLines, toLines, type GoldClaim, type GoldText, type PredictedClaim} from './gold.ts';

interface Places {
  gold: string;
  cli: string;
  out: string;
}

const SETS = ['claims-dev', 'claims-wikinews'];
const FIELDS = ['type', 'value', 'valueMax', 'source', 'subject', 'hedged', 'country', 'year'] as const;

/** Builds an older revision beside this one and prints what changed since, claim by claim; returns the exit status. */
export function diffAgainst(revision: string, {gold, cli, out}: Places): number {
  const worktree = resolve(out, 'older');
  removeWorktree(worktree);
  execFileSync('git', ['worktree', 'add', '--detach', '--quiet', worktree, revision], {stdio: 'inherit'});
  try {
    symlinkSync(resolve('node_modules'), join(worktree, 'node_modules'), 'junction');
    execFileSync(process.execPath, ['build.mjs'], {cwd: worktree, stdio: ['ignore', 'ignore', 'inherit']});
    const older = join(worktree, 'dist/cli.mjs');
    if (!existsSync(older)) throw new Error(`${revision} has no command line`);
    for (const set of SETS) printDifference(set, readLines<GoldText>(join(gold, `${set}.jsonl`)), older, cli);
  } finally {
    removeWorktree(worktree);
  }
  return 0;
}

function removeWorktree(path: string): void {
  rmSync(join(path, 'node_modules'), {force: true});
  spawnSync('git', ['worktree', 'remove', '--force', path], {stdio: 'ignore'});
}

function printDifference(set: string, texts: GoldText[], older: string, newer: string): void {
  const input = toLines(texts.map(question));
  const before = predictions(older, input);
  const after = predictions(newer, input);
  const changes = texts.flatMap((text) => changesIn(text, before.get(text.id) ?? [], after.get(text.id) ?? []));
  console.log(`\n${set}: ${changes.length} changes`);
  for (const change of changes) console.log(`  ${change}`);
}

function predictions(cli: string, input: string): Map<string, PredictedClaim[]> {
  const {stdout} = spawnSync(process.execPath, [cli, 'claims', '--jsonl'], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const answers = stdout.split('\n').filter(Boolean);
  return new Map(
    answers.map((line) => {
      const {id, claims} = JSON.parse(line) as {id: string; claims?: PredictedClaim[]};
      return [id, claims ?? []];
    }),
  );
}

function changesIn({id, text, claims = []}: GoldText, before: PredictedClaim[], after: PredictedClaim[]): string[] {
  const overlapping = (list: PredictedClaim[], {start, end}: {start: number; end: number}) =>
    list.find((other) => other.start < end && other.end > start);
  const lost = before.filter((claim) => !overlapping(after, claim));
  const won = after.filter((claim) => !overlapping(before, claim));
  const line = (sign: string, claim: PredictedClaim, what: string) =>
    `${sign} ${id} “${text.slice(claim.start, claim.end)}” ${what}`;
  return [
    ...lost.map((claim) => line(goldAt(claims, claim) ? 'worse ' : 'better', claim, `no longer found (${claim.type})`)),
    ...won.map((claim) => line(goldAt(claims, claim) ? 'better' : 'worse ', claim, `found (${claim.type})`)),
    ...after.flatMap((claim) => {
      const old = overlapping(before, claim);
      return old ? fieldChanges(old, claim, goldAt(claims, claim)).map(([sign, what]) => line(sign, claim, what)) : [];
    }),
  ];
}

function goldAt(claims: GoldClaim[], {start, end}: PredictedClaim): GoldClaim | undefined {
  return claims.find((gold) => gold.start < end && gold.end > start);
}

/** Each field that changed, with whether the new answer is the annotators'. Names are compared loosely by eye. */
function fieldChanges(before: PredictedClaim, after: PredictedClaim, gold: GoldClaim | undefined): [string, string][] {
  return FIELDS.filter((field) => before[field] !== after[field]).map((field) => {
    const truth = gold && field in gold ? gold[field as keyof GoldClaim] : undefined;
    const sign =
      truth === undefined
        ? '       '
        : truth === after[field]
          ? 'better '
          : truth === before[field]
            ? 'worse  '
            : 'changed';
    return [sign.trimEnd(), `${field}: ${JSON.stringify(before[field])} → ${JSON.stringify(after[field])}`];
  });
}
