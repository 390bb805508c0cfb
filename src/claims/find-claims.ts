import {readNumerals} from '../text/numerals/read-numerals.ts';
import type {Tokens} from '../text/tokens.ts';
import {claimOfJudgement, findJudgements} from './assessments.ts';
import type {Claim} from './claim.ts';
import {readContext} from './context.ts';
import {viewFigures} from './view-figures.ts';
import {claimOfFigure, sentenceSpan, typeFigures} from './figures.ts';
import type {ClaimGrammar} from './grammar.ts';
import {classify, type Classes} from './lexicon.ts';
import {judgedBy} from './judged.ts';
import {isCapital} from './noun-phrases.ts';
import {findSubjects} from './subjects.ts';
import {Thing} from './word-classes.ts';

/**
 * Finds the claims of a text, in its order: "Turnout was 95 per cent" holds one, "Inflation was 95 per cent" none.
 * Offsets are UTF-16 offsets into the article's text; claims never overlap. Takes time linear in the text.
 */
export function findClaims(tokens: Tokens, grammar: ClaimGrammar): Claim[] {
  const classes = classify(tokens, grammar.lexicon);
  readPollsAsVotes(tokens, classes);
  const topics = readContext(tokens, classes);
  const views = viewFigures(tokens, classes, readNumerals(tokens, grammar.numbers, grammar.numberRoles));
  const figures = typeFigures(tokens, classes, views, topics, grammar.figures);
  const subjects = findSubjects(tokens, classes, figures);
  const counted = figures.map((figure, i) => claimOfFigure(tokens, classes, figure, subjects[i] ?? null));
  const judged = findJudgements(tokens, classes, topics).map((judgement) => {
    const sentence = sentenceSpan(tokens, tokens.sentence[judgement.from] as number);
    return claimOfJudgement(tokens, judgement, sentence, judgedBy(tokens, classes, judgement));
  });
  return withoutOverlaps([...counted, ...judged]);
}

/** "the 2017 poll", "Sunday's poll", "65 per cent of the poll": a vote, where "a 2017 poll" is a survey. */
function readPollsAsVotes(tokens: Tokens, {thing}: Classes): void {
  const {lower, length} = tokens;
  for (let i = 3; i < length; i++) {
    if (!((thing[i] as number) & Thing.poll) || lower[i] !== 'poll') continue;
    const ofYear = lower[i - 2] === 'the' && /^(?:19|20)\d\d$/.test(lower[i - 1] as string);
    const share =
      lower[i - 1] === 'the' && lower[i - 2] === 'of' && /^(?:%|percent|cent|pc)$/.test(lower[i - 3] as string);
    const ofDay = /^['’]s$/.test(lower[i - 1] as string) && (lower[i - 2] as string).endsWith('day');
    if (ofYear || (ofDay && isCapital(tokens, i - 2))) thing[i] = Thing.election;
    else if (share) thing[i] = Thing.ballot | Thing.election;
  }
}

/** In the order of the text; of two claims that overlap the first, which is the figure where both start together. */
function withoutOverlaps(claims: Claim[]): Claim[] {
  claims.sort((a, b) => a.span.start - b.span.start);
  let end = -1;
  return claims.filter(({span}) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}
