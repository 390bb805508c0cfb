import type {Claim} from '../claims/claim.ts';
import {TokenKind} from '../text/tokens.ts';
import type {Span} from '../text/article-text.ts';
import type {Attribution, ReportedStatement} from './attribution.ts';
import {WordClass as W} from './grammar.ts';
import {is, isVerb, type Marked, type Range} from './marked-text.ts';
import {Polls} from './polls.ts';
import {headNoun, holdsShare} from './noun-phrases.ts';
import {isAmidAccusations, isOfRelativeClause, keepsSilent} from './silences.ts';
import {isImpersonal, isMereThing, isUnnamed} from './empty-sources.ts';
import {runOnResults} from './run-on-results.ts';
import {Speakers} from './speakers.ts';
import {hasClass, tokenAt, tokensOf} from './token-ranges.ts';

/** Words in quotation marks that nobody is said to have said, up to this many tokens, are the writer's scare quotes. */
const LONGEST_SCARE_QUOTE = 7;

/**
 * Names for every claim whom the article makes answerable for it. `statements` are those of the same text, by rules or
 * by a tagger. The answer is in the order of `claims`; a claim without a named speaker has `mention` null.
 */
export function attributeClaims(
  text: Marked,
  claims: readonly Claim[],
  statements: readonly ReportedStatement[],
): Attribution[] {
  if (claims.length === 0) return [];
  const polls = new Polls(text, statements);
  const speakers = new Speakers(text, statements, polls.names);
  const bySentence = indexBySentence(text, statements);
  const attributions = claims.map((claim) => {
    const candidates = bySentence.get(sentenceAt(text, claim.span.start)) ?? [];
    const covering = candidates
      .filter(({statement}) => covers(statement.content, claim.span))
      .sort((a, b) => a.size - b.size || Number(b.statement.rule === 'citing') - Number(a.statement.rule === 'citing'))
      .map(({statement}) => statement);
    return attribute(text, claim, covering, polls, speakers);
  });
  return runOnResults(text, claims, attributions, statements);
}

interface Sized {
  statement: ReportedStatement;
  /** Length of its content, in UTF-16 units: the smaller of two around a claim is the nearer. */
  size: number;
}

/** The statements by the sentences that their contents reach into, so that a claim looks at its own sentence only. */
function indexBySentence(text: Marked, statements: readonly ReportedStatement[]): Map<number, Sized[]> {
  const index = new Map<number, Sized[]>();
  for (const statement of statements) {
    const sized = {statement, size: sizeOf(statement.content)};
    let last = -1;
    for (const {start, end} of statement.content)
      for (let s = Math.max(sentenceAt(text, start), last + 1); s <= sentenceAt(text, end - 1); s++) {
        const list = index.get(s);
        if (list) list.push(sized);
        else index.set(s, [sized]);
        last = s;
      }
  }
  return index;
}

/** The sentence of the token that holds the offset. */
function sentenceAt({tokens}: Marked, offset: number): number {
  const after = tokenAt(tokens.start, tokens.length, offset + 1);
  return tokens.sentence[Math.max(0, after - 1)] ?? 0;
}

