import {WordClass as W} from './grammar.ts';
import {is, isMark, Mark, type Marked} from './marked-text.ts';
import {plainDraft, type Draft} from './statement.ts';

/** Longest speaker's label, in tokens. */
const LONGEST = 5;
/** From this many labelled paragraphs on, a text is a transcript … */
const LEAST = 3;
/** … if in so many of them somebody asks, or says "I", "we" or "you": captions and lists of results have labels too. */
const LEAST_PERSONAL = 2;

/** The confidence of "Q:" and "A:", which tell who speaks but name nobody: too little to answer for a claim. */
const LETTER = 0.3;

/** "SMITH: The count was fair." in interviews: each labelled paragraph is its speaker's, and those that follow it. */
export function findTranscript(text: Marked): Draft[] {
  const {block, length, sentenceStart, start, end} = text.tokens;
  const labels: {from: number; colon: number}[] = [];
  let before = -1;
  for (const first of sentenceStart) {
    if (first >= length || first < text.headlineEnd || block[first] === before) continue;
    before = block[first] as number;
    const from = isMark(text, first, Mark.quote) ? first + 1 : first;
    const colon = labelEnd(text, from);
    if (colon !== null) labels.push({from, colon});
  }
  if (labels.length < LEAST || labels.filter(({colon}) => isPersonal(text, colon)).length < LEAST_PERSONAL) return [];
  return labels.map(({from, colon}, k) => {
    const isLetter = end[colon - 1] === (start[from] as number) + 1;
    const next = labels[k + 1];
    const to = next ? next.from : blockEnd(text, colon);
    const cue = {from: colon, to: colon + 1};
    const draft = plainDraft(text, 'transcript', {from, to: colon}, [cue], [{from: colon + 1, to}]);
    return isLetter ? {...draft, confidence: LETTER} : draft;
  });
}

/** The colon behind a label of capitalised words that begins a paragraph. */
function labelEnd(text: Marked, from: number): number | null {
  const {length, start, end} = text.tokens;
  for (let i = from; i < length && i - from <= LONGEST; i++) {
    if (isMark(text, i, Mark.colon)) return i > from && i + 1 < length && start[i + 1] !== end[i] ? i : null;
    if (!text.capital[i] || is(text, i, W.determiner | W.preposition | W.subordinator)) return null;
  }
  return null;
}

function isPersonal(text: Marked, colon: number): boolean {
  for (let i = colon + 1, to = blockEnd(text, colon); i < to; i++)
    if (is(text, i, W.first) || text.tokens.lower[i] === '?') return true;
  return false;
}

function blockEnd({tokens}: Marked, i: number): number {
  let to = i;
  while (to < tokens.length && tokens.block[to] === tokens.block[i]) to++;
  return to;
}
