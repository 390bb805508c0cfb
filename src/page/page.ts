import {ReadingSession} from './reading-session.tsx';
import type {Session, SessionOptions} from './session.ts';

/** Entry of the second stage, loaded by the gate once a page looks like an article. */
export function openSession(options: SessionOptions): Session {
  return new ReadingSession(options);
}
