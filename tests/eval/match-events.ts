// Measures matching on annotated articles: `node build.mjs --run tests/eval/match-events.ts [FOLDER] [--errors]`.
// FOLDER holds gold/claims-dev.jsonl and claims-wikinews.jsonl (default ../shared). Exits 1 where the former is missing
// or a floor is not reached on either.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {openPacks} from '../../src/cli/open-packs.ts';
import {english} from '../../src/languages/en/engine.ts';
import {readArticle} from '../../src/notes/read-article.ts';
import type {Engine} from '../../src/languages/engine.ts';
import type {ReadClaim} from '../../src/notes/reading.ts';
import {articleText} from '../../src/text/article-text.ts';
import {CLAIM_TYPES, type Claim, type ClaimType, type Unit} from '../../src/claims/claim.ts';
import type {Attribution} from '../../src/attribution/attribution.ts';

interface GoldClaim {
  start: number;
  end: number;
  key: string;
  type: ClaimType;
  value: number | null;
  valueMax: number | null;
  unit: Unit | null;
  approx: boolean;
  subject: string | null;
  source: string | null;
  hedged: boolean;
  country: string | null;
  year: number | null;
}
interface GoldText {
  id: string;
  url: string;
  year: number;
  text: string;
  claims: GoldClaim[];
}

