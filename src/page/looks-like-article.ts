/** What a first, cheap look at a page tells. */
export type Verdict = 'article' | 'no-article' | 'unsupported-language';

/** Paragraphs looked at, and characters of text: enough to tell, and a bound on any page. */
const MOST_PARAGRAPHS = 150;
const MOST_BLOCKS = 400;
const ENOUGH_TEXT = 1_500;

/** Characters below which a paragraph is a caption, a teaser or a menu entry. */
const SHORT = 60;

/** Regions that hold no article text. */
const ASIDE =
  'nav,aside,footer,form,[role="navigation"],[role="complementary"],[contenteditable=""],[contenteditable="true"]';

/** Words that most sentences of a language hold, to tell it from others in its script. */
const COMMON_WORDS: Record<string, RegExp> = {
  en: /\b(?:the|of|and|to|in|is|was|for|that|on|with|said|by|from|has|have|it|at|are)\b/gi,
  ru: /(?<![\u0400-\u04ff])(?:и|в|на|не|что|по|с|из|за|от|для|как|это|был|были|о|к|у)(?![\u0400-\u04ff])/gi,
};

/** Share of a text's words that have to be common ones; running English has 0.25 and more, other languages under 0.08. */
const COMMON_SHARE = 0.12;

/**
 * Whether a page is worth reading in full: has running text, in a language we read. Looks at a bounded number of
 * elements, changes nothing, and asks for no layout.
 */
export function lookAt(document: Document, languages: readonly string[], minimumLength: number): Verdict {
  if (document.contentType !== 'text/html' && document.contentType !== 'application/xhtml+xml') return 'no-article';
  if (!document.body || isEditor(document)) return 'no-article';
  const sample = sampleText(document);
  if (sample.length < minimumLength) return 'no-article';
  return languages.some((language) => isWritten(sample, language)) ? 'article' : 'unsupported-language';
}

/** A page that is one big editor (mail, documents, design mode): a person's own writing is nobody's article. */
function isEditor(document: Document): boolean {
  return document.designMode === 'on' || document.body.isContentEditable;
}

/** Running text of the page's longer paragraphs; where it has none, of blocks that hold text of their own. */
function sampleText(document: Document): string {
  const fromParagraphs = collect(document.getElementsByTagName('p'), MOST_PARAGRAPHS, (p) => p.textContent ?? '');
  if (fromParagraphs.length >= ENOUGH_TEXT) return fromParagraphs;
  // Some papers write paragraphs as <div> or as lines between <br>.
  const blocks = document.querySelectorAll('div, article, section, td, li, blockquote, pre, font, span');
  const fromBlocks = collect(blocks, MOST_BLOCKS, ownText);
  return fromBlocks.length > fromParagraphs.length ? fromBlocks : fromParagraphs;
}

function collect(elements: ArrayLike<Element>, most: number, read: (element: Element) => string): string {
  const parts: string[] = [];
  let length = 0;
  for (let i = 0; i < elements.length && i < most && length < ENOUGH_TEXT; i++) {
    const element = elements[i];
    if (!element) continue;
    const text = read(element).slice(0, ENOUGH_TEXT).trim();
    if (text.length < SHORT || element.closest(ASIDE)) continue;
    parts.push(text);
    length += text.length;
  }
  return parts.join('\n');
}

/** Text standing directly in an element. */
function ownText(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node && text.length < ENOUGH_TEXT; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) text += (node as Text).data;
  }
  return text;
}

function isWritten(sample: string, language: string): boolean {
  const words = COMMON_WORDS[language];
  // A language whose words are not listed here is left to the engine.
  if (!words) return true;
  const all = sample.match(/[\p{L}]+/gu)?.length ?? 0;
  return (sample.match(words)?.length ?? 0) >= all * COMMON_SHARE && all > 20;
}
