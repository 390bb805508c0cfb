import {render} from 'preact';
import type {ComponentChild} from 'preact';
import styles from './card-host.css';

/** Events by which a script of the page could act on the card of a build whose shadow root is open. */
const GUARDED = ['click', 'dblclick', 'keydown', 'keyup', 'pointerdown', 'pointerup', 'input', 'change'];

/**
 * The element that holds the card: made when first shown, kept until the signal aborts. Its shadow root is closed, so
 * that the page cannot read what the card says.
 */
export class CardHost {
  private element: HTMLElement | null = null;
  private root: ShadowRoot | null = null;
  private place: HTMLElement | null = null;

  constructor(
    private readonly cardStyles: string,
    private readonly dark: boolean,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.remove(), {once: true});
  }

  /** Draws the card and answers the box to be placed. */
  show(card: ComponentChild): HTMLElement {
    const place = this.place ?? this.create();
    const host = this.element;
    render(card, place);
    // The page may have taken the element out, or closed it: `<whence-card>` is in reach of its scripts.
    if (host && !host.isConnected) document.documentElement.append(host);
    if (host && !host.matches(':popover-open')) host.showPopover();
    return place;
  }

  hide(): void {
    if (!this.element || !this.place) return;
    render(null, this.place);
    this.element.remove();
  }

  private remove(): void {
    this.hide();
    this.element = this.root = this.place = null;
  }

  /** Whether an event came from inside the card; to the page and to us it seems to come from the host. */
  contains(event: Event): boolean {
    return this.element !== null && event.target === this.element;
  }

  get hasFocus(): boolean {
    return this.element !== null && document.activeElement === this.element;
  }

  /** What the keyboard reaches in the card, in order. */
  focusables(): HTMLElement[] {
    const all = this.place?.querySelectorAll<HTMLElement>('a[href], button, summary, input, [tabindex="0"]') ?? [];
    return [...all].filter((element) => !element.hasAttribute('disabled'));
  }

  /** Where something of ours may stand for a moment without touching the page; null before the card was shown. */
  get shadowRoot(): ShadowRoot | null {
    return this.root;
  }

  get focused(): Element | null {
    return this.root?.activeElement ?? null;
  }

  private create(): HTMLElement {
    const host = createPlain('whence-card');
    host.popover = 'manual';
    if (this.dark) host.dataset.scheme = 'dark';
    else host.dataset.scheme = 'light';
    const root = host.attachShadow({mode: __TEST__ ? 'open' : 'closed'});
    adoptStyles(root, `${this.cardStyles}\n${styles}`);
    const place = document.createElement('div');
    place.className = 'place';
    root.append(place);
    for (const type of GUARDED) {
      root.addEventListener(type, (event) => event.isTrusted || event.stopImmediatePropagation(), {capture: true});
    }
    this.element = host;
    this.root = root;
    this.place = place;
    return place;
  }
}

/**
 * An element that no class of the page's makes: one registered for its name would run first and could keep us from
 * adding a shadow root, or keep a way into it. Only a document of its own has no such classes.
 */
function createPlain(name: string): HTMLElement {
  return document.adoptNode(document.implementation.createHTMLDocument('').createElement(name));
}

/** An adopted sheet is not subject to the page's content security policy, as `<style>` is in Firefox. */
function adoptStyles(root: ShadowRoot, text: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox before 153 refuses sheets made in a content script; there `<style>` is the way, where the page allows it.
    const style = document.createElement('style');
    style.textContent = text;
    root.append(style);
  }
}
