import {ClaimCard} from '../card/ClaimCard.tsx';
import {cardStyles} from '../card/card-styles.ts';
import {LiveNote} from '../card/LiveNote.tsx';
import {copyText} from '../card/copy-text.ts';
import {announce, sendToBackground} from '../messages/send.ts';
import type {PageState} from '../messages/messages.ts';
import type {PageClaim} from '../messages/pack-reading.ts';
import type {Reading} from '../notes/reading.ts';
import type {Settings} from '../storage/settings.ts';
import {isDark, isOwnedByScripts} from './article-style.ts';
import {isContextAlive} from './failure.ts';
import {commonAncestor} from './find-article.ts';
import {HoverCard} from './hover-card.tsx';
import type {Steps} from './in-tasks.ts';
import {MarkLook} from './mark-look.ts';
import {plainPieces, settleOverlaps} from './paint.ts';
import type {MarkStyle, Painter, PaintRange} from './paint.ts';
import {HighlightsPainter} from './paint-highlights.ts';
import {MarksPainter} from './paint-marks.ts';
import type {Piece, TextMap} from './text-of.ts';

/** Claims above which elements would weigh on the page: mark.js takes 0.06 ms a mark, and every one is laid out. */
const MOST_MARKS = 800;

interface Options {
  settings: Settings;
  signal: AbortSignal;
  onChange: () => void;
  onGone: () => void;
}

/** Claims on the page: which painter draws them, their card, and going from one to the next. */
export class PaintedClaims {
  private painter: Painter | null = null;
  private readonly look = new MarkLook();
  private card: HoverCard | null = null;
  private cardLife: AbortController | null = null;
  private claims: PageClaim[] = [];
  private reading: Reading | null = null;
  /** The page has written into marked text: no elements of ours in it from now on. */
  private textIsOwned = false;

  constructor(private readonly options: Options) {
    options.signal.addEventListener('abort', () => this.remove(), {once: true});
    followScrolling(() => this.tellCurrent(), options.signal);
  }

  get painterName(): PageState['painter'] {
    return this.painter?.name ?? null;
  }

  /** The claim whose card is open, else the first one below the top of the window: the one being read. */
  get currentClaim(): string | null {
    if (this.card?.claimId) return this.card.claimId;
    const visible = this.claims.find(({claim}) => {
      const box = this.painter?.rangesOf(claim.id)[0]?.getBoundingClientRect();
      return box !== undefined && box.bottom > 0 && box.top < window.innerHeight;
    });
    return visible?.claim.id ?? null;
  }

  private told: string | null = null;

  /** Keeps open panels in step while the reader scrolls. */
  private tellCurrent(): void {
    this.look.keep();
    const current = this.claims.length > 0 ? this.currentClaim : null;
    if (current === this.told || !isContextAlive()) return;
    this.told = current;
    announce('current-claim', current);
  }

  /** Paints the claims of a reading, step by step. */
  *paint(claims: readonly PageClaim[], map: TextMap, reading: Reading): Steps<void> {
    this.reading = reading;
    this.claims = settleOverlaps(claims.map((each) => ({...each.claim.span, each}))).map(({each}) => each);
    const ranges: PaintRange[] = [];
    for (const [i, each] of this.claims.entries()) {
      ranges.push(...this.toRange(each, map));
      if (i % 20 === 19) yield;
    }
    const first = ranges[0]?.pieces[0]?.node.parentElement;
    if (first) {
      const painter = this.painterFor(first, commonAncestor(map.nodes) ?? first, ranges.length);
      this.look.adopt(painter.name);
      yield* painter.paint(ranges, (ids) => this.card?.rename(ids));
    } else this.clear();
    this.card?.closeIfGone();
  }

  /** What to paint for a claim; [] where the page's text is no longer what was read. */
  private toRange(read: PageClaim, map: TextMap): PaintRange[] {
    const {claim, speakerKind} = read;
    const pieces = map.pieces(claim.span);
    if (pieces.length === 0 || !isStill(pieces, map.text.slice(claim.span.start, claim.span.end))) return [];
    const own = (this.painter?.ownPieces(pieces) ?? plainPieces(pieces)).filter(({text}) => text.trim() !== '');
    return [{claimId: claim.id, kind: speakerKind, pieces: own, label: read.label}];
  }

  /** The page's own nodes among and behind these. */
  ownNodes(nodes: readonly Text[]): Text[] {
    const pieces = nodes.map((node) => ({node, start: 0, end: node.length}));
    return (this.painter?.ownPieces(pieces) ?? pieces).map(({node}) => node);
  }

  /** Whether all that was painted is still on the page, in the way it should be. */
  isWhole(): boolean {
    return this.painter !== null && !(this.textIsOwned && this.painter.name === 'marks') && this.painter.isWhole();
  }

