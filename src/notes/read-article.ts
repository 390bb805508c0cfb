import type {Attribution} from '../attribution/attribution.ts';
import type {Claim, ClaimType} from '../claims/claim.ts';
import type {RecordEvent, Source} from '../record/entries.ts';
import type {Engine, Gloss} from '../languages/engine.ts';
import {lookUpSource} from '../record/look-up-source.ts';
import type {ClaimPlace} from '../record/claim-scope.ts';
import {matchClaimEvent, type ClaimEvent} from '../record/match-claim-event.ts';
import type {ToldResult} from '../record/event-evidence.ts';
import {matchEvent, type ArticleEvent} from '../record/match-event.ts';
import {eventDays, isoOf} from '../record/match-dates.ts';
import {matchIndex, type IndexedEvent, type MatchIndex} from '../record/match-index.ts';
import {readContext, type ArticleContext} from '../record/read-context.ts';
import type {WhenceRecord} from '../record/record.ts';
import {detectLanguage} from '../text/detect-language.ts';
import {tokenise} from '../text/tokens.ts';
import {MATCHING_WORDS} from './matching-words.ts';
import {missingFrom, notesFor, type NoteSubject} from './notes-for.ts';
import type {ArticleInput, PageInfo, ReadClaim, Reading} from './reading.ts';
import {speakerKindOf} from './speaker-kind.ts';
import {speakerSetting} from './speaker-setting.ts';
import {describeSpeaker} from './speaker.ts';
import {summariseEvent, summariseReport} from './summarise.ts';

/** Types whose "official results" are the election authority's. */
const RESULTS: ReadonlySet<ClaimType> = new Set(['vote-share', 'turnout', 'vote-count', 'seats', 'electorate']);

/** How matching looks at each kind of claim. */
const TOPIC: Readonly<Record<ClaimType, ClaimPlace['topic']>> = {
  'vote-share': 'vote',
  turnout: 'vote',
  'vote-count': 'vote',
  seats: 'vote',
  electorate: 'vote',
  assessment: 'vote',
  poll: 'poll',
  detentions: 'unrest',
  casualties: 'unrest',
  crowd: 'unrest',
  sentence: 'unrest',
};

/**
 * Reads an article: finds its claims and their speakers with the engine of its language, the event it is about, and
 * what the record holds on both. Pure; never throws on any input.
 */
export function readArticle(input: ArticleInput, engines: readonly Engine[], record: WhenceRecord): Reading {
  const page: PageInfo = {url: input.url, title: input.title, published: input.published, language: input.language};
  const language = detectLanguage(input.text, input.language);
  const engine = engines.find((one) => one.language === language);
  const reading: Reading = {
    page,
    language,
    supported: Boolean(engine),
    event: null,
    alternatives: [],
    reports: [],
    claims: [],
  };
  if (!engine) return reading;
  const article = {text: input.text, breaks: input.breaks};
  const {claims, attributions} = engine.read(article);
  if (claims.length === 0) return reading;
  const index = matchIndex(record);
  const tokens = tokenise(article, MATCHING_WORDS);
  const context = readContext(engine.gloss?.tokens(tokens) ?? tokens, input, index);
  const event = chosenEvent(input.eventId, matchEvent(context, index, toldResults(claims)), index, record);
  const read = claims.map((claim, i) =>
    readClaim(claim, attributions[i] as Attribution, {
      input,
      date: dateOfArticle(input, context, event),
      context,
      event,
      index,
      record,
      gloss: engine.gloss ?? null,
    }),
  );
  const main = mainEvent(event, input.eventId ? [] : read)?.event ?? null;
  return {
    ...reading,
    event: main ? summariseEvent(main, record) : null,
    alternatives: [event.best, ...event.others]
      .filter((other) => other !== null && other.event !== main)
      .map((other) => summariseEvent((other as IndexedEvent).event, record)),
    reports: main ? record.reportsOn(main.id).map((report) => summariseReport(report, record)) : [],
    claims: read,
  };
}

/** The results that an article gives: they single an election out. */
function toldResults(claims: readonly Claim[]): ToldResult[] {
  return claims.flatMap(({type, value, valueMax, subject}) =>
    value !== null && (type === 'vote-share' || type === 'seats' || type === 'turnout')
      ? [{measure: type, value, valueMax, subject}]
      : [],
  );
}

/** The vote that an article is about; the protest on record where its claims are on that and none on the vote. */
function mainEvent({best, protest}: ArticleEvent, claims: readonly ReadClaim[]): IndexedEvent | null {
  if (!best || !protest) return best ?? protest;
  const about = (indexed: IndexedEvent): boolean =>
    claims.some(({event, relation}) => relation === 'about' && event?.id === indexed.event.id);
  return about(protest) && !about(best) ? protest : best;
}

/** The reader's own choice of event before ours. */
function chosenEvent(
  id: string | null | undefined,
  matched: ArticleEvent,
  index: MatchIndex,
  record: WhenceRecord,
): ArticleEvent {
  const event = id ? record.event(id) : null;
  if (!event) return matched;
  const best =
    index.events.get(event.country).find((indexed) => indexed.event.id === id) ??
    ({event, days: eventDays(event.date, event.until), surnames: [], given: [], nameWords: []} as const);
  const others = [...(matched.best ? [matched.best] : []), ...matched.others].filter((other) => other.event.id !== id);
  return {...matched, best, others, focus: 1};
}

