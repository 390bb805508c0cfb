import {Facts} from '../card/Facts.tsx';
import {useEffect, useId, useRef, useState} from 'preact/hooks';
import {ClaimNotes} from '../card/ClaimNotes.tsx';
import {nameSpeaker, nameSubject, nameType} from '../card/describe-claim.ts';
import {Icon} from '../card/Icon.tsx';
import {SpeakerSign} from '../card/SpeakerSign.tsx';
import {plural} from '../locales/strings.ts';
import type {Note} from '../notes/note.ts';
import type {ReadClaim} from '../notes/reading.ts';

export interface ClaimRowProps {
  read: ReadClaim;
  articleLanguage: string;
  current: boolean;
  onShow: (claimId: string) => void;
}

/** The notes on the claim itself: findings on a vote of the same year are not counted. */
function notesOn({notes, relation}: ReadClaim): Note[] {
  return relation === 'same-year' ? notes.filter(({about}) => about !== 'finding') : notes;
}

/** One claim of the list: a button that goes to it in the page, and its notes to unfold here. */
export function ClaimRow({read, articleLanguage, current, onShow}: ClaimRowProps) {
  const {claim, speakerKind, text: key} = read;
  const notes = notesOn(read);
  const subject = nameSubject(read);
  const [open, setOpen] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const notesId = useId();
  useEffect(() => {
    if (current) item.current?.scrollIntoView({block: 'nearest'});
  }, [current]);
  return (
    <li
      ref={item}
      class={speakerKind}
      data-claim={claim.id}
      data-type={claim.type}
      aria-current={current ? 'true' : undefined}
    >
      <button type="button" class="go" onClick={() => onShow(claim.id)}>
        <SpeakerSign kind={speakerKind} />
        <span class="key" lang={articleLanguage} dir="auto">
          {key}
        </span>
        <Facts as="span" class="facts">
          <span>{nameType(claim.type)}</span>
          {subject && <span dir="auto">{subject}</span>}
        </Facts>
        <span class="speaker" dir="auto">
          {nameSpeaker(read)}
        </span>
      </button>
      <button
        type="button"
        class="unfold"
        aria-expanded={open}
        aria-controls={open ? notesId : undefined}
        onClick={() => setOpen(!open)}
      >
        <span class="unseen">
          {plural('notes', notes.length)}: {key}
        </span>
        <span aria-hidden="true">{notes.length > 0 ? notes.length : ''}</span>
        <Icon name="chevron" />
      </button>
      {open && (
        <div id={notesId} class="notes">
          <ClaimNotes claim={read} heading="h3" />
        </div>
      )}
    </li>
  );
}
