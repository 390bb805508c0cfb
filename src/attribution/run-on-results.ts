import type {Claim, ClaimType} from '../claims/claim.ts';
import {TokenKind} from '../text/tokens.ts';
import type {Words} from '../text/word-lists.ts';
import type {Attribution, ReportedStatement} from './attribution.ts';
import {WordClass as W} from './grammar.ts';
import {is, isMark, Mark, type Marked, type Range} from './marked-text.ts';
import {kindOf} from './mention-kinds.ts';
import {isWord} from './noun-phrases.ts';
import {tokenAt, tokensOf} from './token-ranges.ts';

/** Figures that come in lists, one candidate's after another's. */
const RESULTS: ReadonlySet<ClaimType> = new Set(['vote-share', 'vote-count', 'seats']);
/** How many sentences a list may run on. */
const REACH = 2;
/** The least confidence from which a list goes on: that of counts and results that "give" a figure. */
const LEAST = 0.7;
/** What is left of the confidence where nothing but the order of the figures names the speaker. */
const RUN_ON = 0.8;

/**
 * "Results gave A 52 per cent. B had 38 per cent.": a list of results is whoever's gave its first, as long as nothing
 * tells otherwise: a time of its own, another speaker, a new paragraph. `attributions` in the order of `claims`, and of
 * the text; the answer too.
 */
export function runOnResults(
  text: Marked,
  claims: readonly Claim[],
  attributions: readonly Attribution[],
  statements: readonly ReportedStatement[],
): Attribution[] {
  const spoken = sentencesWithSpeakers(text, statements);
  const cues = Int32Array.from(statements.map(({cue}) => cue[0]?.start ?? -1)).sort();
  const answer: Attribution[] = [];
  let given: {by: Attribution; sentence: number; last: number} | null = null;
  claims.forEach((claim, k) => {
    const own = attributions[k] as Attribution;
    const sentence = sentenceOf(text, claim.span.start);
    if (own.mention !== null || !RESULTS.has(claim.type)) {
      // a turnout between two results of the same speaker's does not end the list
      if (own.mention === null || own.name !== given?.by.name || RESULTS.has(claim.type))
        given = mayRunOn(text, claim, own) ? {by: own, sentence, last: sentence} : null;
      answer.push(own);
      return;
    }
    const before = k > 0 ? (answer[k - 1] as Attribution) : null;
    const opens = before?.span && before.span.start < claim.span.start;
    if (opens && isContrasted(text, claims[k - 1] as Claim, claim, before, cues)) {
      answer.push({...before, claimId: own.claimId, confidence: before.confidence * RUN_ON, rule: 'results-run-on'});
      return;
    }
    const goesOn: boolean =
      given !== null &&
      sentence > given.sentence &&
      sentence - given.last <= 1 &&
      sentence - given.sentence <= REACH &&
      !spoken.has(sentence) &&
      isSameParagraph(text, given.sentence, sentence) &&
      !hasOwnTime(text, sentence);
    if (!given || !goesOn) {
      answer.push(own);
      return;
    }
    given.last = sentence;
    answer.push({...given.by, claimId: own.claimId, confidence: given.by.confidence * RUN_ON, rule: 'results-run-on'});
  });
  return runBack(text, claims, answer, cues);
}

/** "Ouma won 51 per cent, while Petrova had 48, the agency reported": who closes the sentence tells both. Changes `answer`. */
function runBack(text: Marked, claims: readonly Claim[], answer: Attribution[], cues: Int32Array): Attribution[] {
  for (let k = claims.length - 2; k >= 0; k--) {
    const [claim, next] = [claims[k] as Claim, claims[k + 1] as Claim];
    const [own, closing] = [answer[k] as Attribution, answer[k + 1] as Attribution];
    if (own.mention !== null || !RESULTS.has(claim.type) || !closing.span || closing.span.start < next.span.end)
      continue;
    if (sentenceOf(text, closing.span.start) !== sentenceOf(text, next.span.start)) continue;
    if (isContrasted(text, claim, next, closing, cues))
      answer[k] = {...closing, claimId: own.claimId, confidence: closing.confidence * RUN_ON, rule: 'results-run-on'};
  }
  return answer;
}

/**
 * "She said Ouma had 19,861 votes, while Petrova scored 1,753": in one sentence the other side's result is told by the
 * same. `cues`: where verbs of reporting begin, in order.
 */
function isContrasted(
  text: Marked,
  last: Claim,
  claim: Claim,
  {mention, span, manner}: Attribution,
  cues: Int32Array,
): boolean {
  if (mention === null || !span || manner !== 'reported' || last.type !== claim.type) return false;
  if (sentenceOf(text, last.span.start) !== sentenceOf(text, claim.span.start)) return false;
  const to = tokenAt(text.tokens.start, text.tokens.length, claim.span.start);
  let contrast = false;
  for (let i = tokenAt(text.tokens.start, text.tokens.length, last.span.end); i < to; i++) {
    if (isMark(text, i, Mark.quote) || isMark(text, i, Mark.semicolon)) return false;
    contrast ||= is(text, i, W.contrast) && isMark(text, i - 1, Mark.comma);
  }
  const spokenBefore = ({span: {start}}: Claim): number => tokenAt(cues, cues.length, start);
  return contrast && spokenBefore(last) === spokenBefore(claim);
}

/**
 * Papers, bodies and officials report results one after another; what a person says ends where they end. The speaker
 * stands before the first result: "A won 52 per cent, the board said." closes what the board said.
 */
function mayRunOn(text: Marked, claim: Claim, own: Attribution): boolean {
  const {mention, span, nameSpan, manner, confidence, rule} = own;
  const range = nameSpan && tokensOf(text, nameSpan);
  if (mention === null || !span || !range || !RESULTS.has(claim.type) || manner !== 'reported' || confidence < LEAST)
    return false;
  // A party that declares its own victory reports no list of results.
  if (rule === 'judgement' && holdsAny(text, range, text.grammar.phrases.groupNouns)) return false;
  return span.start < claim.span.start && kindOf(text, range) !== 'person';
}

function holdsAny(text: Marked, {from, to}: Range, words: Words): boolean {
  for (let i = from; i < to; i++) if (isWord(text, i, words)) return true;
  return false;
}

function sentenceOf({tokens}: Marked, offset: number): number {
  return tokens.sentence[Math.max(0, tokenAt(tokens.start, tokens.length, offset + 1) - 1)] ?? 0;
}

function sentencesWithSpeakers(text: Marked, statements: readonly ReportedStatement[]): Set<number> {
  const spoken = new Set<number>();
  for (const {source, cue} of statements)
    if (source[0]) {
      spoken.add(sentenceOf(text, source[0].start));
      if (cue[0]) spoken.add(sentenceOf(text, cue[0].start));
    }
  return spoken;
}

function isSameParagraph({tokens}: Marked, a: number, b: number): boolean {
  return tokens.block[tokens.sentenceStart[a] as number] === tokens.block[tokens.sentenceStart[b] as number];
}

/** "In 2016 …", "last month …": the sentence tells of something else than the results before it. */
function hasOwnTime(text: Marked, sentence: number): boolean {
  const {tokens} = text;
  const to = tokens.sentenceStart[sentence + 1] as number;
  for (let i = tokens.sentenceStart[sentence] as number; i < to; i++) {
    if (is(text, i, W.time) || isMark(text, i, Mark.quote)) return true;
    const word = tokens.lower[i] as string;
    if (tokens.kind[i] === TokenKind.number && /^(?:19|20)\d\d$/.test(word)) return true;
  }
  return false;
}