/** When the article was written: as given, else as its address, its text or the vote that it is about tell. */
function dateOfArticle({published}: ArticleInput, {reference}: ArticleContext, {best}: ArticleEvent): string | null {
  return published ?? (reference ? isoOf(reference) : best && String(best.days.year));
}

interface Setting {
  input: ArticleInput;
  /** ISO day, month or year that the article is from, as exact as it is known; or null. */
  date: string | null;
  context: ArticleContext;
  event: ArticleEvent;
  index: MatchIndex;
  record: WhenceRecord;
  gloss: Gloss | null;
}

/** Characters before a claim's sentence that may tell what it goes on about. */
const BEFORE = 300;

function readClaim(claim: Claim, attribution: Attribution, setting: Setting): ReadClaim {
  const {input, index, record} = setting;
  const about = eventOfClaim(claim, attribution, setting);
  const event = about.indexed?.event ?? null;
  const subject = about.relation === 'about' ? event : null;
  const {source, isBehind, at, speaker} = findSpeaker(claim, attribution, about, setting);
  const context = input.text.slice(claim.sentence.start, claim.sentence.end);
  const notes = notesFor(
    {
      ...{claim, context, source, isBehind, speaker: at, event},
      before: input.text.slice(Math.max(0, claim.sentence.start - BEFORE), claim.sentence.start),
      related: subject ? protestsAfter(subject, index) : [],
      published: setting.date,
      bearing: bearingOf(about),
      withFigures: !about.isPart,
    },
    record,
  );
  return {
    claim,
    text: input.text.slice(claim.span.start, claim.span.end),
    context,
    attribution,
    speakerKind: source ? speakerKindOf(source.kind) : speaker.kind,
    sourceId: source?.id ?? null,
    speakerHint: source ? null : speaker.hint,
    country: about.country,
    year: about.year,
    event: event ? summariseEvent(event, record) : null,
    relation: about.relation,
    otherVotes: about.others.map((other) => summariseEvent(other.event, record)),
    notes,
    missing: missingFrom(notes, about.relation, attribution.mention !== null, claim.value !== null),
  };
}

/** The vote or protest that a claim is on, if any. */
function eventOfClaim(claim: Claim, attribution: Attribution, {context, event, index}: Setting): ClaimEvent {
  const {span, sentence, type, value} = claim;
  const isCount = type === 'vote-count';
  const isSeats = type === 'seats';
  const query = {span, sentence, topic: TOPIC[type], isCount, isSeats, value, speaker: attribution.span};
  return matchClaimEvent(query, context, event, index);
}

/** Who speaks, as far as the record or the text tells, and the entry of who stands behind it. */
function findSpeaker(claim: Claim, attribution: Attribution, about: ClaimEvent, setting: Setting) {
  const {index, record} = setting;
  const known = setting.gloss ? glossAttribution(attribution, setting.gloss) : attribution;
  const spoken = {
    country: about.country,
    date: setting.date,
    isResult: RESULTS.has(claim.type),
    isJudgement: claim.type === 'assessment',
  };
  const at = speakerSetting(known, spoken, index.gazetteer);
  const {mention, name, description} = known;
  const own = mention ? lookUpSource({mention, name, description}, at, record) : null;
  const behind = sourceBehind(known, own, spoken, setting);
  const event = about.relation === 'same-year' ? null : (about.indexed?.event ?? null);
  const speaker = describeSpeaker(known, at, event, record);
  return {source: behind ?? own, isBehind: behind !== null, at, speaker};
}

/**
 * The entry of the body that a speaker speaks for or whose paper it is. "The report" has no name of its own; a person's
 * own entry comes first.
 */
function sourceBehind(
  {mention, behalf}: Attribution,
  own: Source | null,
  spoken: Parameters<typeof speakerSetting>[1],
  {index, record}: Setting,
): Source | null {
  const isNamed = /\p{Lu}/u.test(mention?.slice(1) ?? '');
  if (!behalf || (own && isNamed)) return null;
  const body = {mention: behalf, name: behalf, description: null};
  return lookUpSource(body, speakerSetting(body, spoken, index.gazetteer), record);
}

/** Findings on one of several votes of a year would make a claim of that one: they are not shown. */
function bearingOf({relation, others}: ClaimEvent): NoteSubject['bearing'] {
  return relation === 'same-year' ? (others.length > 0 ? 'none' : 'setting') : 'whole';
}

/** The speaker under the names of the record. */
function glossAttribution(attribution: Attribution, gloss: Gloss): Attribution {
  const inEnglish = (words: string | null): string | null => (words === null ? null : gloss.speaker(words));
  const {mention, name, description, behalf} = attribution;
  return {
    ...attribution,
    mention: inEnglish(mention),
    name: inEnglish(name),
    description: inEnglish(description),
    behalf: inEnglish(behalf ?? null),
  };
}

/** The protests on record that followed a vote: their figures count what articles on the vote tell of. */
function protestsAfter({id, country}: RecordEvent, index: MatchIndex): RecordEvent[] {
  return index.events
    .get(country)
    .flatMap(({event}) => (event.type === 'protest' && event.related.includes(id) ? [event] : []));
}