function attribute(
  text: Marked,
  claim: Claim,
  covering: readonly ReportedStatement[],
  polls: Polls,
  speakers: Speakers,
): Attribution {
  const {grammar} = text;
  const threshold = claim.type === 'assessment' ? grammar.judgementThreshold : grammar.threshold;
  // "despite claims of fraud from the opposition": accusers who are named answer
  const areNamed = covering.some(({rule, source}) => rule === 'noun' && source.length > 0);
  const isOfAccusers = claim.type === 'assessment' && !areNamed && isAmidAccusations(text, claim.span);
  const named = isOfAccusers
    ? []
    : covering.filter(
        (statement) =>
          statement.source.length > 0 &&
          statement.confidence >= threshold &&
          !isImpersonal(text, statement) &&
          !keepsSilent(text, statement, claim.span) &&
          !(claim.type === 'sentence' && isOfRelativeClause(text, statement)) &&
          !isMereThing(text, statement, () => nameOf(text, statement, speakers)?.name ?? null),
      );
  const own = chooseOwn(text, claim, named, (statement) => nameOf(text, statement, speakers) !== null);
  const chosen = own ?? (isQuoted(text, claim) ? null : ofPoll(claim, polls));
  const hedged = isOfAccusers || isHedged(text, claim, covering, chosen);
  if (!chosen) return articleItself(claim, hedged);
  const chain = named
    .slice(named.indexOf(chosen) + 1)
    .map((statement) => nameOf(text, statement, speakers)?.name ?? null);
  const speaker = nameOf(text, chosen, speakers);
  const span = chosen.head ?? chosen.source[0] ?? null;
  return {
    claimId: claim.id,
    mention: wordsOf(text, span),
    span,
    name: speaker?.name ?? null,
    nameSpan: speaker?.span ?? null,
    description: speaker?.description ?? null,
    behalf: behalfOf(text, chosen, speaker?.span ?? null, speakers),
    cue: wordsOf(text, chosen.cue[0] ?? null),
    cueSpan: chosen.cue[0] ?? null,
    manner: own ? mannerFor(text, claim, chosen) : 'reported',
    stance: chosen.stance,
    hedged,
    via: wordsOf(text, chosen.via),
    chain: [...new Set(chain.filter((name): name is string => name !== null && name !== speaker?.name))],
    confidence: own ? chosen.confidence : chosen.confidence * 0.85,
    rule: own ? chosen.rule : 'poll-runs-on',
  };
}

/** Who answers for a poll's figure that no verb gives to anybody. */
function ofPoll({type, span}: Claim, polls: Polls): ReportedStatement | null {
  if (type === 'poll') return polls.find(span);
  return type === 'seats' || type === 'vote-share' ? polls.findForeseen(span) : null;
}

function articleItself(claim: Claim, hedged: boolean): Attribution {
  return {
    claimId: claim.id,
    mention: null,
    span: null,
    name: null,
    nameSpan: null,
    description: null,
    cue: null,
    cueSpan: null,
    manner: 'none',
    stance: 'neutral',
    hedged,
    via: null,
    chain: [],
    confidence: 1,
    rule: 'article',
  };
}

/** Acts ("confirmed the sentence") are no speech: inside somebody's report the report counts. */
const ACTS: ReadonlySet<string> = new Set(['object', 'intention', 'judgement', 'agent-judgement', 'shared-act']);

/** The innermost statement that is speech; for judgements on elections the innermost of all. */
function chooseOwn(
  text: Marked,
  claim: Claim,
  named: readonly ReportedStatement[],
  isKnown: (statement: ReportedStatement) => boolean,
): ReportedStatement | undefined {
  const speaking = named.filter((statement) => !speaksForItself(text, statement));
  const speech = claim.type === 'assessment' ? speaking : speaking.filter(({rule}) => !ACTS.has(rule));
  const [first, ...outer] =
    claim.type === 'poll'
      ? speech.filter((statement) => !isAsked(text, claim, statement) && !isUnnamed(text, statement, isKnown))
      : speech;
  const speaksForOther = first && (claim.type === 'assessment' ? isThing(text, first) : isBarePaper(text, first));
  // "they" without anybody named before, "some": who is named around them answers
  if (first && isUnnamed(text, first, isKnown))
    return outer.find((statement) => statement.confidence >= SURE && !isUnnamed(text, statement, isKnown)) ?? first;
  if (speaksForOther) return outer.find(({confidence}) => confidence >= SURE) ?? first;
  return first ?? (claim.type === 'poll' ? undefined : speaking[0]);
}

