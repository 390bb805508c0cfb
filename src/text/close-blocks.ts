import {TokenKind} from './token-kind.ts';
import type {Tokens} from './tokens.ts';

/**
 * The tokens with a full stop, of no width, behind every sentence that ends without one, as headlines, captions and items
 * of lists do. What reads the words to the left and right of a word then meets a stop between any two sentences, and
 * never takes the next block's first word for an object. Sentences and blocks keep their numbers; tokens move up.
 */
export function closeBlocks(tokens: Tokens): Tokens {
  const open = openSentences(tokens);
  if (open.length === 0) return tokens;
  const length = tokens.length + open.length;
  const lower: string[] = [];
  const sentenceStart: number[] = [];
  const [start, end, form] = [new Int32Array(length), new Int32Array(length), new Int32Array(length)];
  const [sentence, block, kind] = [new Int32Array(length), new Int32Array(length), new Uint8Array(length)];
  const stop = tokens.vocabulary.add('.');
  for (let k = 0, s = 0, from = 0; k <= open.length; k++) {
    // From behind the last open sentence to the end of this one, or of the text.
    const upTo = k < open.length ? (open[k] as number) + 1 : tokens.sentenceStart.length - 1;
    for (; s < upTo; s++) sentenceStart.push((tokens.sentenceStart[s] as number) + k);
    const to = tokens.sentenceStart[upTo] as number;
    start.set(tokens.start.subarray(from, to), from + k);
    end.set(tokens.end.subarray(from, to), from + k);
    form.set(tokens.form.subarray(from, to), from + k);
    sentence.set(tokens.sentence.subarray(from, to), from + k);
    block.set(tokens.block.subarray(from, to), from + k);
    kind.set(tokens.kind.subarray(from, to), from + k);
    for (let i = from; i < to; i++) lower.push(tokens.lower[i] as string);
    from = to;
    if (k === open.length) break;
    const at = to + k;
    start[at] = end[at] = tokens.end[to - 1] as number;
    [form[at], kind[at]] = [stop, TokenKind.punctuation];
    [sentence[at], block[at]] = [sentence[at - 1] as number, block[at - 1] as number];
    lower.push('.');
  }
  sentenceStart.push(length);
  const {text, vocabulary} = tokens;
  return {text, vocabulary, length, start, end, form, kind, lower, sentence, sentenceStart, block};
}

/** The sentences, in order, that end without a stop, a question or exclamation mark. */
function openSentences({text, start, end, lower, sentenceStart}: Tokens): number[] {
  const open: number[] = [];
  for (let s = 0; s < sentenceStart.length - 1; s++) {
    let last = (sentenceStart[s + 1] as number) - 1;
    const first = sentenceStart[s] as number;
    while (last > first && CLOSING.test(lower[last] as string) && start[last] === end[last - 1]) last--;
    if (!STOPS.test(text.charAt((end[last] as number) - 1))) open.push(s);
  }
  return open;
}

/** Quotation marks and brackets that stand behind the stop they belong to. */
const CLOSING = /^[”’»›"')\]]$/;
const STOPS = /[.!?…。]/;
