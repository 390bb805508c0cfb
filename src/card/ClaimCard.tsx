import {Facts} from './Facts.tsx';
import type {ComponentChildren} from 'preact';
import {direction, language, text} from '../locales/strings.ts';
import type {PageInfo, ReadClaim} from '../notes/reading.ts';
import {ClaimNotes} from './ClaimNotes.tsx';
import {citeClaim} from './citation.ts';
import {CopyButton} from './CopyButton.tsx';
import {nameEvent, nameSpeaker, nameSubject, nameType, sayHow} from './describe-claim.ts';
import {Icon} from './Icon.tsx';
import {SpeakerSign} from './SpeakerSign.tsx';

export interface ClaimCardProps {
  claim: ReadClaim;
  page: PageInfo;
  /** Primary subtag of the article's language. */
  articleLanguage: string;
  /** Puts text on the clipboard; answers whether it worked. */
  onCopy: (text: string) => Promise<boolean>;
  /** Opens the record at an entry; without one, at its start. */
  onOpenRecord: (entry: string | null) => void;
  /** With it the card has a button to close it. */
  onClose?: () => void;
  /** Readers' own notes, where there are any. */
  children?: ComponentChildren;
}

/** Findings, and figures, that a card shows at most; the panel shows all. */
const MOST_NOTES = 4;

/**
 * Everything Whence shows beside one claim: who says so and how; what that source is; what observers found; the same
 * figure elsewhere. A dialog that is not modal; `cardStyles` dresses it.
 */
export function ClaimCard({claim, page, articleLanguage, onCopy, onOpenRecord, onClose, children}: ClaimCardProps) {
  const id = `whence-${claim.claim.id}`;
  return (
    <div class={`card ${claim.speakerKind}`} role="dialog" aria-labelledby={id} lang={language()} dir={direction()}>
      <ClaimHeader claim={claim} articleLanguage={articleLanguage} id={id} onClose={onClose} />
      <div class="body" tabIndex={-1}>
        <ClaimNotes claim={claim} most={MOST_NOTES} />
        {children}
      </div>
      <div class="foot">
        <CopyButton text={() => citeClaim(claim, page)} onCopy={onCopy} />
        <button type="button" class="plain" onClick={() => onOpenRecord(entryToOpen(claim))}>
          {text('openInRecord')}
        </button>
      </div>
    </div>
  );
}

/** The entry that says most about a claim: its event's, else its source's. */
function entryToOpen({event, relation, sourceId}: ReadClaim): string | null {
  return (relation === 'same-year' ? sourceId : null) ?? event?.id ?? sourceId;
}

interface ClaimHeaderProps {
  claim: ReadClaim;
  articleLanguage: string;
  id: string;
  onClose: (() => void) | undefined;
}

function ClaimHeader({claim, articleLanguage, id, onClose}: ClaimHeaderProps) {
  return (
    <div class="head">
      <SpeakerSign kind={claim.speakerKind} />
      <div id={id}>
        <p class="who">
          <b dir="auto">{nameSpeaker(claim)}</b> <span class="how">{sayHow(claim, articleLanguage)}</span>
        </p>
        <p class="key">
          <q dir="auto" lang={articleLanguage}>
            {claim.text}
          </q>
        </p>
        <ClaimSubject claim={claim} />
      </div>
      {onClose && (
        <button type="button" class="icon-button" aria-label={text('close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}

/** "Vote share · Kassym-Jomart Tokayev · presidential election, 9 June 2019". */
export function ClaimSubject({claim}: {claim: ReadClaim}) {
  const event = claim.relation === 'about' ? claim.event : null;
  const subject = nameSubject(claim);
  return (
    <Facts as="p" class="facts">
      <span>{nameType(claim.claim.type)}</span>
      {subject && <span dir="auto">{subject}</span>}
      {event && <span>{nameEvent(event)}</span>}
    </Facts>
  );
}