  /** Takes all marks away. */
  clear(): void {
    this.painter?.clear();
    this.look.drop();
  }

  private remove(): void {
    this.cardLife?.abort();
    this.clear();
    this.painter = this.card = null;
    this.claims = [];
  }

  /** Puts back what the page changed under our marks; a page that does is painted without elements from then on. */
  repair(records: MutationRecord[]): void {
    this.look.keep();
    if (this.painter instanceof MarksPainter && this.painter.repair(records)) this.textIsOwned = true;
    this.card?.closeIfGone();
  }

  private painterFor(element: Element, scope: Element, count: number): Painter {
    const name = this.choosePainter(element, scope, count);
    if (this.painter?.name === name) return this.painter;
    this.cardLife?.abort();
    this.painter?.clear();
    const style: MarkStyle = {dark: isDark(element), quiet: this.options.settings.marks === 'quiet'};
    this.painter = name === 'marks' ? new MarksPainter(style) : new HighlightsPainter(style);
    this.card = this.makeCard(this.painter, style.dark);
    return this.painter;
  }

  private choosePainter(element: Element, scope: Element, count: number): Painter['name'] {
    const wanted = this.options.settings.painter;
    if (!HighlightsPainter.isSupported) return 'marks';
    if (wanted !== 'auto') return wanted;
    return count > MOST_MARKS || this.textIsOwned || isOwnedByScripts(element, scope) ? 'highlights' : 'marks';
  }

  private makeCard(painter: Painter, dark: boolean): HoverCard {
    this.cardLife = new AbortController();
    return new HoverCard({
      painter,
      dark,
      styles: cardStyles,
      hoverDelay: this.options.settings.hoverDelay,
      signal: this.cardLife.signal,
      claim: (claimId) => this.find(claimId),
      onChange: this.options.onChange,
      draw: (claim, close) => this.drawCard(claim, close),
    });
  }

  private find(claimId: string): PageClaim | null {
    if (isContextAlive()) return this.claims.find(({claim}) => claim.id === claimId) ?? null;
    this.options.onGone();
    return null;
  }

  private drawCard(claim: PageClaim, close: () => void) {
    const {reading, painter} = this;
    if (!reading) return null;
    // A mark that takes the focus is read out by itself; a highlight cannot.
    const isSilent = painter?.name === 'highlights' && this.options.settings.announce;
    return (
      <>
        <ClaimCard
          claim={claim}
          page={reading.page}
          articleLanguage={reading.language}
          onClose={close}
          onCopy={(text) => copyText(text, this.card?.shadowRoot ?? document.documentElement)}
          onOpenRecord={(entry) => {
            sendToBackground('open-page', {page: 'record', entry}).catch((error: unknown) => console.warn(error));
          }}
        />
        {isSilent && <LiveNote text={claim.label} />}
      </>
    );
  }

  /** Scrolls to a claim and opens its card; false where its text is gone. */
  show(claimId: string): boolean {
    const range = this.painter?.rangesOf(claimId)[0];
    if (!range || !this.card) return false;
    range.startContainer.parentElement?.scrollIntoView({block: 'center', behavior: 'instant'});
    this.painter?.focusable(claimId)?.focus({preventScroll: true});
    return this.card.open(claimId);
  }

  /** Goes to the next or previous claim from the one in hand, around the ends. */
  step(by: 1 | -1): void {
    const painted = this.claims.filter(({claim}) => (this.painter?.rangesOf(claim.id).length ?? 0) > 0);
    if (painted.length === 0) return;
    const at = painted.findIndex(({claim}) => claim.id === this.currentClaim);
    const open = this.card?.claimId != null;
    // With no card open the claim in view comes first, not the one after it.
    const next = at < 0 ? (by > 0 ? 0 : -1) : open || by < 0 ? at + by : at;
    const claim = painted.at(next % painted.length);
    if (claim) this.show(claim.claim.id);
  }
}

/** The page may have changed while the worker read. */
function isStill(pieces: readonly Piece[], text: string): boolean {
  const now = pieces.map(({node, start, end}) => node.data.slice(start, end)).join('');
  return fold(now) === fold(text) && pieces.every(({node}) => node.isConnected);
}

function fold(text: string): string {
  return text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '');
}

/** Milliseconds after scrolling has paused; looking up where claims stand costs the page a layout. */
const SCROLL_PAUSE = 150;

/** Calls back when scrolling, of the window or of any box in it, has come to rest. */
function followScrolling(onRest: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onScroll = () => {
    clearTimeout(timer);
    timer = setTimeout(onRest, SCROLL_PAUSE);
  };
  document.addEventListener('scroll', onScroll, {capture: true, passive: true, signal});
  signal.addEventListener('abort', () => clearTimeout(timer), {once: true});
}
