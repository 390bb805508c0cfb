import {ASIDE_PAIRS, ASIDE_TAGS, ASIDE_WORDS, EMBED_WORDS, STANDFIRST_WORDS} from './boilerplate.ts';
import {collectBlocks} from './collect-blocks.ts';
import type {Block, Choice} from './collect-blocks.ts';
import type {Steps} from './in-tasks.ts';
import {isAuthorNote, isBoilerplate} from './is-boilerplate.ts';
import {tagOf} from './text-walk.ts';

/** Share of the chosen text above which an element is the article, whatever its class names say. */
const HEAVY = 0.3;

/** Share of the running text chosen that has to be left after pruning. */
const LEAST_LEFT = 0.5;

/** Characters from which a block that ends like a sentence is running text. */
const RUNNING = 80;

/** Share of a block's characters inside links from which it only points elsewhere. */
const ALL_LINK = 0.85;

/** Characters up to which a block alone with a picture is taken for its caption, and elements up that a picture is looked for. */
const LONGEST_CAPTION = 300;
const NEAR = 4;

/**
 * Makes a rough choice of an article's text exact and answers its blocks, in order: takes out what is not its own text (captions, bylines, share
 * bars, promotions, related links, the headline) and takes in quotations and headings between its paragraphs that were
 * left out. `title` is the page's headline, `description` its standfirst as given in its metadata.
 */
export function* pruneArticle(
  choice: Choice,
  {title, description}: {title: string | null; description: string | null},
): Steps<Block[]> {
  const blocks = yield* collectBlocks(choice);
  yield;
  const asides = new Asides(blocks);
  const captions = new Captions(choice.root);
  const isOwn = (block: Block) =>
    block.chosen && !asides.has(block) && !isBoilerplate(block.text) && !captions.has(block) && !isOnlyLink(block);
  const rough: Block[] = [];
  for (const [i, block] of blocks.entries()) {
    if (isOwn(block)) rough.push(block);
    if (i % 100 === 99) yield;
  }
  let own = withoutLinkLists(rough, blocks);
  yield;
  own = trimTail(trimLead(own, fold(title ?? ''), fold(description ?? '')));
  // Rules that take most of the running text away have misread the page: then the rough choice stands.
  const running = blocks.filter((block) => block.chosen && isRunning(block));
  if (lengthOf(own) < LEAST_LEFT * lengthOf(running)) return chosenParts(blocks, choice);
  yield;
  const kept = new Set(own);
  for (const block of findLeftOut(blocks, kept, (block) => asides.has(block) || captions.has(block))) kept.add(block);
  return blocks.filter((block) => kept.has(block));
}

/** Just what was chosen, also of blocks that were chosen in part. */
function chosenParts(blocks: readonly Block[], {nodes: chosen}: Choice): Block[] {
  if (chosen === null) return blocks.filter((block) => block.chosen);
  return blocks.flatMap((block) => {
    const nodes = block.nodes.filter((node) => chosen.has(node));
    return nodes.length > 0 ? [{...block, nodes}] : [];
  });
}

/** Drops lists that only point elsewhere under a heading that was dropped: "More from …", "You may also like". */
function withoutLinkLists(own: readonly Block[], blocks: readonly Block[]): Block[] {
  const isOwn = new Set(own);
  const dropped = new Set<Block>();
  let under = false;
  for (const block of blocks) {
    const points = block.linked >= block.text.length * ALL_LINK;
    if (under && points) dropped.add(block);
    else if (!points) under = block.chosen && !isOwn.has(block) && isBoilerplate(block.text);
  }
  return own.filter((block) => !dropped.has(block));
}

/** Which elements hold something other than the article, by tag and class; those holding much of the choice are let off. */
class Asides {
  private readonly known = new Map<Element, boolean>();
  private readonly weights = new Map<Element, number>();
  private readonly total: number;

  constructor(blocks: readonly Block[]) {
    let total = 0;
    for (const {chosen, element, text} of blocks) {
      if (!chosen) continue;
      total += text.length;
      this.add(element, text.length);
    }
    this.total = total;
    // Most blocks share their surroundings, which are gone through once for each element that holds text itself.
    const own = [...this.weights];
    const outer = new Map<Element, number>();
    for (const [{parentElement}, weight] of own)
      if (parentElement) outer.set(parentElement, (outer.get(parentElement) ?? 0) + weight);
    for (const [element, weight] of outer)
      for (let at: Element | null = element; at; at = at.parentElement) this.add(at, weight);
  }

  private add(element: Element, weight: number): void {
    this.weights.set(element, (this.weights.get(element) ?? 0) + weight);
  }

  has({element, inner}: Block): boolean {
    return this.holds(element) || (inner !== element && this.holds(inner));
  }

