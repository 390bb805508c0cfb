import {useId} from 'preact/hooks';
import {text} from '../locales/strings.ts';
import type {TextKey} from '../locales/strings.ts';
import type {Settings} from '../storage/settings.ts';
import {Check} from './Check.tsx';
import {NumberField} from './ReadingSection.tsx';
import type {SectionProps} from './settings-props.ts';

const MARKS: {value: Settings['marks']; label: TextKey}[] = [
  {value: 'quiet', label: 'marksQuiet'},
  {value: 'normal', label: 'marksNormal'},
];
const PAINTERS: {value: Settings['painter']; label: TextKey; hint: TextKey}[] = [
  {value: 'auto', label: 'painterAuto', hint: 'painterAutoHint'},
  {value: 'marks', label: 'painterMarks', hint: 'painterMarksHint'},
  {value: 'highlights', label: 'painterHighlights', hint: 'painterHighlightsHint'},
];

/** How claims are marked in the page, when the card opens, and whether changes are read out. */
export function LookSection({settings, onChange}: SectionProps) {
  const id = useId();
  return (
    <section>
      <h2>{text('inThePage')}</h2>
      <fieldset class="group">
        <legend>{text('marks')}</legend>
        {MARKS.map(({value, label}) => (
          <Check
            key={value}
            radio="marks"
            label={
              <>
                {text(label)}{' '}
                <span class={`sample ${value}`}>
                  <u>{text('marksSample')}</u>
                </span>
              </>
            }
            checked={settings.marks === value}
            onChange={() => onChange({marks: value})}
          />
        ))}
      </fieldset>
      <fieldset class="group">
        <legend>{text('painter')}</legend>
        {PAINTERS.map(({value, label, hint}) => (
          <Check
            key={value}
            radio="painter"
            label={text(label)}
            hint={text(hint)}
            checked={settings.painter === value}
            onChange={() => onChange({painter: value})}
          />
        ))}
      </fieldset>
      <div class="group field">
        <label for={`${id}-delay`}>{text('hoverDelay')}</label>
        <NumberField
          id={`${id}-delay`}
          unit={text('milliseconds')}
          value={settings.hoverDelay}
          most={5000}
          step={50}
          onChange={(hoverDelay) => onChange({hoverDelay})}
        />
        <p class="hint" id={`${id}-delay-hint`}>
          {text('hoverDelayHint')}
        </p>
      </div>
      <div class="group">
        <Check
          label={text('announce')}
          hint={text('announceHint')}
          checked={settings.announce}
          onChange={(announce) => onChange({announce})}
        />
      </div>
    </section>
  );
}
