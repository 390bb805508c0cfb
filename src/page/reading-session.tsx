import {unpackReading} from '../messages/pack-reading.ts';
import type {PackedReading, PageReading} from '../messages/pack-reading.ts';
import {AnswerError, sendToBackground} from '../messages/send.ts';
import type {PageState} from '../messages/messages.ts';
import type {ReadClaim} from '../notes/reading.ts';
import {ArticleWatch} from './article-watch.ts';
import {answerWithin} from './answer-within.ts';
import {describeFailure, isContextAlive, isContextGone} from './failure.ts';
import {measure, measureSince} from './measure.ts';
import {PaintedClaims} from './painted-claims.tsx';
import {runInTasks} from './in-tasks.ts';
import type {Steps} from './in-tasks.ts';
import {readPageInSteps} from './read-page.ts';
import type {PageArticle} from './read-page.ts';
import type {Session, SessionOptions} from './session.ts';
import {removeStaleMarks} from './stale-marks.ts';

/** Milliseconds before each new try of a failed reading: a worker that was being stopped or updated is back then. */
const RETRIES = [700, 2_000, 5_000];

/** Milliseconds until a question is taken for lost, and what a character of the article adds: far more than reading takes. */
const PATIENCE = 8_000;
const PATIENCE_PER_CHARACTER = 0.01;

/** One article on one page: finds it, has it read, paints the claims, and keeps up with the page's changes. */
export class ReadingSession implements Session {
  private status: PageState['status'] = 'waiting';
  private reason: string | null = null;
  private reading: PageReading | null = null;
  private article: PageArticle | null = null;
  private eventId: string | null = null;
  private readonly painted: PaintedClaims;
  private readonly watch: ArticleWatch;
  /** Counts readings, so that an answer overtaken by a newer question is dropped. */
  private turn = 0;
  /** Milliseconds of the page's time spent on finding and painting. */
  private work = 0;

  constructor(private readonly options: SessionOptions) {
    const {settings, signal, onChange, onGone} = options;
    removeStaleMarks(document);
    this.painted = new PaintedClaims({settings, signal, onChange, onGone});
    this.watch = new ArticleWatch({
      onMutations: (records) => this.painted.repair(records),
      onQuiet: () => this.readChanged(),
      signal,
    });
    addEventListener('pageshow', (event) => event.persisted && this.showCount(), {signal});
    // The worker loads the record while the article is being found; whether it can, the reading itself will tell.
    sendToBackground('get-ready', null).catch(() => undefined);
    void this.read(performance.now());
  }

  state(): Pick<PageState, 'status' | 'reason' | 'reading' | 'currentClaim' | 'painter'> {
    const {status, reason, reading} = this;
    return {status, reason, reading, currentClaim: this.painted.currentClaim, painter: this.painted.painterName};
  }

  showClaim(claimId: string): boolean {
    return this.painted.show(claimId);
  }

  stepClaim(by: 1 | -1): void {
    this.painted.step(by);
  }

  async readAgain(eventId: string | null): Promise<void> {
    this.eventId = eventId;
    this.article = null;
    await this.read(performance.now());
  }

  /** Reads the page; the worker is asked only where its text is another than at the last reading. */
  private async read(started: number): Promise<void> {
    if (!isContextAlive()) {
      this.options.onGone();
      return;
    }
    const turn = ++this.turn;
    const article = await this.findArticle(turn);
    if (turn !== this.turn || this.options.signal.aborted) return;
    if (!article || article.input.text.length < this.options.settings.minimumLength) {
      this.watch.withoutOwnMutations(() => this.painted.clear());
      this.forget();
      this.become('no-article');
      return;
    }
    const unchanged = this.article?.input.text === article.input.text && this.reading !== null;
    if (unchanged && this.painted.isWhole()) return;
    if (!unchanged) {
      if (this.reading === null) this.become('reading');
      const reading = await this.ask(article);
      if (turn !== this.turn || this.options.signal.aborted) return;
      if (!reading) return;
      this.reading = reading;
    }
    this.article = article;
    await this.paint(turn);
    if (turn !== this.turn || this.options.signal.aborted) return;
    this.become(this.reading?.supported === false ? 'unsupported-language' : 'read');
    measureSince('total', started);
  }

  /** Reads the page again; answers the milliseconds of its time that this took. */
  private async readChanged(): Promise<number> {
    const before = this.work;
    await this.read(performance.now());
    return this.work - before;
  }

  private findArticle(turn: number): Promise<PageArticle | null> {
    const started = performance.now();
    const found = this.inTasks('find-task', readPageInSteps(document, location.href), turn);
    void found.then(() => measureSince('find-article', started));
    return found;
  }

  /** Does the steps in tasks that leave the page its turn; marks stay while the page is read again. */
  private inTasks<T>(name: 'find-task' | 'paint-task', steps: Steps<T>, turn: number): Promise<T | null> {
    const task = <R,>(work: () => R): R => {
      const from = performance.now();
      const done = this.watch.withoutOwnMutations(() => measure(name, work));
      this.work += performance.now() - from;
      return done;
    };
    return runInTasks(steps, task, () => turn === this.turn && !this.options.signal.aborted);
  }

  /** The reading, or null after saying what went wrong. */
  private async ask(article: PageArticle): Promise<PageReading | null> {
    const input = {...article.input, ...(this.eventId !== null && {eventId: this.eventId})};
    try {
      return unpackReading(await this.askWorker(input));
    } catch (error) {
      if (this.options.signal.aborted) return null;
      this.reason = describeFailure(error);
      this.become('failed');
      return null;
    }
  }

  /** Asks until there is an answer: the browser may end the worker while it reads. */
  private async askWorker(input: PageArticle['input']): Promise<PackedReading> {
    for (const pause of RETRIES) {
      try {
        return await askOnce(input);
      } catch (error) {
        if (isContextGone(error) || error instanceof AnswerError || this.options.signal.aborted) throw error;
        await new Promise((done) => setTimeout(done, pause));
      }
    }
    return askOnce(input);
  }

  private async paint(turn: number): Promise<void> {
    const {article, reading} = this;
    if (!article || !reading) return;
    const claims = reading.claims.filter((each) => this.isWanted(each));
    this.watch.setScope(this.painted.ownNodes(article.map.nodes));
    const started = performance.now();
    await this.inTasks('paint-task', this.painted.paint(claims, article.map, reading), turn);
    measureSince('paint', started);
    this.showCount();
  }

  private isWanted({claim}: ReadClaim): boolean {
    return this.options.settings.types[claim.type];
  }

  private showCount(): void {
    if (this.status !== 'read' && !this.reading) return;
    const count = this.reading?.claims.filter((each) => this.isWanted(each)).length ?? 0;
    // The badge is a convenience: a worker that cannot be reached must not disturb the reading.
    sendToBackground('set-badge', {count: count > 0 ? count : null}).catch(() => undefined);
  }

  private forget(): void {
    const had = this.reading !== null;
    this.article = this.reading = null;
    if (had) sendToBackground('set-badge', {count: null}).catch(() => undefined);
  }

  private become(status: PageState['status']): void {
    if (status !== 'failed') this.reason = null;
    this.status = status;
    this.options.onChange();
  }
}

function askOnce(input: PageArticle['input']): Promise<PackedReading> {
  return answerWithin(sendToBackground('read-article', input), PATIENCE + PATIENCE_PER_CHARACTER * input.text.length);
}