  private holds(element: Element): boolean {
    const path: Element[] = [];
    let verdict = false;
    for (let at: Element | null = element; at; at = at.parentElement) {
      const known = this.known.get(at);
      if (known !== undefined) {
        verdict = known;
        break;
      }
      path.push(at);
    }
    for (const at of path.reverse()) {
      verdict ||= (this.weights.get(at) ?? 0) < HEAVY * this.total && isAside(at);
      this.known.set(at, verdict);
    }
    return verdict;
  }
}

function isAside(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'FIGURE') return element.querySelector('blockquote, table, pre') === null;
  if (ASIDE_TAGS.has(tag)) return true;
  if (tag === 'BODY' || tag === 'HTML' || tag === 'ARTICLE' || tag === 'MAIN' || !element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (/display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? '')) return true;
  const role = element.getAttribute('role');
  if (role === 'complementary' || role === 'navigation' || role === 'contentinfo') return true;
  return hasAsideName(element);
}

function hasAsideName(element: Element): boolean {
  const words = wordsOf(element);
  if (words.some((word) => EMBED_WORDS.has(word))) return false;
  return words.some((word, i) => ASIDE_WORDS.has(word) || (i > 0 && ASIDE_PAIRS.has(`${words[i - 1] ?? ''}-${word}`)));
}

/** The words of an element's class and id: "articleRelated_links--top" is article, related, links, top. */
function wordsOf(element: Element): string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (names === ' ') return [];
  return names
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
}

/** A block that only points elsewhere. Items of a list may: lists of offers, of standings, of sources. */
function isOnlyLink(block: Block): boolean {
  const {text, linked, element} = block;
  if (linked < text.length * ALL_LINK) return false;
  // An address written out is a reference, and a heading may link to what it heads.
  return !/^https?:\/\/\S+$/.test(text) && !/^H[1-6]$/.test(tagOf(element)) && !isListItem(block);
}

/** Which blocks are short and share their surroundings with a picture or player and with no other text. */
class Captions {
  /** Elements that hold a picture; whether one holds more text than any caption has, where that was asked. */
  private readonly around = new Map<Element, boolean | null>();

  constructor(root: Element) {
    let top = root;
    for (let up = 0; up < NEAR && top.parentElement; up++) top = top.parentElement;
    for (const picture of top.querySelectorAll('img, picture, video, iframe, amp-img')) {
      for (let at = picture.parentElement; at && !this.around.has(at); at = at.parentElement) this.around.set(at, null);
    }
  }

  has({text, element}: Block): boolean {
    // The few characters over are white space and a credit.
    const most = text.length + 40;
    if (text.length > LONGEST_CAPTION || !this.isNearPicture(element) || !holdsAtMost(element, most)) return false;
    let around = element;
    for (let up = 0; up < NEAR; up++) {
      const parent: Element | null = around.parentElement;
      if (!parent || !holdsAtMost(parent, most)) break;
      around = parent;
    }
    return tagOf(around) !== 'P' && this.around.has(around);
  }

  /** Whether the nearest surroundings with a picture hold little enough text: of most paragraphs they hold the article. */
  private isNearPicture(element: Element): boolean {
    let at: Element | null = element;
    for (let up = 0; up < NEAR && at && !this.around.has(at); up++) at = at.parentElement;
    const known = at && this.around.get(at);
    if (!at || known === undefined) return false;
    if (known !== null) return known;
    const isShort = holdsAtMost(at, LONGEST_CAPTION + 40);
    this.around.set(at, isShort);
    return isShort;
  }
}

/** Whether an element's text is no longer than so many characters; looks no further than that. */
function holdsAtMost(element: Element, most: number): boolean {
  const texts = element.ownerDocument.createTreeWalker(element, 4);
  let length = 0;
  for (let nodes = 0; texts.nextNode(); nodes++) {
    length += (texts.currentNode as Text).data.trim().length;
    if (length > most || nodes > 100) return false;
  }
  return true;
}

/** What running text ends with. */
const ENDS = '.!?…。！？:;,”"»’\')]';

