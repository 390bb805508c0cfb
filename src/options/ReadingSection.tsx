import {useId} from 'preact/hooks';
import {nameType} from '../card/describe-claim.ts';
import {CLAIM_TYPES} from '../claims/claim.ts';
import {formatLanguage, text} from '../locales/strings.ts';
import {defaults} from '../storage/settings.ts';
import {Check} from './Check.tsx';
import type {SectionProps} from './settings-props.ts';

/** What Whence reads: kinds of claim, languages of articles, how long a text has to be. */
export function ReadingSection({settings, onChange}: SectionProps) {
  const id = useId();
  return (
    <section>
      <h2>{text('whatItReads')}</h2>
      <fieldset class="group">
        <legend>{text('filterType')}</legend>
        <div class="columns">
          {CLAIM_TYPES.map((type) => (
            <Check
              key={type}
              label={nameType(type)}
              checked={settings.types[type]}
              onChange={(wanted) => onChange((now) => ({types: {...now.types, [type]: wanted}}))}
            />
          ))}
        </div>
      </fieldset>
      <fieldset class="group">
        <legend>{text('articleLanguages')}</legend>
        <div class="columns">
          {defaults.languages.map((tag) => (
            <Check
              key={tag}
              label={formatLanguage(tag)}
              checked={settings.languages.includes(tag)}
              onChange={(wanted) =>
                onChange((now) => ({
                  languages: defaults.languages.filter((other) =>
                    other === tag ? wanted : now.languages.includes(other),
                  ),
                }))
              }
            />
          ))}
        </div>
      </fieldset>
      <div class="group field">
        <label for={`${id}-length`}>{text('minimumLength')}</label>
        <NumberField
          id={`${id}-length`}
          unit={text('characters')}
          value={settings.minimumLength}
          most={100_000}
          step={100}
          onChange={(minimumLength) => onChange({minimumLength})}
        />
        <p class="hint" id={`${id}-length-hint`}>
          {text('minimumLengthHint')}
        </p>
      </div>
    </section>
  );
}

export interface NumberFieldProps {
  id: string;
  unit: string;
  value: number;
  most: number;
  step: number;
  onChange: (value: number) => void;
}

/** A whole number from 0 to `most`; what is none of these changes nothing. The hint below has the id with `-hint`. */
export function NumberField({id, unit, value, most, step, onChange}: NumberFieldProps) {
  return (
    <span class="inline">
      <input
        id={id}
        type="number"
        min={0}
        max={most}
        step={step}
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={({currentTarget}) => {
          const typed = currentTarget.valueAsNumber;
          if (Number.isInteger(typed) && typed >= 0 && typed <= most) onChange(typed);
          else currentTarget.value = String(value);
        }}
      />
      {unit}
    </span>
  );
}
