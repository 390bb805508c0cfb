import type {PageState} from '../messages/messages.ts';
import type {Settings} from '../storage/settings.ts';

/** A page being read: what the gate in content-script.ts asks of the second stage that it loads. */
export interface Session {
  state(): Pick<PageState, 'status' | 'reason' | 'reading' | 'currentClaim' | 'painter'>;
  showClaim(claimId: string): boolean;
  stepClaim(by: 1 | -1): void;
  readAgain(eventId: string | null): Promise<void>;
}

export interface SessionOptions {
  settings: Settings;
  /** Aborts when the page is switched off or left: everything is taken away. */
  signal: AbortSignal;
  onChange: () => void;
  /** Called when the extension is found to be gone from under the page. */
  onGone: () => void;
}

/** The module `page.js` as the gate sees it. */
export interface PageModule {
  openSession(options: SessionOptions): Session;
}
