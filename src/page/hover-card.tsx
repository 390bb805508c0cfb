import type {ComponentChild} from 'preact';
import {CardHost} from './card-host.ts';
import type {Painter} from './paint.ts';
import {followSentence} from './place-card.ts';
import {sentenceBox} from './sentence-box.ts';
import {listen} from './trusted.ts';
import type {PageClaim} from '../messages/pack-reading.ts';

/** Milliseconds the pointer may be off mark and card, on its way from one to the other, before the card closes. */
const LEAVE_DELAY = 300;

export interface HoverCardOptions {
  painter: Painter;
  claim: (claimId: string) => PageClaim | null;
  draw: (claim: PageClaim, close: () => void) => ComponentChild;
  /** Called with the claim whose card is open, or null. */
  onChange: (claimId: string | null) => void;
  /** Milliseconds the pointer rests on a mark before the card opens. */
  hoverDelay: number;
  styles: string;
  dark: boolean;
  signal: AbortSignal;
}

/**
 * The card beside a claim. Opens when the pointer rests on a mark, when a mark takes the focus, and on tap; can be
 * entered by pointer and by Tab; closes with Escape, on leaving, and when its sentence leaves the window.
 */
export class HoverCard {
  private readonly host: CardHost;
  private openId: string | null = null;
  private openText = '';
  private placing: AbortController | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The claim the timer will open, or null where it will close. */
  private pending: string | null = null;
  private lastMove = 0;

  constructor(private readonly options: HoverCardOptions) {
    const {signal, styles, dark} = options;
    this.host = new CardHost(styles, dark, signal);
    listen(document, 'pointerover', (event) => this.onPointer(event), signal, {capture: true});
    listen(document, 'pointermove', (event) => this.onMove(event), signal, {capture: true});
    listen(document, 'click', (event) => this.onClick(event), signal, {capture: true});
    listen(document, 'focusin', (event) => this.onFocus(event), signal, {capture: true});
    listen(document, 'keydown', (event) => this.onKey(event), signal, {capture: true, passive: false});
    listen(document.documentElement, 'pointerleave', () => this.schedule(null, LEAVE_DELAY), signal);
    signal.addEventListener('abort', () => this.close(), {once: true});
  }

  get shadowRoot(): ShadowRoot | null {
    return this.host.shadowRoot;
  }

  get claimId(): string | null {
    return this.openId;
  }

  /** Opens the card of a claim; false where the claim is not on the page (any more). */
  open(claimId: string): boolean {
    this.cancel();
    const {painter, claim: find, draw} = this.options;
    const claim = find(claimId);
    const ranges = painter.rangesOf(claimId);
    if (!claim || ranges.length === 0) return false;
    this.placing?.abort();
    this.placing = new AbortController();
    this.openId = claimId;
    this.openText = claim.text;
    painter.setCurrent(claimId);
    const box = this.host.show(draw(claim, () => this.close(true)));
    followSentence(
      box,
      sentenceBox(claim, () => painter.rangesOf(this.openId ?? claimId)),
      () => this.close(),
      this.placing.signal,
    );
    this.options.onChange(claimId);
    return true;
  }

  /** Closes the card; `giveFocusBack` where the reader closed it from inside. */
  close(giveFocusBack = false): void {
    this.cancel();
    if (this.openId === null) return;
    const hadFocus = this.host.hasFocus;
    const mark = this.options.painter.focusable(this.openId);
    this.openId = null;
    this.placing?.abort();
    this.host.hide();
    this.options.painter.setCurrent(null);
    if (hadFocus && giveFocusBack) this.focusQuietly(mark);
    this.options.onChange(null);
  }

  /** Follows the claim whose card is open to its new id; closes the card where that is another claim's now. */
  rename(ids: ReadonlyMap<string, string>): void {
    if (this.openId === null) return;
    this.openId = ids.get(this.openId) ?? this.openId;
    if (this.options.claim(this.openId)?.text !== this.openText) this.close();
  }

  /** Closes the card if its claim is no longer painted. */
  closeIfGone(): void {
    if (this.openId !== null && this.options.painter.rangesOf(this.openId).length === 0) this.close();
  }

  private onPointer(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    this.hover(event);
  }

  /** Highlights are no elements: only the moving pointer tells what it is over. At most one look a frame. */
  private onMove(event: PointerEvent): void {
    if (this.options.painter.name === 'marks' || event.pointerType === 'touch') return;
    if (event.timeStamp - this.lastMove < 16) return;
    this.lastMove = event.timeStamp;
    this.hover(event);
  }

  private hover(event: PointerEvent): void {
    if (this.host.contains(event)) {
      this.cancel();
      return;
    }
    const claimId = this.options.painter.claimAt(event);
    if (claimId === null) this.schedule(null, LEAVE_DELAY);
    else if (claimId === this.openId) this.cancel();
    else this.schedule(claimId, this.options.hoverDelay);
  }

  private schedule(claimId: string | null, delay: number): void {
    if (this.timer !== undefined && this.pending === claimId) return;
    this.cancel();
    if (claimId === null && (this.openId === null || this.isHeld())) return;
    this.pending = claimId;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (claimId === null) this.close();
      else this.open(claimId);
    }, delay);
  }

  /** With the focus in the card or on its mark, a pointer elsewhere does not close it. */
  private isHeld(): boolean {
    if (this.host.hasFocus) return true;
    const mark = this.openId === null ? null : this.options.painter.focusable(this.openId);
    return mark !== null && document.activeElement === mark;
  }

  private cancel(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private onClick(event: MouseEvent): void {
    if (this.host.contains(event)) return;
    const claimId = this.options.painter.claimAt(event);
    if (claimId !== null) this.open(claimId);
    else this.close();
  }

  private onFocus(event: FocusEvent): void {
    if (this.quiet || this.host.contains(event)) return;
    const mark = event.target instanceof HTMLElement ? event.target : null;
    const claimId = mark?.dataset.claim;
    if (claimId !== undefined && this.options.painter.focusable(claimId) === mark) this.open(claimId);
    else if (this.openId !== null) this.schedule(null, LEAVE_DELAY);
  }

  private quiet = false;

  private focusQuietly(mark: HTMLElement | null): void {
    this.quiet = true;
    mark?.focus({preventScroll: true});
    this.quiet = false;
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.openId !== null) {
      event.preventDefault();
      event.stopPropagation();
      this.close(true);
    } else if (event.key === 'Tab' && this.openId !== null) this.onTab(event);
    else if ((event.key === 'Enter' || event.key === ' ') && event.target instanceof HTMLElement) {
      const claimId = event.target.dataset.claim;
      if (claimId === undefined || this.options.painter.focusable(claimId) !== event.target) return;
      event.preventDefault();
      this.open(claimId);
    }
  }

  /** Tab goes from the mark into the card, and from the card's end on to what follows the mark. */
  private onTab(event: KeyboardEvent): void {
    const mark = this.openId === null ? null : this.options.painter.focusable(this.openId);
    const inside = this.host.focusables();
    if (mark && document.activeElement === mark && !event.shiftKey && inside[0]) {
      event.preventDefault();
      inside[0].focus();
    } else if (this.host.hasFocus && this.host.focused === (event.shiftKey ? inside[0] : inside.at(-1))) {
      // The browser then moves on from the mark, or stays on it going back.
      if (event.shiftKey) event.preventDefault();
      this.focusQuietly(mark);
    }
  }
}