/** Those whom a poll asks do not answer for its figures: "70 percent of voters say". */
function isAsked(text: Marked, claim: Claim, {source, rule}: ReportedStatement): boolean {
  const range = source[0] && tokensOf(text, source[0]);
  if (!range || rule === 'headline') return true;
  const figure = claim.span.start < (source[0]?.end ?? 0) && (source[0]?.start ?? 0) < claim.span.end;
  const last = headNoun(text, range);
  return (
    figure ||
    holdsShare(text, range) ||
    (is(text, last, W.respondent) && !text.capital[range.from + 1]) ||
    isGroup(text, last) ||
    text.tokens.kind[range.from] === TokenKind.number
  );
}

/** "Democratic leaners", "his backers": a plural for people by what they are, no office or body that would speak for itself. */
function isGroup({capital, tokens, classes, grammar}: Marked, noun: number): boolean {
  const word = tokens.lower[noun] ?? '';
  if (capital[noun] || !word.endsWith(grammar.endings.plural)) return false;
  return classes[noun] === 0 || grammar.phrases.followers.has(word);
}

/** From here a speaker around a paper without a name is the better answer: "the army said reports showed". */
const SURE = 0.8;

/** "preliminary reports", "its research": papers that belong to whoever speaks of them. */
function isBarePaper(text: Marked, {head, rule}: ReportedStatement): boolean {
  const range = head && tokensOf(text, head);
  if (!range) return false;
  const thing = rule === 'count' || isThing(text, {head});
  if (rule !== 'document' && !thing && !hasClass(text, range.from, range.to, W.document)) return false;
  if (is(text, range.from, W.possessive)) return true;
  // "the ruling party", "the commission put the turnout at"
  const noun = headNoun(text, range);
  if (is(text, noun, W.person | W.body) && !is(text, noun, W.document)) return false;
  for (let i = range.from; i < range.to; i++) {
    if ((text.capital[i] && !is(text, i, W.determiner)) || is(text, i, W.poll)) return false;
    // "police records", "government figures": the owner's
    if (i < range.to - 1 && is(text, i, W.speaker) && !is(text, i, W.document)) return false;
  }
  return range.to - range.from < 4;
}

/** "the gap", "this": no person, body or paper, and no name. */
function isThing(text: Marked, {head}: Pick<ReportedStatement, 'head'>): boolean {
  const range = head && tokensOf(text, head);
  if (!range || hasClass(text, range.from, range.to, W.speaker | W.pronoun | W.relative | W.first | W.respondent))
    return false;
  for (let i = range.from; i < range.to; i++) if (text.capital[i] && !is(text, i, W.determiner)) return false;
  return true;
}

/** "I" and "we" inside a quotation are its speaker, whom the statement around it names. */
function speaksForItself(text: Marked, {source}: ReportedStatement): boolean {
  const range = source[0] && tokensOf(text, source[0]);
  return range != null && range.to - range.from === 1 && is(text, range.from, W.first);
}

function nameOf(
  text: Marked,
  {source, head}: ReportedStatement,
  speakers: Speakers,
): {name: string; span: Span | null; description: string | null} | null {
  const whole = source[0] && tokensOf(text, source[0]);
  const mention = head ? tokensOf(text, head) : whole;
  if (!whole || !mention) return null;
  const speaker = speakers.resolve(mention, whole);
  if (!speaker) return null;
  const {owner, description} = speaker;
  const span = spanOf(text, speaker.name);
  const role = description && wordsOf(text, spanOf(text, description));
  if (owner?.of === 'name') return {name: writeOwned(text, speaker.name, owner), span: null, description: role};
  return {
    name: wordsOf(text, span) ?? '',
    span,
    description: owner && description ? writeOwned(text, description, owner) : role,
  };
}

/** The body behind a person, an office or a paper that the text named elsewhere. */
function behalfOf(
  text: Marked,
  {source, head}: ReportedStatement,
  name: Span | null,
  speakers: Speakers,
): string | null {
  const span = head ?? source[0];
  const mention = span && tokensOf(text, span);
  if (!mention) return null;
  const body = speakers.bodyBehind(mention, (name && tokensOf(text, name)) ?? mention);
  return body && wordsOf(text, spanOf(text, body));
}

