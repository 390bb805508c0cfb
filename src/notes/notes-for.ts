import type {Claim} from '../claims/claim.ts';
import type {RecordEvent, Source, Topic} from '../record/entries.ts';
import type {EventRelation} from '../record/match-claim-event.ts';
import type {WhenceRecord} from '../record/record.ts';
import type {SpeakerSetting} from '../record/look-up-source.ts';
import {figuresFor} from './figures-for.ts';
import {
  electorateBearing,
  findingsFor,
  illsIn,
  isUnrest,
  keepFewOnVote,
  settingTopicsFor,
  topicsFor,
} from './findings-for.ts';
import type {Note, SourceNote} from './note.ts';
import type {ReadClaim} from './reading.ts';
import {findingNote, pageOf} from './summarise.ts';

/** What notes are made from. */
export interface NoteSubject {
  claim: Claim;
  /** The claim's sentence, and the text before it. */
  context: string;
  before: string;
  source: Source | null;
  /** The source is a body that other sentences name: the note has to say which. */
  isBehind: boolean;
  /** What the text says of the speaker, and the places that it names. */
  speaker: Pick<SpeakerSetting, 'words' | 'places'>;
  event: RecordEvent | null;
  /** Further events that unrest told beside this vote belongs to: the protests after it. */
  related: readonly RecordEvent[];
  /** Which findings on the event are shown: all topics of the claim's kind, those that bear on its setting, or none. */
  bearing: 'whole' | 'setting' | 'none';
  /** False where the claim is about a stage before the event, or about another of its year. */
  withFigures: boolean;
  /** ISO day, month or year of the article, or null. */
  published: string | null;
}

/** All notes beside a claim: on its source, then findings, best first, then figures. */
export function notesFor(subject: NoteSubject, record: WhenceRecord): Note[] {
  const {claim, context, before, source, isBehind, speaker, event, related, bearing, withFigures, published} = subject;
  const notes: Note[] = source ? [sourceNote(source, isBehind)] : [];
  if (!event) return notes;
  const at = claim.span.start - claim.sentence.start;
  const {topics, named} = bearingOn(claim, context.slice(at, at + OWN_REACH), bearing);
  const events = isUnrest(claim.type) ? [event, ...related] : [event];
  const found = findingsFor(
    topics,
    events.flatMap(({id}) => record.reportsOn(id)),
    claim.type === 'assessment' && topics.length > 0 ? illsIn(context) : named,
  );
  const isOfVote = isUnrest(claim.type) && event.type !== 'protest';
  for (const {report, finding} of isOfVote ? keepFewOnVote(found, event.id) : found)
    notes.push(findingNote(report, finding, record));
  if (withFigures)
    notes.push(...figuresFor({claim, context, at, before, speaker, published}, [event, ...related], record));
  return notes;
}

/** Characters from a claim on in which its noun stands. */
const OWN_REACH = 45;

/** The topics of findings that bear on a claim, and words by which others do. */
function bearingOn(
  {type}: Claim,
  words: string,
  bearing: NoteSubject['bearing'],
): {topics: readonly Topic[]; named: readonly RegExp[]} {
  if (bearing === 'none') return {topics: [], named: []};
  if (bearing === 'setting') return {topics: settingTopicsFor(type), named: []};
  if (type !== 'electorate') return {topics: topicsFor(type), named: []};
  const {topics, named} = electorateBearing(words);
  return {topics, named: [named]};
}

/** What the record lacks for a claim, for saying so plainly. Findings on a vote of the same year are none on the claim. */
export function missingFrom(
  notes: readonly Note[],
  relation: EventRelation | null,
  hasSpeaker: boolean,
  isFigure: boolean,
): ReadClaim['missing'] {
  const missing: ReadClaim['missing'] = [];
  if (hasSpeaker && !notes.some((note) => note.about === 'source')) missing.push('source');
  if (relation === 'same-year' || !notes.some((note) => note.about === 'finding')) missing.push('finding');
  if (isFigure && !notes.some((note) => note.about === 'figure')) missing.push('figure');
  return missing;
}

/** What a source is. The page is the one its standing rests on, where that is known. */
function sourceNote(source: Source, isBehind: boolean): SourceNote {
  const page = source.provenance[source.independence?.evidence[0] ?? 0] ?? source.provenance[0];
  // What is not known adds nothing to the summary.
  const because = source.independence?.standing === 'unknown' ? '' : (source.independence?.because ?? '');
  const text = because && !source.summary.includes(because) ? `${source.summary} ${because}` : source.summary;
  return {
    about: 'source',
    entry: source.id,
    text: isBehind ? `${source.names[0]}: ${text.trim()}` : text.trim(),
    ...pageOf(page),
    name: source.names[0] ?? source.id,
    kind: source.kind,
    country: source.country,
    endorsedPrinciples: source.endorsedPrinciples,
  };
}
