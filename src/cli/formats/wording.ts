import type {Attribution} from '../../attribution/attribution.ts';
import type {ClaimType} from '../../claims/claim.ts';
import type {EventSummary, Note} from '../../notes/note.ts';
import {dateInWords, relationInWords} from '../../notes/wording.ts';
import type {ReadClaim, Reading} from '../../notes/reading.ts';

/** What a reader calls each kind of claim. */
export const TYPE_LABELS: Record<ClaimType, string> = {
  'vote-share': 'vote share',
  turnout: 'turnout',
  'vote-count': 'votes',
  seats: 'seats',
  electorate: 'electorate',
  detentions: 'detentions',
  casualties: 'casualties',
  crowd: 'crowd',
  sentence: 'sentence',
  poll: 'opinion poll',
  assessment: 'judgement',
};

/** A note under its statement: who published it, where to look. */
export interface PlainNote {
  /** ▼ critical, ▲ favourable, ◆ mixed; empty for other notes. */
  sign: string;
  /** The sign in words, for those who do not see it. */
  stance: string;
  text: string;
  credit: string;
  url: string | null;
  entry: string;
}

export interface NoteGroup {
  heading: string;
  notes: PlainNote[];
}

const SIGNS = {critical: '▼', favourable: '▲', mixed: '◆'} as const;

const GROUPS: {about: Note['about']; heading: string; none: string}[] = [
  {about: 'source', heading: 'About this source', none: 'Nothing in the record on this source.'},
  {about: 'finding', heading: 'What observers found', none: 'Nothing in the record that bears on this claim.'},
  {about: 'figure', heading: 'The same figure elsewhere', none: 'No other figure in the record.'},
];

/** A claim's notes in the order the card shows them; `missing` names the groups the record has nothing for. */
export function noteGroups(claim: ReadClaim): {groups: NoteGroup[]; missing: string[]} {
  const isElsewhere = claim.relation !== null && claim.relation !== 'about';
  const groups = GROUPS.map(({about, heading}) => ({
    heading: isElsewhere && about === 'finding' ? 'What observers found there' : heading,
    notes: claim.notes.filter((note) => note.about === about).map(plainNote),
  }));
  return {
    groups: groups.filter(({notes}) => notes.length > 0),
    missing: GROUPS.filter(({about}) => claim.missing.includes(about)).map(({none}) => none),
  };
}

function plainNote(note: Note): PlainNote {
  const finding = note.about === 'finding' ? note : null;
  const credentials = finding?.endorsedPrinciples === false ? 'has not endorsed the 2005 observation principles' : null;
  const named = note.title?.toLowerCase().includes(note.publisher.toLowerCase()) ? null : note.publisher;
  const observer = finding && finding.observer !== note.publisher ? `${finding.observer}:` : null;
  const parts = [named, note.title, note.published && dateInWords(note.published), note.locator, credentials];
  return {
    sign: finding ? SIGNS[finding.stance] : '',
    stance: finding?.stance ?? '',
    text: note.text,
    credit: [observer, parts.filter(Boolean).join(', '), note.secondary ? '(copy or report)' : null]
      .filter(Boolean)
      .join(' '),
    url: note.url,
    entry: note.entry,
  };
}

/** "Central Election Commission said (via Reuters)", or that the article itself says so. */
export function speakerLine({attribution}: ReadClaim): string {
  const {name, mention, via} = attribution;
  const speaker = name ?? mention;
  if (speaker === null) return attribution.hedged ? 'The article itself, as unverified' : 'The article itself says so';
  const aside = [mannerWords(attribution), via ? `via ${via}` : null].filter(Boolean).join(', ');
  return aside ? `${speaker} (${aside})` : speaker;
}

function mannerWords({cue, stance, hedged}: Attribution): string | null {
  if (stance === 'denied') return cue ? `${cue}, denying it` : 'denying it';
  if (cue) return hedged && stance === 'neutral' ? `${cue}, as unverified` : cue;
  return hedged ? 'as unverified' : null;
}

/** "vote share, Kassym-Jomart Tokayev"; a subject that the kind or the claim's own words name is not said again. */
export function subjectLine({claim, text}: ReadClaim): string {
  const label = TYPE_LABELS[claim.type];
  const subject = claim.subject?.toLowerCase().replace(/^(?:the|an?)\s+/, '') ?? '';
  const isSaid = `${label} ${text}`.toLowerCase().includes(subject);
  return isSaid ? label : [label, claim.subject].join(', ');
}

/** "Kazakhstan, presidential election, 9 June 2019 (early)". */
export function eventLine(event: EventSummary): string {
  return `${event.name}, ${dateInWords(event.date)}${event.early ? ' (early)' : ''}`;
}

/** The event of a claim with how it stands to it: "About: …", "Held the same year: …"; `null` without one. */
export function aboutLine(claim: ReadClaim): string | null {
  return relationInWords(claim) ?? (claim.event && `About: ${eventLine(claim.event)}`);
}

/** "14 claims, 9 with a speaker". */
export function countLine({claims}: Reading): string {
  const spoken = claims.filter(({attribution}) => attribution.mention !== null).length;
  if (claims.length === 0) return 'no claims';
  return `${plural(claims.length, 'claim')}, ${spoken} with a speaker`;
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Lines of `--explain`: the rules, and the words that name the source. */
export function explanation({claim, attribution}: ReadClaim): string[] {
  const lines = [`claim: rule ${claim.rule}`];
  if (attribution.mention === null) return [...lines, `source: none found (rule ${attribution.rule})`];
  const resolved = attribution.name !== attribution.mention ? `, which stands for “${attribution.name}”` : '';
  const chain = attribution.chain.length > 0 ? `, inside what ${attribution.chain.join(', then ')} said` : '';
  const sure = `confidence ${attribution.confidence.toFixed(2)}`;
  return [...lines, `source: rule ${attribution.rule}, “${attribution.mention}”${resolved}${chain}, ${sure}`];
}