/** "its chairman" with the owner's name for the possessive. */
function writeOwned(text: Marked, owned: Range, {name, isPerson}: {name: Range; isPerson: boolean}): string {
  const role = wordsOf(text, spanOf(text, {from: owned.from + 1, to: owned.to})) ?? '';
  const isRole = !isPerson && is(text, owned.to - 1, W.person);
  return text.grammar.writeOwned(role, wordsOf(text, spanOf(text, name)) ?? '', isRole);
}

/** Does the claim stand in somebody's quotation, longer than a phrase? */
function isQuoted(text: Marked, {span}: Claim): boolean {
  const range = tokensOf(text, span);
  const q = range && text.quotations.list[text.quotations.of[range.from] ?? -1];
  return q != null && q.close - q.open > LONGEST_SCARE_QUOTE;
}

/** Quoted where the claim itself stands in quotation marks, whatever the rest of the statement does. */
function mannerFor(text: Marked, claim: Claim, statement: ReportedStatement): Attribution['manner'] {
  if (statement.manner !== 'mixed') return statement.manner;
  const range = tokensOf(text, claim.span);
  return range && (text.quotations.of[range.from] ?? -1) >= 0 ? 'quoted' : 'mixed';
}

/** Does the article keep its distance: by the verb, by "reportedly" in the clause, by "alleged", by scare quotes? */
function isHedged(
  text: Marked,
  claim: Claim,
  covering: readonly ReportedStatement[],
  chosen: ReportedStatement | null,
): boolean {
  if (chosen?.hedged || covering.some(({hedged, source}) => hedged && (source.length === 0 || !chosen))) return true;
  const range = tokensOf(text, claim.span);
  if (!range) return false;
  if (hasHedgeNear(text, range) || isDoubted(text, claim, range)) return true;
  // "fraud claims"
  if (claim.type === 'assessment' && text.grammar.contestedNouns.has(text.tokens.lower[range.to] ?? '')) return true;
  return claim.type === 'assessment' && !chosen && isScareQuoted(text, range);
}

function hasHedgeNear(text: Marked, {from, to}: Range): boolean {
  const {sentence} = text.tokens;
  for (let i = to - 1; i >= 0 && from - i < 9 && sentence[i] === sentence[from]; i--) {
    if (is(text, i, W.hedge)) return true;
    if (text.mark[i] && i < from) break;
  }
  return is(text, to, W.hedge);
}

/** "an alleged 60 arrests", "alleged fraud"; but "43 suspected thugs" leaves the figure as it is. */
function isDoubted(text: Marked, claim: Claim, {from, to}: Range): boolean {
  const last = claim.type === 'assessment' ? to : from;
  for (let i = Math.max(0, from - 1); i < last; i++)
    if (is(text, i, W.doubt) && !isVerb(text, i) && !(text.cues.has(i) && is(text, i - 1, W.coordinator))) return true;
  return false;
}

function isScareQuoted({quotations}: Marked, {from}: Range): boolean {
  const q = quotations.list[quotations.of[from] ?? -1];
  return q !== undefined && q.close - q.open < LONGEST_SCARE_QUOTE;
}

function spanOf({tokens}: Marked, {from, to}: Range): Span {
  return {start: tokens.start[from] as number, end: tokens.end[to - 1] as number};
}

function wordsOf({tokens}: Marked, span: Span | null): string | null {
  return span && tokens.text.slice(span.start, span.end).replace(/\s+/g, ' ');
}

function sizeOf(spans: readonly Span[]): number {
  return spans.reduce((sum, {start, end}) => sum + end - start, 0);
}

function covers(spans: readonly Span[], {start, end}: Span): boolean {
  return spans.some((span) => span.start < end && start < span.end && span.start <= start + 1);
}
