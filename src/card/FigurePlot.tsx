import type {ComponentChildren} from 'preact';
import type {SpeakerKind} from '../notes/reading.ts';
import {makeAxis, placeOnAxis} from './figure-axis.ts';
import type {FigureAxis} from './figure-axis.ts';
import {nameNumber, nameQuantity} from './figure-text.ts';
import type {Quantity} from './figure-text.ts';

/** One number, as the plot draws it. */
export interface PlottedFigure extends Quantity {
  id: string;
  kind: SpeakerKind;
  /** The number in the article stands filled among the others' outlines. */
  here: boolean;
  /** What is written under the strip: who gave it, with its source line. */
  children: ComponentChildren;
}

/** Numbers side by side: each in a row of its own, its mark on an axis that all share. */
export function FigurePlot({figures, unit}: {figures: readonly PlottedFigure[]; unit: string}) {
  const axis =
    figures.length > 1
      ? makeAxis(
          figures.map(({low, high}) => high ?? low),
          unit,
        )
      : null;
  return (
    <div class="plot">
      <ul>
        {figures.map((figure) => (
          <li key={figure.id} class={figure.here ? 'here' : undefined}>
            <span class="number">{nameQuantity(figure, unit)}</span>
            <div class="beside">
              {axis && <Strip figure={figure} axis={axis} />}
              {figure.children}
            </div>
          </li>
        ))}
      </ul>
      {axis && <Ticks axis={axis} unit={unit} />}
    </div>
  );
}

function Strip({figure, axis}: {figure: PlottedFigure; axis: FigureAxis}) {
  const start = placeOnAxis(figure.low, axis);
  const end = placeOnAxis(figure.high ?? figure.low, axis);
  return (
    <div class={`strip ${figure.kind} ${figure.qualifier}`} aria-hidden="true">
      {end > start && <i class="span" style={{insetInlineStart: `${start}%`, inlineSize: `${end - start}%`}} />}
      <i class="at" style={{insetInlineStart: `${start}%`}} />
      {end > start && <i class="at" style={{insetInlineStart: `${end}%`}} />}
    </div>
  );
}

function Ticks({axis, unit}: {axis: FigureAxis; unit: string}) {
  return (
    <div class="ticks" aria-hidden="true">
      {axis.ticks.map((tick) => (
        <span key={tick} style={{insetInlineStart: `${placeOnAxis(tick, axis)}%`}}>
          {nameNumber(tick, unit)}
        </span>
      ))}
    </div>
  );
}
