import {plural, text} from '../locales/strings.ts';
import type {PageState} from '../messages/messages.ts';

export interface StatusNoteProps {
  state: PageState | null;
  /** Whether Whence is on for the page's site: what is off then is this page. */
  siteOn: boolean;
  unreachable: boolean;
  failed: boolean;
  onRetry: () => void;
}

/** How far the reading has come, in words; why there is none, and a way to try again where that may help. */
export function StatusNote({state, siteOn, unreachable, failed, onRetry}: StatusNoteProps) {
  const said = say(state, siteOn, unreachable);
  return (
    <div class="status" role="status">
      {state?.enabled && (state.status === 'reading' || state.status === 'waiting') && (
        <progress aria-label={text('reading')} />
      )}
      {said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {failed && <p>{text('couldNotDo')}</p>}
      {(unreachable || (state?.enabled && state.status === 'failed')) && (
        <button type="button" class="button" onClick={onRetry}>
          {text('tryAgain')}
        </button>
      )}
    </div>
  );
}

/** The sentences for a state; none where the claims speak for themselves. */
function say(state: PageState | null, siteOn: boolean, unreachable: boolean): string[] {
  if (unreachable) return [text('pageUnreachable'), text('pageUnreachableWhy')];
  if (!state) return [];
  if (!state.enabled || state.status === 'off') return [text(siteOn ? 'isOffOnPage' : 'isOff')];
  switch (state.status) {
    case 'waiting':
      return [text('waiting')];
    case 'reading':
      return [text('reading')];
    case 'no-article':
      return [text('noArticle'), ...reasonOf(state)];
    case 'unsupported-language':
      return [text('unsupportedLanguage')];
    case 'failed':
      return [text('readingFailed'), ...reasonOf(state)];
    case 'read':
      return state.reading?.claims.length === 0 ? [text('noClaims')] : [];
  }
}

function reasonOf({reason}: PageState): string[] {
  return reason ? [reason] : [];
}

/** "Showing 3 of 14 claims": read out while the reader filters. */
export function FilterNote({shown, all, onClear}: {shown: number; all: number; onClear: () => void}) {
  return (
    <div class="filter-note">
      <span role="status">{shown === all ? '' : plural('shownOf', all, String(shown))}</span>
      {shown !== all && (
        <button type="button" class="plain" onClick={onClear}>
          {text('showAll')}
        </button>
      )}
    </div>
  );
}
