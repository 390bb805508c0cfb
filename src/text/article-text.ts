/** A stretch of text: UTF-16 offsets into `ArticleText.text`, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/**
 * An article as the engine reads it. Blocks (title, paragraphs, list items) are separated by one newline or more in
 * `text`; `breaks` holds the offset of the end of every block, ascending, the last one included. A newline that is not
 * in `breaks` is ordinary white space (hard-wrapped lines).
 */
export interface ArticleText {
  readonly text: string;
  readonly breaks: readonly number[];
}

/** Length of a line, in UTF-16 units, from which a single newline may be the work of a hard-wrapping editor. */
const WRAPPED_LINE = 55;

/**
 * Makes an `ArticleText` from plain text. Newlines end blocks; but where blank lines separate paragraphs and most
 * lines inside them are of wrapped length, only blank lines do.
 */
export function articleText(text: string): ArticleText {
  const wrapped = isHardWrapped(text);
  const breaks: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at)) {
    const from = backOverSpace(text, at);
    const to = overSpace(text, at);
    if (from > 0 && (!wrapped || hasBlankLine(text, at, to))) breaks.push(from);
    at = to;
  }
  if (breaks.at(-1) !== text.length && text.length > 0) breaks.push(text.length);
  return {text, breaks};
}

const isSpace = (text: string, i: number): boolean => /\s/.test(text.charAt(i));

/** Start of the run of white space that ends before `at`. */
function backOverSpace(text: string, at: number): number {
  let from = at;
  while (from > 0 && isSpace(text, from - 1)) from--;
  return from;
}

/** End of the run of white space that holds `at`. */
function overSpace(text: string, at: number): number {
  let to = at;
  while (to < text.length && isSpace(text, to)) to++;
  return to;
}

/** Is there a second newline in the run of white space that the newline at `at` opens? */
function hasBlankLine(text: string, at: number, to: number): boolean {
  const next = text.indexOf('\n', at + 1);
  return next >= 0 && next < to;
}

/** Paragraphs apart by blank lines, and inside them lines of an editor's width that mostly end in mid-sentence. */
function isHardWrapped(text: string): boolean {
  let inner = 0;
  let long = 0;
  let sentenceEnds = 0;
  let blank = false;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; start = end + 1, end = text.indexOf('\n', start)) {
    const length = end - start;
    const ended = overSpace(text, end);
    const next = text.indexOf('\n', end + 1);
    if (next >= 0 && next < ended) blank = true;
    if (length === 0 || ended !== end + 1 || ended >= text.length) continue;
    inner++;
    if (length >= WRAPPED_LINE && length <= 100) long++;
    if (/[.!?:”"'’]\s*$/.test(text.slice(Math.max(start, end - 20), end))) sentenceEnds++;
  }
  return blank && inner >= 3 && long / inner > 0.7 && sentenceEnds / inner < 0.5;
}