function isRunning({text, linked}: Block): boolean {
  if (linked >= text.length / 2 || (text.length < RUNNING && sizeOf(text) < RUNNING)) return false;
  return ENDS.includes(text.at(-1) ?? ' ') || /[.!?…。！？]["”»’)]?\s/.test(text);
}

/** Length as if written in letters: a Chinese, Japanese or Korean character says as much as two. */
function sizeOf(text: string): number {
  return text.length + (text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0);
}

/** Leaves out what stands above the text: headline, date, place, standfirst. */
function trimLead(blocks: readonly Block[], title: string, description: string): Block[] {
  const first = blocks.findIndex(isRunning);
  // Tables, verse and lists run in short lines: what holds much of the text is no lead.
  if (first < 0 || lengthOf(blocks.slice(0, first)) > HEAVY * lengthOf(blocks)) return [...blocks];
  const start = isStandfirst(blocks, first, description) ? first + 1 : first;
  const home = blocks[start]?.element.parentElement;
  const lead = blocks.slice(0, start).filter(({element, text}, i) => {
    if (i >= first) return false;
    const outer = isListItem({element, text}) ? element.parentElement?.parentElement : element.parentElement;
    // Headings and lines in the same element as the first paragraph are part of the text, unless they are the headline.
    return outer === home && !isTitle(text, title) && tagOf(element) !== 'H1' && isText(element, text);
  });
  return [...lead, ...blocks.slice(start).filter(({text}) => title === '' || !isTitle(text, title))];
}

/** Whether a block says what the folded headline says. Folding takes away signs, not half of a text. */
function isTitle(text: string, title: string): boolean {
  return text.length <= title.length * 2 + 20 && fold(text) === title;
}

/** A heading of a part, a sentence, or a line of some words; not a headline, a name or a date. */
function isText(element: Element, text: string): boolean {
  if (/^H[2-6]$/.test(tagOf(element)) || /[.!?…:”"。！？]\s*$/.test(text)) return true;
  return (
    (tagOf(element) === 'P' || tagOf(element) === 'LI') && text.length >= 40 && !/^(?:by|von|par|por|di)\s/i.test(text)
  );
}

/** A first paragraph in an element of its own that is called so, or is a heading, or says what the metadata say. */
function isStandfirst(blocks: readonly Block[], first: number, description: string): boolean {
  const [block, next] = [blocks[first], blocks.slice(first + 1).find(isRunning)];
  if (!block || !next || block.element.parentElement === next.element.parentElement) return false;
  const {element, text} = block;
  // Pages that wrap every paragraph: the name says nothing of this one.
  if (nameOf(element.parentElement) !== '' && nameOf(element.parentElement) === nameOf(next.element.parentElement))
    return false;
  if (/^H[1-6]$/.test(tagOf(element))) return true;
  const names = [element, element.parentElement].flatMap((each) => (each ? wordsOf(each) : []));
  if (names.some((name) => STANDFIRST_WORDS.has(name))) return true;
  return description.length > 40 && fold(text).startsWith(description.slice(0, 80));
}

function nameOf(element: Element | null): string {
  return element?.getAttribute('class')?.trim() ?? '';
}

/** Leaves out what follows the text: notes in italics, lists of links, lines that are no sentence. */
function trimTail(blocks: readonly Block[]): Block[] {
  let last = blocks.length - 1;
  while (last > 0) {
    const block = blocks[last];
    if (!block) break;
    if (isAuthorNote(block.text)) {
      last--;
      continue;
    }
    if (isRunning(block)) break;
    if (isListItem(block) && (block.linked < block.text.length / 2 || /^\(?\d/.test(block.text))) break;
    if (!block.italic && /[.!?…。！？”"»]\s*$/.test(block.text) && block.linked < block.text.length / 2) break;
    last--;
  }
  return lengthOf(blocks.slice(last + 1)) > HEAVY * lengthOf(blocks) ? [...blocks] : blocks.slice(0, last + 1);
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, {text}) => sum + text.length, 0);
}

/** An item of a list, marked up as one or written with its number: "14) …". */
function isListItem({element, text}: Pick<Block, 'element' | 'text'>): boolean {
  return element.closest('li, td, th, dd') !== null || /^\(?\d{1,3}[.)]\s/.test(text);
}

/** Blocks the choice left out between the article's paragraphs: headings, quotations, paragraphs beside kept ones. */
function findLeftOut(
  blocks: readonly Block[],
  kept: ReadonlySet<Block>,
  isForeign: (block: Block) => boolean,
): Block[] {
  const order = blocks.map((block) => kept.has(block));
  const [first, last] = [order.indexOf(true), order.lastIndexOf(true)];
  const homes = new Map<Element, number>();
  for (const block of kept) {
    const parent = block.element.parentElement;
    if (parent && isRunning(block)) homes.set(parent, (homes.get(parent) ?? 0) + 1);
  }
  const isHome = (element: Element | null) => element !== null && (homes.get(element) ?? 0) >= 2;
  return blocks.slice(first, last + 1).filter((block) => {
    if (block.chosen || isForeign(block) || isBoilerplate(block.text) || isOnlyLink(block)) return false;
    const {element} = block;
    const quotation = element.closest('blockquote');
    if (quotation) return isHome(quotation.parentElement) || isHome(quotation.parentElement?.parentElement ?? null);
    return isHome(element.parentElement) && /^(?:P|H[2-6])$/.test(tagOf(element));
  });
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
