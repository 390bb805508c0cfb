import {answerInPage} from '../messages/answer.ts';
import type {PageState} from '../messages/messages.ts';
import {announce, sendToBackground} from '../messages/send.ts';
import {loadSettings, watchSettings} from '../storage/load-settings.ts';
import type {Settings} from '../storage/settings.ts';
import {isEnabledFor} from '../storage/site-choice.ts';
import {isHtml, lookAt} from './looks-like-article.ts';
import {describeFailure} from './failure.ts';
import {measure} from './measure.ts';
import type {PageModule, Session} from './session.ts';
import {keepLooking, watchNavigation} from './watch-navigation.ts';

/** Both browsers have it; Mozilla's linter wants to see that only a file of ours is imported. */
declare const chrome: {runtime: {getURL(path: string): string}};

/** Until the settings are asked for, a page is looked at with these. */
const LANGUAGES = ['en', 'ru'];
const MINIMUM_LENGTH = 400;

/**
 * The first stage, in every page: a cheap look, and only where that finds an article, settings are read and the second
 * stage (`page.js`: article finding, painting, card) is loaded. Answers the panel at any stage.
 */
class Gate {
  private status: PageState['status'] = 'waiting';
  private reason: string | null = null;
  private settings: Settings | null = null;
  /** The reader's choice for this page alone; null: as the settings say. */
  private ownChoice: boolean | null = null;
  private session: Session | null = null;
  private life: AbortController | null = null;
  /** Ends what runs until the extension is gone, and the looks at this address. */
  private ends: (() => void)[] = [];
  private endLooking: () => void = () => undefined;

  start(): void {
    const endAnswers = answerInPage({
      state: () => this.state(),
      'show-claim': ({claimId}) => this.session?.showClaim(claimId) ?? false,
      'step-claim': ({by}) => {
        this.session?.stepClaim(by);
        return null;
      },
      'set-page-enabled': async ({enabled}) => {
        this.ownChoice = enabled;
        await this.consider();
        return this.state();
      },
      'read-again': async ({eventId}) => {
        if (this.session) await this.session.readAgain(eventId);
        else await this.open();
        return this.state();
      },
    });
    this.ends.push(endAnswers);
    if (!isHtml(document)) {
      this.status = 'no-article';
      return;
    }
    this.ends.push(
      watchNavigation(() => this.navigated()),
      () => this.endLooking(),
    );
    this.look();
  }

  /** A single-page site went to another address: another article may stand here soon. */
  private navigated(): void {
    this.ownChoice = null;
    this.close();
    this.status = 'waiting';
    this.look();
  }

  /** Looks now and, for content that comes late, a few times more. Pages nobody has seen yet wait until somebody does. */
  private look(): void {
    this.endLooking();
    this.endLooking = keepLooking(() => {
      if (this.session === null && this.status !== 'off') void this.consider();
    });
  }

  /** Looks at the page and opens or closes the session as page, settings and the reader's choice have it. */
  private async consider(): Promise<void> {
    const {languages, minimumLength} = this.settings ?? {languages: LANGUAGES, minimumLength: MINIMUM_LENGTH};
    const verdict = measure('look', () => lookAt(document, languages, minimumLength));
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
    const life = new AbortController();
    watchSettings((changed) => this.settingsChanged(changed), life.signal);
    this.ends.push(() => life.abort());
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
    for (const end of this.ends.splice(0)) end();
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

new Gate().start();
