import type {Attribution, ReportedStatement} from '../../attribution/attribution.ts';
import type {Claim} from '../../claims/claim.ts';
import type {Span} from '../../text/article-text.ts';
import {PRONOUNS} from './cues.ts';
import {spanOf, type RussianStatement} from './find-statements.ts';
import type {Run} from './noun-phrases.ts';
import type {RussianText} from './russian-text.ts';

/** For each statement the run that names its speaker: a pronoun's is the last speaker that fits it, or `null`. */
function resolveSpeakers(text: RussianText, statements: readonly RussianStatement[]): (Run | null)[] {
  let last: {run: Run; gender: string; sentence: number} | null = null;
  return statements.map(({speaker, cue}) => {
    const sentence = text.tokens.sentence[cue.first] as number;
    const wanted = speaker.end === speaker.first + 1 ? PRONOUNS.get(text.words[speaker.first] as string) : undefined;
    if (wanted === undefined) {
      last = {run: speaker, gender: genderOf(text.words[cue.first] as string), sentence};
      return speaker;
    }
    const fits = last && sentence - last.sentence <= FARTHEST && (last.gender === '' || last.gender === wanted);
    return fits && last ? last.run : null;
  });
}

/** Sentences back that a pronoun reaches. */
const FARTHEST = 3;

/** The gender and number that a reporting verb shows of its subject; '' where it shows none. */
function genderOf(verb: string): string {
  if (/л(?:а|ась)$/.test(verb)) return 'f';
  if (/л(?:и|ись)$/.test(verb)) return 'p';
  return /(?:л|лся)$/.test(verb) ? 'm' : '';
}

/** Gives every claim to the statement that holds it most closely; to the article where none does. */
export function attributeClaims(
  text: RussianText,
  claims: readonly Claim[],
  statements: readonly RussianStatement[],
): Attribution[] {
  const names = resolveSpeakers(text, statements);
  const bySentence = new Map<number, number[]>();
  statements.forEach(({cue}, s) => {
    const sentence = text.tokens.sentence[cue.first] as number;
    const list = bySentence.get(sentence);
    if (list) list.push(s);
    else bySentence.set(sentence, [s]);
  });
  let sentence = 0;
  return claims.map((claim) => {
    while (
      sentence + 2 < text.tokens.sentenceStart.length &&
      (text.tokens.start[text.tokens.sentenceStart[sentence + 1] as number] as number) <= claim.span.start
    )
      sentence++;
    const holds = holder(text, claim, statements, bySentence.get(sentence) ?? []);
    const statement = statements[holds];
    const name = names[holds] ?? null;
    return statement && name ? attribution(text, claim, statement, name) : own(claim);
  });
}

/** A sentence without an end may hold any number of statements: the ones around the claim are enough. */
const MOST_LOOKED_AT = 40;

/** Index of the shortest statement that holds the claim, -1 where none does. */
function holder(
  text: RussianText,
  claim: Claim,
  statements: readonly RussianStatement[],
  candidates: readonly number[],
): number {
  let best = -1;
  let least = Infinity;
  const from = firstNear(text, claim, statements, candidates);
  for (const s of candidates.slice(from, from + MOST_LOOKED_AT)) {
    const {content, speaker} = statements[s] as RussianStatement;
    const span = spanOf(text, content);
    const who = spanOf(text, speaker);
    if (span.start > claim.span.start || span.end < claim.span.end) continue;
    if (who.start <= claim.span.start && claim.span.end <= who.end) continue;
    if (span.end - span.start < least) {
      least = span.end - span.start;
      best = s;
    }
  }
  return best;
}

/** Where among the sentence's statements to begin: half of those looked at stand before the claim. */
function firstNear(
  text: RussianText,
  claim: Claim,
  statements: readonly RussianStatement[],
  candidates: readonly number[],
): number {
  if (candidates.length <= MOST_LOOKED_AT) return 0;
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const {cue} = statements[candidates[middle] as number] as RussianStatement;
    if ((text.tokens.start[cue.first] as number) < claim.span.start) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - MOST_LOOKED_AT / 2);
}

function attribution(text: RussianText, claim: Claim, statement: RussianStatement, name: Run): Attribution {
  const textOf = ({start, end}: Span): string => text.tokens.text.slice(start, end);
  const span = spanOf(text, statement.speaker);
  const nameSpan = spanOf(text, name);
  const cueSpan = spanOf(text, statement.cue);
  return {
    claimId: claim.id,
    mention: textOf(span),
    span,
    name: textOf(nameSpan),
    nameSpan,
    description: null,
    cue: textOf(cueSpan),
    cueSpan,
    manner: statement.quoted ? 'quoted' : 'reported',
    stance: statement.stance,
    hedged: statement.stance !== 'neutral',
    via: statement.via ? textOf(spanOf(text, statement.via)) : null,
    chain: [],
    confidence: statement.confidence,
    rule: statement.rule,
  };
}

function own(claim: Claim): Attribution {
  return {
    ...{claimId: claim.id, mention: null, span: null, name: null, nameSpan: null, description: null, cue: null},
    ...{
      cueSpan: null,
      manner: 'none',
      stance: 'neutral',
      hedged: false,
      via: null,
      chain: [],
      confidence: 1,
      rule: 'own-voice',
    },
  };
}

/** A statement as the engine hands it out. */
export function reported(text: RussianText, statement: RussianStatement): ReportedStatement {
  return {
    source: [spanOf(text, statement.speaker)],
    head: spanOf(text, statement.speaker),
    cue: [spanOf(text, statement.cue)],
    content: [spanOf(text, statement.content)],
    manner: statement.quoted ? 'quoted' : 'reported',
    via: statement.via ? spanOf(text, statement.via) : null,
    stance: statement.stance,
    hedged: statement.stance !== 'neutral',
    confidence: statement.confidence,
    rule: statement.rule,
  };
}
