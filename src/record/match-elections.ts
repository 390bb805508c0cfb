import {TokenKind, type Tokens} from '../text/tokens.ts';
import {isChamberWord} from './chamber-words.ts';
import type {EventType} from './entries.ts';

/** What a mention of a vote says of its kind; `primary` and `local` votes are nobody's national election. */
export type VoteKind = EventType | 'primary';

/** A place where the text speaks of a vote. */
export interface VoteMention {
  first: number;
  end: number;
  /** `null` where the words do not tell. */
  kind: VoteKind | null;
  round: 1 | 2 | null;
  /** Which vote, seen from the one the article is about. */
  which: 'previous' | 'next' | null;
  /** "his last election": the vote of the person the sentence is about. */
  possessive: boolean;
  /** "the annulled election": judges or the authority had it held again. */
  annulled: boolean;
  /** A vote held again in place of another. */
  rerun: boolean;
  /** A noun for the vote itself ("election", "poll"), not only a word from its surroundings ("voters"). */
  strong: boolean;
}

const NOUNS: ReadonlySet<string> = new Set([
  ...'election elections vote poll polls ballot balloting referendum referendums plebiscite runoff run-off runoffs run-offs'.split(
    ' ',
  ),
  ...'re-election reelection by-election byelection midterm midterms mid-terms primary primaries caucus caucuses'.split(
    ' ',
  ),
  ...'rerun reruns re-run re-runs'.split(' '),
]);
const WEAK: ReadonlySet<string> = new Set(
  'voters voter electorate ballots turnout polling electoral elected re-elected reelected candidates voted voting votes'.split(
    ' ',
  ),
);
const KIND_WORDS: Readonly<Record<string, VoteKind>> = {
  presidential: 'presidential',
  presidency: 'presidential',
  president: 'presidential',
  parliamentary: 'parliamentary',
  legislative: 'parliamentary',
  parliament: 'parliamentary',
  assembly: 'parliamentary',
  congressional: 'parliamentary',
  congress: 'parliamentary',
  senate: 'parliamentary',
  'lower-house': 'parliamentary',
  duma: 'parliamentary',
  knesset: 'parliamentary',
  federal: 'parliamentary',
  midterm: 'parliamentary',
  midterms: 'parliamentary',
  'mid-term': 'parliamentary',
  general: 'general',
  national: 'general',
  local: 'local',
  municipal: 'local',
  regional: 'local',
  gubernatorial: 'local',
  mayoral: 'local',
  provincial: 'local',
  council: 'local',
  state: 'local',
  district: 'local',
  village: 'local',
  communal: 'local',
  'by-election': 'local',
  byelection: 'local',
  referendum: 'referendum',
  referendums: 'referendum',
  plebiscite: 'referendum',
  constitutional: 'referendum',
  european: 'european',
  constituent: 'constituent',
  primary: 'primary',
  primaries: 'primary',
  caucus: 'primary',
  caucuses: 'primary',
  leadership: 'primary',
};
const PREVIOUS: ReadonlySet<string> = new Set('last previous earlier past preceding prior'.split(' '));
const NEXT: ReadonlySet<string> = new Set('next coming upcoming forthcoming'.split(' '));
const POSSESSIVES: ReadonlySet<string> = new Set('his her their its my our'.split(' '));
/** Words that may stand between a modifier and its noun. */
const BETWEEN = 5;
const RUNOFFS: ReadonlySet<string> = new Set(['runoff', 'run-off', 'runoffs', 'run-offs']);

/** Finds the mentions of votes in a text, in order. Linear in the number of tokens. */
export function findVotes(tokens: Tokens): VoteMention[] {
  const found: VoteMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue;
    const word = tokens.lower[i] as string;
    if (WEAK.has(word) || (word === 'candidate' && kindBefore(tokens, i)))
      found.push({...PLAIN, first: i, end: i + 1, kind: kindBefore(tokens, i) ?? kindAfter(tokens, i), strong: false});
    else if (word === 'turned' && tokens.lower[i + 1] === 'out' && tokens.lower[i + 2] !== 'to')
      found.push({...PLAIN, first: i, end: i + 2, strong: false});
    else if (/^(?:mayor|governor)$/.test(word) && isStoodFor(tokens, i))
      found.push({...PLAIN, first: i, end: i + 1, kind: 'local', strong: false});
    else if (word === 'presidency' || word === 'president-elect' || word === 'inauguration')
      found.push({...PLAIN, first: i, end: i + 1, kind: 'presidential', strong: false});
    else if (NOUNS.has(word) && !isOrdinaryPrimary(tokens, i) && !isVerb(tokens, i) && !isOpinionPoll(tokens, i))
      found.push(voteAt(tokens, i));
    else if (word === 'round' && /^(?:first|second)$/.test(tokens.lower[i - 1] ?? ''))
      found.push({...PLAIN, first: i - 1, end: i + 1, round: tokens.lower[i - 1] === 'second' ? 2 : 1});
    else if (word === 'time' && tokens.lower[i - 1] === 'last')
      found.push({...PLAIN, first: i - 1, end: i + 1, which: 'previous', strong: false});
  }
  return weakenLoneVotes(tokens, found);
}

