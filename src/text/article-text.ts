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
  const separator = wrapped ? /[ \t\r]*\n[ \t\r]*\n\s*/g : /\s*\n\s*/g;
  const breaks: number[] = [];
  for (const match of text.matchAll(separator)) if (match.index > 0) breaks.push(match.index);
  if (breaks.at(-1) !== text.length && text.length > 0) breaks.push(text.length);
  return {text, breaks};
}

function isHardWrapped(text: string): boolean {
  if (!/\n[ \t\r]*\n/.test(text)) return false;
  let inner = 0;
  let long = 0;
  let sentenceEnds = 0;
  for (const match of text.matchAll(/([^\n]+)\n(?=[^\n\r \t])/g)) {
    const line = match[1] ?? '';
    inner++;
    if (line.length >= WRAPPED_LINE && line.length <= 100) long++;
    if (/[.!?:”"'’]\s*$/.test(line)) sentenceEnds++;
  }
  return inner >= 3 && long / inner > 0.7 && sentenceEnds / inner < 0.5;
}
