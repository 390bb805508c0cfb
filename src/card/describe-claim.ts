import type {ClaimType} from '../claims/claim.ts';
import type {EventSummary} from '../notes/note.ts';
import type {ReadClaim, SpeakerKind} from '../notes/reading.ts';
import {formatDate, formatList, language, text} from '../locales/strings.ts';
import type {TextKey} from '../locales/strings.ts';
import type {EventType} from '../record/entries.ts';

const TYPE_NAMES: Record<ClaimType, TextKey> = {
  'vote-share': 'typeVoteShare',
  turnout: 'typeTurnout',
  'vote-count': 'typeVoteCount',
  seats: 'typeSeats',
  electorate: 'typeElectorate',
  detentions: 'typeDetentions',
  casualties: 'typeCasualties',
  crowd: 'typeCrowd',
  sentence: 'typeSentence',
  poll: 'typePoll',
  assessment: 'typeAssessment',
};

const KIND_NAMES: Record<SpeakerKind, TextKey> = {
  state: 'kindState',
  party: 'kindParty',
  monitor: 'kindMonitor',
  press: 'kindPress',
  other: 'kindOther',
  article: 'kindArticle',
};

const EVENT_TYPES: Record<EventType, TextKey> = {
  presidential: 'eventPresidential',
  parliamentary: 'eventParliamentary',
  general: 'eventGeneral',
  referendum: 'eventReferendum',
  local: 'eventLocal',
  constituent: 'eventConstituent',
  european: 'eventEuropean',
  protest: 'eventProtest',
};

/** "Vote share". */
export function nameType(type: ClaimType): string {
  return text(TYPE_NAMES[type]);
}

/** "State bodies". */
export function nameKind(kind: SpeakerKind): string {
  return text(KIND_NAMES[kind]);
}

/** "presidential election". */
export function nameEventType(type: EventType): string {
  return text(EVENT_TYPES[type]);
}

/** "9 June 2019", "2–4 July 2020"; both days written out where they differ. */
export function nameEventDate(event: Pick<EventSummary, 'date' | 'until'>): string {
  const first = formatDate(event.date);
  return event.until && event.until !== event.date ? text('dateRange', first, formatDate(event.until)) : first;
}

/** "presidential election, 9 June 2019". */
export function nameEvent(event: EventSummary): string {
  return text('eventOn', nameEventType(event.type), nameEventDate(event));
}

/** How the event stands to a claim that is not about it: a stage before it, or only its year; else `null`. */
export function nameRelation({event, relation, otherVotes}: ReadClaim): string | null {
  if (!event) return null;
  if (relation === 'same-year') return text('heldSameYear', formatList([event, ...otherVotes].map(nameEvent)));
  return relation === 'stage' ? text('stageOf', nameEvent(event)) : null;
}

/** Who or what the figure is about, where that says more than the claim's own words and its kind do; else `null`. */
export function nameSubject({claim, text: key}: ReadClaim): string | null {
  const subject = claim.subject?.trim();
  if (!subject) return null;
  const fold = (words: string) => words.toLocaleLowerCase().replace(/^(?:the|an?)\s+/, '');
  const said = [fold(key), fold(nameType(claim.type))];
  return said.some((words) => words.includes(fold(subject))) ? null : subject;
}

/** The speaker as a card names it: the resolved name, or that the article itself speaks. */
export function nameSpeaker({attribution}: ReadClaim): string {
  return attribution.name ?? attribution.mention ?? text('articleItself');
}

/** What screen readers hear of a claim: its words, who says so and how. */
export function labelClaim(claim: ReadClaim, articleLanguage: string): string {
  return `${claim.text}. ${nameSpeaker(claim)} ${sayHow(claim, articleLanguage)}`.trim();
}

/** Cues that do not stand after a name the way "said" does. */
const NOT_A_VERB = /^(?:per|by|from|to|for|in|of|as|via|with)$/i;

/**
 * How it was said, to stand after the name: the article's own word where it is one verb in the reader's language, else
 * a neutral one of ours.
 */
export function sayHow(claim: ReadClaim, articleLanguage: string): string {
  const {attribution} = claim;
  if (attribution.mention === null) return text('howArticle');
  const cue = attribution.cue?.trim() ?? '';
  const sameLanguage = language().split('-')[0] === articleLanguage;
  const isVerb = /^\p{L}{2,16}$/u.test(cue) && !NOT_A_VERB.test(cue);
  if (sameLanguage && isVerb && !attribution.via) return cue.toLowerCase();
  if (attribution.stance === 'denied') return text('howDenied');
  if (attribution.stance === 'claimed') return text('howClaimed');
  if (attribution.via) return text('howTold', attribution.via);
  return text('howSaid');
}