/** "elected mayor", "the race for governor": an office of a part of the country that is voted on. */
function isStoodFor({lower}: Tokens, i: number): boolean {
  const before = lower[i - 1] ?? '';
  return (
    /^(?:elected|re-elected|reelected)$/.test(before) ||
    (before === 'for' && /^(?:race|vote|contest|election|bid|ran|run|running)$/.test(lower[i - 2] ?? ''))
  );
}

/** "voted yes": only a question is answered so. */
function kindAfter({lower}: Tokens, i: number): VoteKind | null {
  return lower[i] === 'voted' && /^[“"‘']?(?:yes|no)$/.test(lower[i + 1] ?? '') ? 'referendum' : null;
}

/** "presidential candidate", "parliamentary candidates": what they stand for tells which vote the text is on. */
function kindBefore({lower}: Tokens, i: number): VoteKind | null {
  if (!/^candidates?$/.test(lower[i] as string)) return null;
  const before = lower[i - 1] ?? '';
  return before === 'presidential' || before === 'parliamentary' ? before : null;
}

/**
 * A text that says "vote" or "ballot" and never "election" or the like tells of a vote in a chamber or a union as often
 * as of the people's, but for "Sunday's vote" where nothing speaks of a chamber.
 */
function weakenLoneVotes({lower}: Tokens, found: VoteMention[]): VoteMention[] {
  const inChamber = found.some(({end}) => isOfDay(lower, end - 1)) && lower.some(isChamberWord);
  const isBare = ({kind, end}: VoteMention): boolean =>
    kind === null && /^(?:vote|ballot)$/.test(lower[end - 1] ?? '') && (inChamber || !isOfDay(lower, end - 1));
  return found.some((vote) => vote.strong && !isBare(vote))
    ? found
    : found.map((vote) => (isBare(vote) ? {...vote, strong: false} : vote));
}

/** "Sunday's vote". */
function isOfDay(lower: readonly string[], noun: number): boolean {
  return lower[noun - 1] === "'s" && /day$/.test(lower[noun - 2] ?? '');
}
const PLAIN: VoteMention = {
  first: 0,
  end: 0,
  kind: null,
  round: null,
  which: null,
  possessive: false,
  annulled: false,
  rerun: false,
  strong: true,
};
const RERUN = /^re-?runs?$/;
const REPEATED: ReadonlySet<string> = new Set(['repeat', 'repeated', 'rerun', 're-run']);
const ANNULLED: ReadonlySet<string> = new Set(
  'annulled nullified voided invalidated overturned quashed thrown cancelled canceled'.split(' '),
);

function voteAt(tokens: Tokens, noun: number): VoteMention {
  const word = tokens.lower[noun] as string;
  const vote: VoteMention = {...PLAIN, first: noun, end: noun + 1};
  if (RUNOFFS.has(word)) vote.round = 2;
  vote.rerun = RERUN.test(word);
  vote.kind = (Object.hasOwn(KIND_WORDS, word) && KIND_WORDS[word]) || null;
  for (let i = noun - 1; i >= Math.max(0, noun - BETWEEN) && tokens.sentence[i] === tokens.sentence[noun]; i--) {
    const before = tokens.lower[i] as string;
    if (!readModifier(vote, before, tokens, i)) {
      if (before === 'and' && vote.kind === 'local') vote.kind = nationalBefore(tokens.lower, i) ?? 'local';
      break;
    }
    vote.first = i;
  }
  const next = tokens.lower[noun + 1] ?? '';
  if (RUNOFFS.has(next)) vote.round = 2;
  return vote;
}

/** "national and local elections" are a national vote's day. */
function nationalBefore(lower: readonly string[], and: number): VoteKind | null {
  const word = lower[and - 1] ?? '';
  const kind = Object.hasOwn(KIND_WORDS, word) ? KIND_WORDS[word] : undefined;
  return kind && kind !== 'local' && kind !== 'primary' ? kind : null;
}

/** Takes what a word before the noun says of the vote; false where the phrase begins after it. */
function readModifier(vote: VoteMention, word: string, tokens: Tokens, i: number): boolean {
  const kind = Object.hasOwn(KIND_WORDS, word) ? KIND_WORDS[word] : undefined;
  if (kind) {
    // "local", "primary" and the like say most; "general" and "national" least.
    if (vote.kind === null || vote.kind === 'general' || kind === 'local' || kind === 'primary') vote.kind = kind;
    return true;
  }
  if (RUNOFFS.has(word) || word === 'second-round' || (word === 'second' && tokens.lower[i + 1] === 'round'))
    vote.round = 2;
  else if (word === 'first-round' || (word === 'first' && tokens.lower[i + 1] === 'round')) vote.round = 1;
  else if (ANNULLED.has(word)) vote.annulled = true;
  else if (REPEATED.has(word)) vote.rerun = true;
  else if (PREVIOUS.has(word)) vote.which = isTimeNoun(tokens.lower[i + 1]) ? null : 'previous';
  else if (NEXT.has(word)) vote.which = isTimeNoun(tokens.lower[i + 1]) ? null : 'next';
  else if (POSSESSIVES.has(word) || word === "'s") {
    vote.possessive = true;
    return word === "'s";
  } else if (STOPS.has(word) || tokens.kind[i] === TokenKind.quote) return false;
  return tokens.kind[i] !== TokenKind.punctuation || word === ',' || word === '-';
}
const STOPS: ReadonlySet<string> = new Set(
  'in at of the a an for on by to from and or but with after before during since'.split(' '),
);

function isTimeNoun(word: string | undefined): boolean {
  return /^(?:week|weekend|month|year|sunday|monday|tuesday|wednesday|thursday|friday|saturday|january|february|march|april|may|june|july|august|september|october|november|december|night)$/.test(
    word ?? '',
  );
}

/** "will vote for", "did not vote": the verb is no mention of a vote as an event. */
function isVerb(tokens: Tokens, i: number): boolean {
  if (tokens.lower[i] !== 'vote' && tokens.lower[i] !== 'ballot') return false;
  return /^(?:to|will|would|could|can|may|might|should|not|n't|don't|didn't|i|we|they|you|people|who)$/.test(
    tokens.lower[i - 1] ?? '',
  );
}

/** "a primary school", "the Primary Court": only a few words may follow the noun for a party's choice. */
function isOrdinaryPrimary(tokens: Tokens, i: number): boolean {
  if (tokens.lower[i] !== 'primary') return false;
  return tokens.kind[i + 1] === TokenKind.word && !AFTER_PRIMARY.has(tokens.lower[i + 1] ?? '');
}
const AFTER_PRIMARY: ReadonlySet<string> = new Set(
  'contest contests race races voters voter season win wins victory debate debates challenger challengers campaign day opponent process ballot ballots results calendar election elections in on and is was has will would for this last that'.split(
    ' ',
  ),
);

/** "an opinion poll", "a poll of 1,000 adults", "the new poll shows". */
function isOpinionPoll(tokens: Tokens, i: number): boolean {
  const word = tokens.lower[i];
  if (word !== 'poll' && word !== 'polls') return false;
  const before = tokens.lower[i - 1] ?? '';
  const after = tokens.lower[i + 1] ?? '';
  return (
    /^(?:opinion|exit|new|recent|latest|tracking|online|telephone|phone|national|nationwide|state|survey|public|straw|gallup|ipsos|yougov)$/.test(
      before,
    ) ||
    /^(?:of|by|from|show|shows|showed|suggest|suggests|suggested|found|finds|released|conducted|published|taken|numbers|gives|gave|puts|put|has|projected)$/.test(
      after,
    )
  );
}

/** Can words that speak of `kind` mean a vote of `type`? */
export function fitsType(kind: VoteKind, type: EventType): boolean {
  if (kind === type) return true;
  if (kind === 'general') return type === 'parliamentary' || type === 'presidential';
  if (type === 'general') return kind === 'parliamentary' || kind === 'presidential';
  if (kind === 'primary') return type === 'presidential';
  return kind === 'constituent' && type === 'parliamentary';
}
