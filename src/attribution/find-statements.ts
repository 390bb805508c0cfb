import type {Span} from '../text/article-text.ts';
import type {Tokens} from '../text/tokens.ts';
import type {ReportedStatement} from './attribution.ts';
import {findAccordingTo} from './according-to.ts';
import {findAgents} from './agents.ts';
import {findCitations} from './citing.ts';
import {divideClosings} from './closing-speakers.ts';
import {splitGapped} from './gapping.ts';
import {findHeadline} from './headlines.ts';
import {findSignatures} from './signatures.ts';
import {findHedges} from './hedges.ts';
import {findLeadIns} from './lead-ins.ts';
import {findTranscript} from './transcripts.ts';
import {findNounCues} from './noun-cues.ts';
import {findFigureBefore, findOrigins} from './origins.ts';
import {findContent} from './contents.ts';
import {findFrames} from './frames.ts';
import type {Frame} from './frame.ts';
import {Takes, WordClass as W, type AttributionGrammar} from './grammar.ts';
import {isWord} from './noun-phrases.ts';
import {is, markText, type Marked, type Range} from './marked-text.ts';
import {continueQuotations} from './continue-quotations.ts';
import {startOfStatement, type Draft} from './statement.ts';

/**
 * Every reported statement of an article, in the order of the text: who is said to have said what, with the words that
 * tell. Pure and linear in the text's length; a text without any gives [].
 */
export function findStatements(tokens: Tokens, grammar: AttributionGrammar): ReportedStatement[] {
  return statementsOf(markText(tokens, grammar));
}

/** The same on a text whose words have been looked up. */
export function statementsOf(text: Marked): ReportedStatement[] {
  return findDrafts(text)
    .map((draft) => toStatement(text, draft))
    .sort((a, b) => startOfStatement(a) - startOfStatement(b));
}

function findDrafts(text: Marked): Draft[] {
  const frames = findFrames(text);
  const read: Draft[] = [];
  for (const frame of frames.list) {
    const figure = findFigureBefore(text, frame);
    const found = findContent(text, frame, frames);
    // "the 40 seats that the board said they had won"
    if (figure && found?.rule === 'clause-bare') found.content.unshift(...figure.content);
    const reported = found ?? (figure?.rule === 'figure-before' ? figure : null);
    if (reported && !isOwnVoice(text, frame))
      read.push(draftOf(text, frame, reported.content, reported.rule, reported.via));
  }
  const drafts = dropEmbeddedThoughts(text, read);
  drafts.push(...splitGapped(text, drafts));
  drafts.push(...findAccordingTo(text, frames));
  drafts.push(...findAgents(text, frames));
  drafts.push(...findNounCues(text, frames), ...findHeadline(text, drafts), ...findHedges(text));
  drafts.push(...findOrigins(text));
  divideClosings(text, drafts);
  drafts.push(...findCitations(text, drafts));
  drafts.push(...findLeadIns(text, drafts), ...findTranscript(text), ...findSignatures(text));
  continueQuotations(text, drafts);
  return drafts;
}

/** "I think" inside a quotation says nothing that the quotation's speaker does not say. */
function isOwnVoice(text: Marked, {source, group}: Frame): boolean {
  return (
    source !== null &&
    (text.quotations.of[group.from] as number) >= 0 &&
    source.to - source.from === 1 &&
    is(text, source.from, W.first)
  );
}

/** "Officials said they believed": the thought belongs to the officials, whom the outer statement names already. */
function dropEmbeddedThoughts(text: Marked, drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft, k) => {
    const cue = draft.cue[0]?.from ?? 0;
    const {source} = draft;
    if (!source || draft.saying || source.to - source.from > 1 || !is(text, source.from, W.pronoun)) return true;
    const before = drafts.slice(Math.max(0, k - 4), k);
    return !before.some(({saying, content}) => saying && content.some(({from, to}) => from <= cue && cue < to));
  });
}

/** What is left of the confidence of "did not say how many of the 40": too little to name a speaker of a figure. */
const NEGATED = 0.5;

function draftOf(text: Marked, frame: Frame, content: Range[], rule: string, via: Range | null): Draft {
  const {verb, source, group, negated} = frame;
  const own = text.grammar.rules.get(rule)?.confidence ?? 0.5;
  const first = source !== null && isWord(text, source.from, text.grammar.phrases.firstPersons);
  const confidence = own * verb.weight * (negated ? NEGATED : 1) * (first ? 0.8 : 1);
  return {
    source,
    cue: [group],
    content,
    stance: negated && verb.stance === 'denied' ? 'neutral' : verb.stance,
    hedged: verb.hedged,
    confidence,
    rule,
    via,
    saying: verb.weight >= 0.9 && (verb.takes & Takes.clause) !== 0,
  };
}

function toStatement(text: Marked, draft: Draft): ReportedStatement {
  const {tokens, quotations} = text;
  const spanOf = ({from, to}: Range): Span => ({
    start: tokens.start[from] as number,
    end: tokens.end[to - 1] as number,
  });
  let inside = 0;
  let all = 0;
  for (const {from, to} of draft.content)
    for (let i = from; i < to; i++) {
      all++;
      if ((quotations.of[i] as number) >= 0) inside++;
    }
  // a comma or "that" outside the marks does not make a quotation a mixed one
  const manner = inside === 0 ? 'reported' : all - inside <= 1 ? 'quoted' : 'mixed';
  return {
    source: draft.source ? [spanOf(draft.source)] : [],
    head: draft.source ? spanOf(draft.source.head) : null,
    cue: draft.cue.map(spanOf),
    content: draft.content.map(spanOf),
    via: draft.via && spanOf(draft.via),
    manner,
    stance: draft.stance,
    hedged: draft.hedged,
    confidence: draft.confidence,
    rule: draft.rule,
  };
}