const folder = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? '../shared';
const showErrors = process.argv.includes('--errors');
const fileOf = (name: string): string => join(folder, 'gold', name);
if (!existsSync(fileOf('claims-dev.jsonl'))) {
  console.error(`match-events: no annotated texts at ${fileOf('claims-dev.jsonl')}`);
  process.exit(1);
}
const textsOf = (name: string): GoldText[] =>
  readFileSync(fileOf(name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldText);
const record = openPacks();
const held = new Set(
  record.events().flatMap((e) => (e.type === 'protest' ? [] : [`${e.country} ${e.date.slice(0, 4)}`])),
);

const VOTE_TYPES: ReadonlySet<string> = new Set([
  'vote-share',
  'turnout',
  'vote-count',
  'seats',
  'electorate',
  'assessment',
]);
/** Votes of a country and year that observers reported on. */
const observed = new Set(
  record
    .events()
    .flatMap((e) =>
      e.type !== 'protest' && record.reportsOn(e.id).length > 0 ? [`${e.country} ${e.date.slice(0, 4)}`] : [],
    ),
);
/** Types whose claims on an observed vote are to show a finding. */
const WITH_FINDINGS: ReadonlySet<ClaimType> = new Set(['vote-share', 'turnout', 'assessment']);
const ABOUT_ELECTION = /\b(?:elections?|vote[ds]?|polls|ballots?|referendum|re-?election|run-?off)\b/i;

/** Counts of one measurement. */
interface Tally {
  right: number;
  wrong: number;
  none: number;
}
const tally = (): Tally => ({right: 0, wrong: 0, none: 0});
const say = (name: string, {right, wrong, none}: Tally): void => {
  const all = Math.max(1, right + wrong + none);
  const share = (n: number): string => `${((100 * n) / all).toFixed(1)}% (${n})`;
  console.log(`${name.padEnd(52)} right ${share(right)}, wrong ${share(wrong)}, none ${share(none)}`);
};

/** Reads the gold claims as if the engine had found them, so that matching is measured by itself. */
function goldEngine(text: GoldText): Engine {
  const sentences = english.read(articleText(text.text));
  return {
    language: 'en',
    statements: () => [],
    read: () => {
      const claims = text.claims.map((gold) => claimOf(gold, text.text, sentences.claims));
      return {claims, attributions: text.claims.map((gold, i) => attributionOf(gold, claims[i] as Claim, text.text))};
    },
  };
}

function claimOf(gold: GoldClaim, text: string, found: Claim[]): Claim {
  const span = {start: gold.start, end: gold.end};
  const same = found.find((claim) => claim.sentence.start <= span.start && claim.sentence.end >= span.end);
  const {type, value, valueMax, unit, approx, subject} = gold;
  const sentence = same?.sentence ?? sentenceAround(text, span.start);
  return {
    id: `${type}@${gold.start}`,
    type,
    span,
    sentence,
    value,
    valueMax,
    unit,
    approx,
    subject,
    bound: null,
    assessment: null,
    rule: 'gold',
  };
}

function sentenceAround(text: string, at: number): {start: number; end: number} {
  const before = text.slice(0, at);
  const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1;
  const after = /[.!?]["”’]?(?=\s|$)|\n/.exec(text.slice(at));
  return {start, end: after ? at + after.index + 1 : text.length};
}

function attributionOf({source, hedged}: GoldClaim, {id, sentence}: Claim, text: string): Attribution {
  const at = source === null ? -1 : text.slice(sentence.start, sentence.end).indexOf(source);
  const start = sentence.start + at;
  return {
    claimId: id,
    mention: source,
    span: source === null || at < 0 ? null : {start, end: start + source.length},
    name: source,
    nameSpan: null,
    description: null,
    cue: null,
    cueSpan: null,
    manner: source ? 'reported' : 'none',
    stance: 'neutral',
    hedged,
    via: null,
    chain: [],
    confidence: 1,
    rule: 'gold',
  };
}

/** How much of a text's date is given: its year and address, its address, or nothing but the text. */
type Known = 'year' | 'address' | 'nothing';
const KNOWN: Record<Known, string> = {
  year: 'year and address known',
  address: 'address known',
  nothing: 'nothing but the text',
};

function read({text, url, year}: GoldText, engine: Engine, knows: Known): ReadClaim[] {
  const breaks = [...articleText(text).breaks];
  const address = knows === 'nothing' ? null : url;
  const input = {text, breaks, url: address, year: knows === 'year' ? year : null, published: null};
  return readArticle({...input, title: null, language: 'en'}, [engine], record).claims;
}

function measure(
  texts: readonly GoldText[],
  knows: Known,
  engineOf: (text: GoldText) => Engine,
  name: string,
): {votes: Tally; all: Tally} {
  const votes = tally();
  const all = tally();
  const subjects = tally();
  const country = tally();
  const year = tally();
  const entries = tally();
  const findings = {due: 0, shown: 0, foreign: 0, ofYear: 0, shownOfYear: 0};
  const types = Object.fromEntries(CLAIM_TYPES.map((type) => [type, tally()])) as Record<ClaimType, Tally>;
  for (const text of texts) {
    const read_ = read(text, engineOf(text), knows);
    for (const gold of text.claims) {
      const found = read_.find((one) => one.claim.span.start < gold.end && one.claim.span.end > gold.start);
      if (!found) continue;
      const mark = (t: Tally, right: boolean, isNone: boolean): void =>
        void t[right ? 'right' : isNone ? 'none' : 'wrong']++;
      mark(country, found.country === gold.country, found.country === null);
      mark(year, found.year === gold.year, found.year === null);
      if (gold.source) mark(entries, found.sourceId !== null, true);
      for (const note of found.notes)
        if (
          note.about === 'finding' &&
          record.report(note.entry)?.event !== found.event?.id &&
          !record.report(note.entry)?.alsoOn.includes(found.event?.id ?? '') &&
          // The protests after a vote are shown beside its unrest.
          !record.event(record.report(note.entry)?.event ?? '')?.related.includes(found.event?.id ?? '')
        )
          findings.foreign++;
      if (showErrors && found.country !== gold.country)
        console.log(
          `  country ${text.id} "${gold.key}" ${gold.country} got ${found.country} | ${found.context.trim().slice(0, 120)}`,
        );
      if (showErrors && found.year !== gold.year)
        console.log(
          `  year ${text.id} "${gold.key}" ${gold.year} got ${found.year} | ${found.context.trim().slice(0, 120)}`,
        );
      if (!held.has(`${gold.country} ${gold.year}`)) continue;
      const right = found.event?.country === gold.country && Number(found.event?.date.slice(0, 4)) === gold.year;
      mark(all, right, found.event === null);
      const isVote = VOTE_TYPES.has(gold.type) || ABOUT_ELECTION.test(found.context);
      const isSubject = found.event !== null && found.relation !== 'same-year';
      if (isVote) mark(votes, right && isSubject, !isSubject);
      else if (isSubject) subjects[right ? 'right' : 'wrong']++;
      if (showErrors && found.relation === 'same-year')
        console.log(
          `  setting ${text.id} ${gold.type} "${gold.key}" ${found.event?.id} | ${found.context.trim().slice(0, 160)}`,
        );
      mark(types[gold.type], right, found.event === null);
      if (WITH_FINDINGS.has(gold.type) && observed.has(`${gold.country} ${gold.year}`)) {
        findings.ofYear++;
        if (right && found.notes.some((note) => note.about === 'finding')) findings.shownOfYear++;
        else if (showErrors)
          console.log(
            `  no finding of the year: ${text.id} ${gold.type} "${gold.key}" ${gold.country} ${gold.year} got ${found.event?.id ?? 'none'} ${found.relation} | ${found.context.trim().slice(0, 160)}`,
          );
      }
      if (showErrors && !right)
        console.log(
          `  ${text.id} ${gold.type} "${gold.key}" ${gold.country} ${gold.year} got ${found.event?.id ?? 'none'} | ${found.context.trim().slice(0, 160)}`,
        );
      if (WITH_FINDINGS.has(gold.type) && right && (found.event?.reports ?? 0) > 0) {
        findings.due++;
        if (found.notes.some((note) => note.about === 'finding')) findings.shown++;
        else if (showErrors) console.log(`  no finding: ${text.id} "${gold.key}" ${found.event?.id}`);
      }
    }
  }
  console.log(`${name}, ${KNOWN[knows]}`);
  // Two readings: which event the claim is about, and whether what is shown beside it is of its country and year.
  say('  subject, claims about a vote', votes);
  say('  subject, other claims that are given one', subjects);
  say('  shown, all claims of a country and year with a vote', all);
  say('  country of the claim', country);
  say('  year of the claim', year);
  say('  speakers with an entry', entries);
  console.log(
    `  findings shown for ${findings.shown} of ${findings.due} claims on votes with a report; of another event ${findings.foreign}`,
  );
  console.log(
    `  findings shown for ${findings.shownOfYear} of ${findings.ofYear} claims whose country and year have an observed vote`,
  );
  return {votes, all};
}

/** The least share of right and the greatest of wrong events. */
const FLOORS = {right: 0.92, wrong: 0.03};

const failed: string[] = [];
for (const name of ['claims-dev.jsonl', 'claims-wikinews.jsonl'].filter((one) => existsSync(fileOf(one)))) {
  console.log(`== ${name}`);
  const texts = textsOf(name);
  const gold = measure(texts, 'year', goldEngine, 'Gold claims');
  measure(texts, 'address', goldEngine, 'Gold claims');
  measure(texts, 'nothing', goldEngine, 'Gold claims');
  const own = measure(texts, 'year', () => english, 'Own claims');
  for (const {right, wrong, none} of [gold.votes, gold.all, own.votes, own.all])
    if (right < FLOORS.right * (right + wrong + none) || wrong > FLOORS.wrong * (right + wrong + none))
      failed.push(name);
}
if (failed.length > 0) {
  console.error(`match-events: below the floor on ${[...new Set(failed)].join(', ')}`);
  process.exit(1);
}
