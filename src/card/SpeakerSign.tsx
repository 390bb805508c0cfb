import type {SpeakerKind} from '../notes/reading.ts';

/** One shape a kind, so that no reader depends on the colour. Drawn on a 12 by 12 grid. */
const SHAPES: Record<SpeakerKind, string> = {
  state: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1Z',
  party: 'M2 1h8a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H2a1 1 0 0 1-1-1V2a1 1 0 0 1 1-1Z',
  monitor: 'M6 .8a5.2 5.2 0 1 1 0 10.4A5.2 5.2 0 0 1 6 .8Zm0 2.6a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2Z',
  press: 'M6 .4 11.6 6 6 11.6.4 6Z',
  other: 'M4.4 1h3.2v3.4H11v3.2H7.6V11H4.4V7.6H1V4.4h3.4Z',
  article: 'M1 5h2v2H1zM5 5h2v2H5zM9 5h2v2H9z',
};

/** The sign of a kind of speaker. Ornament: the text beside it says the same. */
export function SpeakerSign({kind}: {kind: SpeakerKind}) {
  return (
    <svg class={`sign ${kind}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      <path d={SHAPES[kind]} fill-rule="evenodd" />
    </svg>
  );
}
