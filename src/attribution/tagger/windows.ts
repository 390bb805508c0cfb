import type {TaggerText, TokenRange} from './tagger-text.ts';

/** Longest window around a cue, in tokens to either side. */
const REACH = 150;
/** Longest cue that is read: longer ones are no cues. */
export const LONGEST_CUE = 20;
export const LONGEST_WINDOW = 2 * REACH + LONGEST_CUE;

/** A cue and the tokens around it in which its source and content are looked for. */
export interface CueWindow extends TokenRange {
  readonly cue: TokenRange;
}

/** The window of a cue: two sentences each way, the whole of quotations they touch, at most 300 tokens. */
export function windowAround(text: Layout, cue: TokenRange): CueWindow {
  const {start, end} = stretchAround(text, text.tokens.sentence[cue.start] as number, cue.end);
  return {cue, start: Math.max(start, cue.start - REACH), end: Math.min(end, cue.end + REACH)};
}

/** What of a text tells how far windows go. */
type Layout = Pick<TaggerText, 'tokens' | 'quote' | 'quoteStart' | 'quoteEnd'>;

/** The sentences in which a cue's window holds a token of the ranges, marked with 1: the only ones worth reading for them. */
export function sentencesNear(text: Layout, ranges: readonly TokenRange[]): Uint8Array {
  const {sentenceStart, length} = text.tokens;
  const held = new Int32Array(length + 1);
  for (const {start, end} of ranges) for (let i = start; i < end; i++) held[i + 1] = 1;
  for (let i = 0; i < length; i++) held[i + 1] = (held[i + 1] as number) + (held[i] as number);
  return Uint8Array.from({length: sentenceStart.length - 1}, (_, s) => {
    const {start, end} = stretchAround(text, s, sentenceStart[s + 1] as number);
    return (held[end] as number) > (held[start] as number) ? 1 : 0;
  });
}

/** Tokens to either side of a window that the features of its tokens look at. */
const LOOK_AROUND = 4;

/** The tokens that the windows of cues in the marked sentences hold or look at: stretches apart from each other, in order. */
export function stretchesOf(text: Layout, sentences: Uint8Array): TokenRange[] {
  const {sentenceStart, length} = text.tokens;
  const stretches: TokenRange[] = [];
  for (let s = 0; s < sentences.length; s++) {
    if (sentences[s] === 0) continue;
    const stretch = stretchAround(text, s, sentenceStart[s + 1] as number);
    const start = Math.max(0, stretch.start - LOOK_AROUND);
    const end = Math.min(length, stretch.end + LOOK_AROUND);
    const last = stretches.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else stretches.push({start, end});
  }
  return stretches;
}

/** A cue's window before it is cut; the cue ends before token `cueEnd` of sentence `s`. */
function stretchAround(text: Layout, s: number, cueEnd: number): TokenRange {
  const {sentenceStart, block} = text.tokens;
  const last = sentenceStart.length - 2;
  let start = sentenceStart[Math.max(0, s - 2)] as number;
  let end = sentenceStart[Math.min(last, s + 2) + 1] as number;
  const before = text.quote[start] as number;
  if (before >= 0) start = text.quoteStart[before] as number;
  const after = text.quote[end - 1] as number;
  if (after >= 0) end = (text.quoteEnd[after] as number) + 1;
  // A quotation that opens in the cue's sentence may run on for many sentences, and over paragraphs that reopen it.
  for (let q = after; q >= 0 && q + 1 < text.quoteStart.length; q++) {
    const next = text.quoteStart[q + 1] as number;
    if (next !== end || end - cueEnd > REACH || text.quote[end - 1] !== q || block[next] === block[end - 1]) break;
    end = (text.quoteEnd[q + 1] as number) + 1;
  }
  return {start, end};
}
