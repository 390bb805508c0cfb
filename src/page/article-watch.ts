import {commonAncestor} from './find-article.ts';

/** Milliseconds of rest after the page's last change before it is read again. */
const REST = 350;

/** At most this share of a page's time goes to reading it while it never rests, and of the time in all with the worker's. */
const SHARE = 0.02;
const SHARE_IN_ALL = 0.1;

/** Milliseconds by which the wait grows at least from one reading to the next while the page keeps changing, and its end. */
const LONGEST_WAIT = 30_000;

/** Time without changes after which a page counts as at rest again. */
const CALM = 20_000;

export interface ArticleWatchOptions {
  /** Called before the next frame with what the page did. */
  onMutations: (records: MutationRecord[]) => void;
  /** Called when the article's surroundings changed and came to rest; answers the milliseconds of the page's time it took. */
  onQuiet: () => Promise<number>;
  signal: AbortSignal;
}

/** Watches a page for changes that bear on its article, debounced and bounded. */
export class ArticleWatch {
  private readonly observer: MutationObserver;
  private readonly body = document.body;
  private scope: Element | null = null;
  private texts = new Set<Node>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wait = REST;
  private lastRead = 0;

  constructor(private readonly options: ArticleWatchOptions) {
    this.observer = new MutationObserver((records) => this.handle(records));
    this.observe();
    options.signal.addEventListener('abort', () => this.stop(), {once: true});
    document.addEventListener('visibilitychange', () => this.resume(), {signal: options.signal});
  }

  /** Tells what the article's text nodes are: changes elsewhere that bring no text near them are of no concern. */
  setScope(nodes: readonly Text[]): void {
    this.texts = new Set(nodes);
    this.scope = commonAncestor(nodes);
  }

  private observe(): void {
    this.observer.observe(this.body, {childList: true, subtree: true, characterData: true});
  }

  /** Runs a change of our own, which is not to be taken for the page's. */
  withoutOwnMutations<T>(change: () => T): T {
    this.handle(this.observer.takeRecords());
    // Not only to be left out: the browser writes six records for every mark.
    this.observer.disconnect();
    try {
      return change();
    } finally {
      this.observer.takeRecords();
      if (!this.options.signal.aborted) this.observe();
    }
  }

  private handle(records: MutationRecord[]): void {
    if (records.length === 0) return;
    this.options.onMutations(records);
    this.observer.takeRecords();
    if (records.some((record) => this.bearsOnArticle(record))) this.schedule();
  }

  private bearsOnArticle({type, target, addedNodes, removedNodes}: MutationRecord): boolean {
    if (type === 'characterData') return this.texts.has(target) || this.isInScope(target);
    if (!this.scope || !this.scope.isConnected) return true;
    if (this.isInScope(target)) return hasText(addedNodes) || hasText(removedNodes);
    // New text beside the article's container: the next page of an endless one, or the article itself, moved.
    return hasText(addedNodes) && (target.contains(this.scope) || target === document.body);
  }

  private isInScope(node: Node): boolean {
    return this.scope === null || this.scope.contains(node);
  }

  private schedule(): void {
    if (this.timer !== undefined || this.options.signal.aborted || document.hidden) {
      this.late = document.hidden;
      return;
    }
    if (performance.now() - this.lastRead > CALM) this.wait = REST;
    this.timer = setTimeout(() => void this.fire(), this.wait);
  }

  private late = false;

  /** Changes made while nobody looked are read when somebody does. */
  private resume(): void {
    if (document.hidden || !this.late) return;
    this.late = false;
    this.schedule();
  }

  private async fire(): Promise<void> {
    this.timer = undefined;
    if (isSelecting()) {
      // Painting would take the selection apart under the reader's hand.
      this.schedule();
      return;
    }
    const started = performance.now();
    const work = await this.options.onQuiet();
    this.lastRead = performance.now();
    const due = Math.max(work / SHARE, (this.lastRead - started) / SHARE_IN_ALL);
    this.wait = Math.min(LONGEST_WAIT, Math.max(this.wait * 1.5, due));
  }

  private stop(): void {
    this.observer.disconnect();
    clearTimeout(this.timer);
  }
}

function isSelecting(): boolean {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed && !(document.activeElement instanceof HTMLInputElement);
}

function hasText(nodes: NodeList): boolean {
  for (const node of nodes) if ((node.textContent ?? '').trim() !== '') return true;
  return false;
}
