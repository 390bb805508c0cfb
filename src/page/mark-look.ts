import browser from 'webextension-polyfill';
import highlights from './highlights.css';
import elements from './mark-elements.css';
import type {Painter} from './paint.ts';

/**
 * The style sheet of the marks, in the document for as long as there are any. A sheet that the manifest declares is in
 * every page from its start, and Chromium weighs it for each element: 4 ms on a page of 13,000 that has no claim at all.
 * Firefox before 153 takes no sheets made by content scripts, so there the manifest declares it and nothing is done here.
 */
export class MarkLook {
  private sheet: CSSStyleSheet | null = null;
  private painter: Painter['name'] | null = null;
  private readonly isDeclared = isDeclared();

  /** Puts in what this way of marking needs, and no more: with rules for highlights the whole page is styled anew. */
  adopt(painter: Painter['name']): void {
    if (this.isDeclared) return;
    if (painter !== this.painter) this.drop();
    this.painter = painter;
    this.sheet ??= makeSheet(painter === 'marks' ? elements : rootHighlights());
    this.keep();
  }

  /** Puts the sheet back where the page has taken it out: the list of a document's sheets is in its reach. */
  keep(): void {
    if (this.sheet && !document.adoptedStyleSheets.includes(this.sheet)) document.adoptedStyleSheets.push(this.sheet);
  }

  /** Takes it out again; the page's own sheets stay as they are. */
  drop(): void {
    const at = this.sheet ? document.adoptedStyleSheets.indexOf(this.sheet) : -1;
    if (at >= 0) document.adoptedStyleSheets.splice(at, 1);
    this.sheet = null;
  }
}

function isDeclared(): boolean {
  const {content_scripts: scripts = []} = browser.runtime.getManifest();
  return scripts.some(({css}) => css !== undefined);
}

function makeSheet(styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}

/**
 * In Chromium highlights inherit from element to element, so rules for the root's do for all; rules for any element's
 * are weighed for each: 30 ms on a page of 7,000.
 */
function rootHighlights(): string {
  return highlights.replaceAll('::highlight(', ':root::highlight(');
}
