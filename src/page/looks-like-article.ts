/** What a first, cheap look at a page tells. */
export type Verdict = 'article' | 'no-article' | 'unsupported-language';

/** Until the settings are asked for, a page is looked at with these. */
export const BEFORE_SETTINGS = {languages: ['en', 'ru'], minimumLength: 400};

/** Paragraphs looked at, and characters of text: enough to tell, and a bound on any page. */
const MOST_PARAGRAPHS = 100;
const MOST_TEXTS = 2_000;
const ENOUGH_TEXT = 1_500;

/** Elements up to which the browser may weigh all texts: some 0.5 ms. Of larger pages only the first texts are looked at. */
const MOST_ELEMENTS = 10_000;

/** Characters below which a paragraph is a caption, a teaser or a menu entry. */
const SHORT = 60;

/** Elements that hold no article text. */
const ASIDE =
  'nav,aside,footer,form,[role="navigation"],[role="complementary"],[contenteditable=""],[contenteditable="true"],' +
  'script,style,noscript,textarea,template,select,option';

/** `Node.TEXT_NODE`. */
const TEXT = 3;

/** `XPathResult.ORDERED_NODE_ITERATOR_TYPE`, without asking the browser for its name. */
const ORDERED_NODES = 5;

/**
 * Words that most sentences of a language hold, to tell it from others in its script. In strings, as engines check every
 * expression that a script holds, whether it is needed or not: that of a letter alone takes 0.1 ms.
 */
const COMMON_WORDS: Record<string, string> = {
  en: '\\b(?:the|of|and|to|in|is|was|for|that|on|with|said|by|from|has|have|it|at|are)\\b',
  ru: '(?<![\u0400-\u04ff])(?:и|в|на|не|что|по|с|из|за|от|для|как|это|был|были|о|к|у)(?![\u0400-\u04ff])',
};
const LETTERS = '\\p{L}+';

/** Share of a text's words that have to be common ones; running English has 0.25 and more, other languages under 0.08. */
const COMMON_SHARE = 0.12;

/**
 * Whether a page is worth reading in full: has running text, in a language we read. Looks at a bounded number of
 * elements, changes nothing, and asks for no layout.
 */
export function lookAt(document: Document, languages: readonly string[], minimumLength: number): Verdict {
  if (!isHtml(document)) return 'no-article';
  const sample = sampleText(document);
  // Asked last: each kind of element a script first sets hands on takes the browser 0.1 to 0.3 ms.
  if (sample.length < minimumLength || !document.body || isEditor(document)) return 'no-article';
  return languages.some((language) => isWritten(sample, language)) ? 'article' : 'unsupported-language';
}

/** Not a picture, a PDF file, a feed or a text file shown by the browser. */
function isHtml(document: Document): boolean {
  return document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml';
}

/** A page that is one big editor (mail, documents, design mode): a person's own writing is nobody's article. */
function isEditor(document: Document): boolean {
  // The attribute and not `isContentEditable`, for which the browser works out styles.
  const {body, documentElement} = document;
  const value = body.getAttribute('contenteditable') ?? documentElement.getAttribute('contenteditable') ?? 'false';
  return document.designMode === 'on' || value.toLowerCase() !== 'false';
}

/** Running text of the page's longer paragraphs; where it has little, of blocks that hold text of their own. */
function sampleText(document: Document): string {
  // item() walks only as far as asked; `length` would walk the whole document.
  const paragraphs = document.getElementsByTagName('p');
  const text = gatherText((i) => paragraphs.item(i), MOST_PARAGRAPHS);
  if (text.length >= ENOUGH_TEXT) return text;
  // Some papers write paragraphs as <div> or as lines between <br>.
  const ofBlocks = gatherText(textsOf(document), MOST_TEXTS);
  return ofBlocks.length > text.length ? ofBlocks : text;
}

/**
 * All texts that are not short: the browser sorts them out by itself, in a third of the time of handing on every one. Of
 * a large page its texts, one after the other.
 */
function textsOf(document: Document): () => Node | null {
  if (document.getElementsByTagName('*').item(MOST_ELEMENTS)) {
    const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    return () => texts.nextNode();
  }
  const found = document.evaluate(`//text()[string-length() >= ${SHORT}]`, document, null, ORDERED_NODES, null);
  return () => found.iterateNext();
}

/** Of so many paragraphs or texts at most, those long enough to be running text, until there are enough of them. */
function gatherText(nodeAt: (i: number) => Node | null, most: number): string {
  let sample = '';
  for (let i = 0; i < most && sample.length < ENOUGH_TEXT; i++) {
    const node = nodeAt(i);
    if (!node) break;
    const text = (node.textContent ?? '').slice(0, ENOUGH_TEXT).trim();
    if (text.length < SHORT) continue;
    const element = node.nodeType === TEXT ? node.parentElement : (node as Element);
    if (element && !element.closest(ASIDE)) sample += `${text}\n`;
  }
  return sample;
}

function isWritten(sample: string, language: string): boolean {
  const words = COMMON_WORDS[language];
  // A language whose words are not listed here is left to the engine.
  if (!words) return true;
  const all = countMatches(sample, new RegExp(LETTERS, 'gu'));
  return countMatches(sample, new RegExp(words, 'gi')) >= all * COMMON_SHARE && all > 20;
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
