import {autoUpdate, computePosition, flip, offset, shift, size} from '@floating-ui/dom';
import type {VirtualElement} from '@floating-ui/dom';

/** Window width in CSS pixels below which the card is a sheet at the bottom: beside a line it would need 392 and room. */
const NARROW = 520;

/** Pixels kept free between card and sentence, and between card and window. */
const GAP = 8;

/** The least height in pixels worth opening above or below a sentence; the card scrolls inside. */
const LEAST_HEIGHT = 120;

/**
 * Keeps the card beside a sentence, never over it where the window has room, through scrolling and resizing until the
 * signal aborts. `onLeft` is called when the sentence has left the window.
 */
export function followSentence(
  card: HTMLElement,
  sentence: VirtualElement,
  onLeft: () => void,
  signal: AbortSignal,
): void {
  const stop = autoUpdate(sentence, card, () => void place(card, sentence, onLeft, signal));
  signal.addEventListener('abort', stop, {once: true});
}

async function place(
  card: HTMLElement,
  sentence: VirtualElement,
  onLeft: () => void,
  signal: AbortSignal,
): Promise<void> {
  const box = sentence.getBoundingClientRect();
  if (box.bottom < 0 || box.top > window.innerHeight || box.width + box.height === 0) {
    onLeft();
    return;
  }
  const sheet = window.innerWidth < NARROW;
  card.classList.toggle('sheet', sheet);
  if (sheet) {
    Object.assign(card.style, {left: '', top: '', maxBlockSize: ''});
    return;
  }
  const {x, y} = await computePosition(sentence, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({padding: GAP, fallbackStrategy: 'bestFit'}),
      shift({padding: GAP}),
      size({
        padding: GAP,
        apply({availableHeight, elements}) {
          elements.floating.style.maxBlockSize = `${Math.max(LEAST_HEIGHT, Math.floor(availableHeight))}px`;
        },
      }),
    ],
  });
  if (!signal.aborted) Object.assign(card.style, {left: `${Math.round(x)}px`, top: `${Math.round(y)}px`});
}
