import type {GoldClaim, PredictedClaim} from './gold.ts';

/** `better` and `worse` by the annotators; `changed` where both answers are right or both wrong; `new` where they say nothing. */
export type Sign = 'better' | 'worse' | 'changed' | 'new';

export interface Change {
  sign: Sign;
  claim: PredictedClaim;
  what: string;
}

/** The parts of a claim that are compared, by name. */
const FIELDS = [
  'type',
  'value',
  'valueMax',
  'unit',
  'approx',
  'source',
  'subject',
  'hedged',
  'country',
  'year',
] as const;
type Field = (typeof FIELDS)[number];

/** Words without which two names of one bearer may still be the same; those of the scorer. */
const LIGHT = new Set(
  'the a an of for in on at by to and his her its their this that some other said mr mrs ms dr s'.split(' '),
);

/** What is no longer found, what is found now, and which parts of the others changed, in that order. */
export function changesIn(gold: readonly GoldClaim[], before: PredictedClaim[], after: PredictedClaim[]): Change[] {
  const found = (claim: PredictedClaim, list: readonly PredictedClaim[]) => overlapping(list, claim) !== undefined;
  const known = (claim: PredictedClaim): GoldClaim | undefined => overlapping(gold, claim);
  const lost = before.filter((claim) => !found(claim, after));
  const won = after.filter((claim) => !found(claim, before));
  return [
    ...lost.map((claim) => ({
      sign: signOfPresence(known(claim), false),
      claim,
      what: `no longer found (${claim.type})`,
    })),
    ...won.map((claim) => ({sign: signOfPresence(known(claim), true), claim, what: `found (${claim.type})`})),
    ...after.flatMap((claim) => {
      const old = overlapping(before, claim);
      return old ? fieldChanges(old, claim, known(claim)).map((change) => ({...change, claim})) : [];
    }),
  ];
}

function overlapping<T extends {start: number; end: number}>(
  list: readonly T[],
  {start, end}: {start: number; end: number},
): T | undefined {
  return list.find((other) => other.start < end && other.end > start);
}

/** A claim that only one of two annotators has counts for neither side. */
function signOfPresence(gold: GoldClaim | undefined, now: boolean): Sign {
  if (gold?.optional) return 'changed';
  return (gold !== undefined) === now ? 'better' : 'worse';
}

function fieldChanges(
  before: PredictedClaim,
  after: PredictedClaim,
  gold: GoldClaim | undefined,
): {sign: Sign; what: string}[] {
  return FIELDS.filter((field) => (before[field] ?? null) !== (after[field] ?? null)).map((field) => ({
    sign: signOf(field, before, after, gold),
    what: `${field}: ${JSON.stringify(before[field] ?? null)} → ${JSON.stringify(after[field] ?? null)}`,
  }));
}

function signOf(field: Field, before: PredictedClaim, after: PredictedClaim, gold: GoldClaim | undefined): Sign {
  if (!gold || !(field in gold)) return 'new';
  const [was, is] = [isRight(field, before, gold), isRight(field, after, gold)];
  return was === is ? 'changed' : is ? 'better' : 'worse';
}

/** Sources and subjects are compared as names, by either annotator's answer; the rest to the letter. */
function isRight(field: Field, claim: PredictedClaim, gold: GoldClaim): boolean {
  const answers = [gold[field] ?? null];
  if (field === 'source' && gold.sourceOr !== undefined) answers.push(gold.sourceOr);
  if (field === 'subject' && gold.subjectOr !== undefined) answers.push(gold.subjectOr);
  const given = claim[field] ?? null;
  return answers.some((answer) =>
    typeof answer === 'string' && typeof given === 'string' ? sameName(answer, given) : answer === given,
  );
}

/** All words of the shorter name stand in the longer, or at least half of all words are shared; as in the scorer. */
function sameName(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (first.size === 0 || second.size === 0) return a === b;
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared === Math.min(first.size, second.size) || shared / (first.size + second.size - shared) >= 0.5;
}

function wordsOf(name: string): Set<string> {
  const words = name
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word && !LIGHT.has(word)));
}
