import type {Claim} from '../claims/claim.ts';
import type {Figure, Measure, RecordEvent} from '../record/entries.ts';
import {sameParty, samePerson} from '../record/compare-names.ts';
import type {WhenceRecord} from '../record/record.ts';
import {amountOf, compareAmounts, type Amount} from './compare-figures.ts';
import {basisOfClaim} from './basis-of-claim.ts';
import type {Comparison, FigureNote} from './note.ts';
import {pageOf} from './summarise.ts';
import {amountInWords, basisInWords, comparisonInWords, dateInWords, eventInWords} from './wording.ts';

const MEASURES: ReadonlySet<string> = new Set([
  'vote-share',
  'turnout',
  'vote-count',
  'seats',
  'electorate',
  'detentions',
  'casualties',
  'crowd',
  'sentence',
] satisfies Measure[]);

/** A figure to set beside a claim, from a source or from the official result. */
type Rival = Pick<
  Figure,
  'subject' | 'low' | 'high' | 'qualifier' | 'reportedBy' | 'reporterKind' | 'asOf' | 'basis'
> & {
  entry: string;
  unit: string;
  page: ReturnType<typeof pageOf>;
};

/**
 * The figures of an event for the same measure and subject as the claim's: the official result first, then what others
 * gave. `context` is the claim's sentence, which tells partial counts and the dead from the injured.
 */
export function figuresFor(claim: Claim, context: string, event: RecordEvent, record: WhenceRecord): FigureNote[] {
  const amount = amountOf(claim);
  if (!amount || !MEASURES.has(claim.type)) return [];
  const measure = claim.type as Measure;
  const basis = basisOfClaim(context);
  const rivals = [
    ...officialResults(claim, measure, event),
    ...recordedFigures(claim, context, measure, event, record),
  ];
  return rivals.map((rival) => figureNote(measure, rival, compare(amount, claim, basis, rival)));
}

function compare(
  amount: Amount,
  claim: Claim,
  basis: Figure['basis'],
  rival: Rival,
): {comparison: Comparison; basis: Figure['basis']} {
  const isPercent = rival.unit === 'percent';
  if (isPercent !== (claim.unit === 'percent')) return {comparison: 'not-comparable', basis};
  const other: Amount = {low: rival.low, high: rival.high, bound: rival.qualifier};
  const comparison = compareAmounts(amount, other, isPercent);
  // A count that went on, or a sample, is not contradicted by the final figure.
  const sameBasis = (basis ?? 'final') === (rival.basis ?? 'final') || basis === null;
  return {comparison: comparison === 'agrees' || sameBasis ? comparison : 'not-comparable', basis};
}

function figureNote(
  measure: Measure,
  {page, entry, ...rival}: Rival,
  {comparison, basis}: {comparison: Comparison; basis: Figure['basis']},
): FigureNote {
  const who = [rival.reportedBy, rival.asOf ? dateInWords(rival.asOf) : null].filter(Boolean).join(', ');
  const kind = rival.basis ? `${basisInWords(rival.basis)}: ` : '';
  const subject = rival.subject ? ` (${rival.subject})` : '';
  const sentence = `${kind}${amountInWords(rival)}${subject}`;
  const partial = comparison === 'not-comparable' && basis ? ` The article gives a ${basisInWords(basis)}.` : '';
  const text = `${sentence[0]?.toUpperCase() ?? ''}${sentence.slice(1)}, ${who}. ${comparisonInWords(comparison)}${partial}`;
  return {about: 'figure', entry, text, ...page, measure, ...rival, comparison};
}

/** The event's own result and turnout. */
function officialResults(claim: Claim, measure: Measure, event: RecordEvent): Rival[] {
  const base = {
    entry: event.id,
    high: null,
    qualifier: 'exact' as const,
    reportedBy: `Official result, ${eventInWords(event)}`,
    reporterKind: 'election-authority' as const,
    asOf: null,
    basis: 'final' as const,
    page: pageOf(event.provenance[0]),
  };
  if (measure === 'turnout') {
    if (event.turnout === null || claim.unit !== 'percent') return [];
    return [{...base, subject: null, low: event.turnout, unit: 'percent'}];
  }
  const {subject} = claim;
  if (!subject || (measure !== 'vote-share' && measure !== 'seats')) return [];
  return event.results.flatMap((result) => {
    if (!isSubject(subject, result.candidate, result.party)) return [];
    const low = measure === 'vote-share' ? result.share : result.seats;
    const unit = measure === 'vote-share' ? 'percent' : 'seats';
    return low === null ? [] : [{...base, subject: result.candidate ?? result.party, low, unit}];
  });
}

function isSubject(subject: string, candidate: string | null, party: string | null): boolean {
  return (candidate !== null && samePerson(subject, candidate)) || (party !== null && sameParty(subject, party));
}

function recordedFigures(
  claim: Claim,
  context: string,
  measure: Measure,
  event: RecordEvent,
  record: WhenceRecord,
): Rival[] {
  return record.figuresOn(event.id).flatMap((figure) => {
    if (figure.measure !== measure || figure.place !== null || !sameUnit(claim, figure)) return [];
    if (!sameSubject(claim, context, figure)) return [];
    const {subject, low, high, qualifier, unit, reportedBy, reporterKind, asOf, basis, id} = figure;
    const page = pageOf(figure.provenance[0]);
    return [{entry: id, subject, low, high, qualifier, unit, reportedBy, reporterKind, asOf, basis, page}];
  });
}

function sameUnit(claim: Claim, figure: Figure): boolean {
  return (claim.unit === 'percent') === (figure.unit === 'percent');
}

const HARM: readonly (readonly [string, RegExp])[] = [
  ['dead', /\b(?:dead|deaths?|died|dies|killed|kills|killing|killings|slain|bodies|toll)\b/],
  ['hurt', /\b(?:injur\w+|wounded|hurt|bruised|eye)\b/],
  ['missing', /\b(?:missing|disappeared)\b/],
];
const FORCES = /\b(?:police|officers?|soldiers?|troops|guards?|security forces|policemen)\b/;

/** Do claim and figure count the same people, or the same candidate's votes? */
function sameSubject(claim: Claim, context: string, figure: Figure): boolean {
  if (figure.measure === 'turnout' || figure.measure === 'electorate') return true;
  const subject = figure.subject?.toLowerCase() ?? '';
  if (figure.measure === 'vote-share' || figure.measure === 'vote-count' || figure.measure === 'seats')
    return (
      claim.subject !== null && figure.subject !== null && isSubject(claim.subject, figure.subject, figure.subject)
    );
  if (figure.measure !== 'casualties') return true;
  const words = context.toLowerCase();
  const counted = `${claim.subject ?? ''}`.toLowerCase();
  const harm = HARM.find(([, pattern]) => pattern.test(subject))?.[0] ?? 'dead';
  const claimed = HARM.filter(([, pattern]) => pattern.test(words)).map(([name]) => name);
  return claimed.length === 1 && claimed[0] === harm && FORCES.test(counted) === FORCES.test(subject);
}
