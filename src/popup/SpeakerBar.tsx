import {nameKind} from '../card/describe-claim.ts';
import {SpeakerSign} from '../card/SpeakerSign.tsx';
import {formatNumber, text} from '../locales/strings.ts';
import {SPEAKER_KINDS} from '../notes/reading.ts';
import type {ReadClaim, SpeakerKind} from '../notes/reading.ts';
import {countKinds} from './filter-claims.ts';

export interface SpeakerBarProps {
  claims: readonly ReadClaim[];
  chosen: SpeakerKind | null;
  onChoose: (kind: SpeakerKind | null) => void;
}

/** Shares of the claims by kind of speaker. A click lists only that kind, a second one all of them again. */
export function SpeakerBar({claims, chosen, onChoose}: SpeakerBarProps) {
  const counts = countKinds(claims, SPEAKER_KINDS);
  const toggle = (kind: SpeakerKind) => onChoose(kind === chosen ? null : kind);
  return (
    <section class="speakers">
      <h2 id="who">{text('whoSays')}</h2>
      {/* For the mouse only: the buttons below do the same and have names. */}
      <div class="bar" aria-hidden="true">
        {counts.map(({kind, count}) => (
          <i
            key={kind}
            class={kind === chosen || chosen === null ? kind : `${kind} pale`}
            style={{flexGrow: count}}
            title={nameKind(kind)}
            onClick={() => toggle(kind)}
          />
        ))}
      </div>
      <div class="legend" role="group" aria-labelledby="who">
        {counts.map(({kind, count}) => (
          <button key={kind} type="button" aria-pressed={kind === chosen} onClick={() => toggle(kind)}>
            <SpeakerSign kind={kind} />
            {nameKind(kind)} <b>{formatNumber(count)}</b>
          </button>
        ))}
      </div>
    </section>
  );
}
