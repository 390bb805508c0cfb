import {answerInPage} from '../messages/answer.ts';
import type {PageState} from '../messages/messages.ts';
import {announce, sendToBackground} from '../messages/send.ts';
import {loadSettings, watchSettings} from '../storage/load-settings.ts';
import type {Settings} from '../storage/settings.ts';
import {isEnabledFor} from '../storage/site-choice.ts';
import {BEFORE_SETTINGS, type Verdict} from './looks-like-article.ts';
import {describeFailure} from './failure.ts';
import type {PageModule, Session} from './session.ts';

/** Both browsers have it; Mozilla's linter wants to see that only a file of ours is imported. */
declare const chrome: {runtime: {getURL(path: string): string}};

export interface GateOptions {
  /** What the first stage has found out. */
  status: PageState['status'];
  /** What a look at the page tells, for these languages and so many characters at least. */
  lookAt: (languages: readonly string[], minimumLength: number) => Verdict;
  /** Called when the extension is found to be gone from under the page. */
  onGone: () => void;
}

/**
 * The second stage, in pages that look like an article and where a panel asks: answers it, reads the settings, and where
 * they allow it loads the third (`page.js`: article finding, painting, card).
 */
export class Gate {
  private status: PageState['status'];
  private reason: string | null = null;
  private settings: Settings | null = null;
  /** The reader's choice for this page alone; null: as the settings say. */
  private ownChoice: boolean | null = null;
  private session: Session | null = null;
  private life: AbortController | null = null;
  private readonly lifetime = new AbortController();

  /** Answers panels and the worker. */
  readonly onMessage = answerInPage({
    state: () => this.state(),
    'show-claim': ({claimId}) => this.session?.showClaim(claimId) ?? false,
    'step-claim': ({by}) => {
      this.session?.stepClaim(by);
      return null;
    },
    'set-page-enabled': ({enabled}) => this.setEnabled(enabled),
    'read-again': ({eventId}) => this.readAgain(eventId),
  });

  constructor(private readonly options: GateOptions) {
    this.status = options.status;
  }

  private async setEnabled(enabled: boolean): Promise<PageState> {
    this.ownChoice = enabled;
    await this.consider();
    return this.state();
  }

  private async readAgain(eventId: string | null): Promise<PageState> {
    if (this.session) await this.session.readAgain(eventId);
    else await this.open();
    return this.state();
  }

  /** A single-page site went to another address: another article may stand here soon. */
  navigated(): void {
    this.ownChoice = null;
    this.close();
    this.status = 'waiting';
  }

  /** Looks at the page where it is not being read, and may be. */
  look(): void {
    if (this.session === null && this.status !== 'off') void this.consider();
  }

  /** Looks at the page and opens or closes the session as page, settings and the reader's choice have it. */
  private async consider(): Promise<void> {
    const {languages, minimumLength} = this.settings ?? BEFORE_SETTINGS;
    const verdict = this.options.lookAt(languages, minimumLength);
    if (verdict !== 'article' && this.ownChoice !== true) {
      if (!this.session) this.become(verdict);
      return;
    }
    try {
      this.settings ??= await this.readSettings();
    } catch (error) {
      this.fail(error);
      return;
    }
    if (!this.isEnabled()) {
      this.close();
      this.become('off');
    } else if (!this.session) await this.open();
  }

  private async readSettings(): Promise<Settings> {
    const settings = await loadSettings();
    watchSettings((changed) => this.settingsChanged(changed), this.lifetime.signal);
    return settings;
  }

  private settingsChanged(settings: Settings): void {
    this.settings = settings;
    this.close();
    void this.consider();
  }

  private isEnabled(): boolean {
    return this.ownChoice ?? (this.settings !== null && isEnabledFor(this.settings, location.hostname));
  }

  private async open(): Promise<void> {
    const life = new AbortController();
    this.life?.abort();
    this.life = life;
    try {
      this.settings ??= await this.readSettings();
      const page = (await import(chrome.runtime.getURL('page.js'))) as PageModule;
      if (life.signal.aborted) return;
      this.session = page.openSession({
        settings: this.settings,
        signal: life.signal,
        onChange: () => this.changed(),
        onGone: () => this.retire(),
      });
    } catch (error) {
      this.fail(error);
    }
  }

  private close(): void {
    const had = this.session !== null;
    this.life?.abort();
    this.life = null;
    this.session = null;
    if (had) sendToBackground('set-badge', {count: null}).catch(() => undefined);
  }

  /** The extension was updated or removed under the page: everything of this run goes, its successor starts anew. */
  private retire(): void {
    this.life?.abort();
    this.session = null;
    this.lifetime.abort();
    this.options.onGone();
  }

  private fail(error: unknown): void {
    this.reason = describeFailure(error);
    this.become('failed');
  }

  private become(status: PageState['status']): void {
    if (status !== 'failed') this.reason = null;
    const changed = this.status !== status;
    this.status = status;
    if (changed && status !== 'no-article' && status !== 'unsupported-language') this.changed();
  }

  private changed(): void {
    announce('page-state', null);
  }

  private state(): PageState {
    const enabled = this.ownChoice ?? (this.settings === null || isEnabledFor(this.settings, location.hostname));
    const own = {status: this.status, reason: this.reason, reading: null, currentClaim: null, painter: null};
    return {...own, ...this.session?.state(), host: location.hostname, enabled};
  }
}

/** The module `gate.js` as the first stage sees it. */
export interface GateModule {
  openGate: (options: GateOptions) => Gate;
}

export function openGate(options: GateOptions): Gate {
  return new Gate(options);
}
