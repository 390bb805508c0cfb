import {useState} from 'preact/hooks';
import {text} from '../locales/strings.ts';
import {defaults} from '../storage/settings.ts';
import {Check} from './Check.tsx';
import type {SectionProps} from './settings-props.ts';

/** What is kept where, and starting over. */
export function DeviceSection({settings, onChange}: SectionProps) {
  const [asking, setAsking] = useState(false);
  return (
    <section>
      <h2>{text('onThisDevice')}</h2>
      <p class="group">{text('onThisDeviceHint')}</p>
      <div class="group">
        <Check
          label={text('sync')}
          hint={text('syncHint')}
          checked={settings.sync}
          onChange={(sync) => onChange({sync})}
        />
      </div>
      <div class="group row">
        {!asking && (
          <button type="button" class="button" onClick={() => setAsking(true)}>
            {text('reset')}
          </button>
        )}
        {asking && (
          <>
            <span>{text('resetSure')}</span>
            <button
              type="button"
              class="button"
              onClick={() => {
                setAsking(false);
                onChange({...defaults});
              }}
            >
              {text('resetYes')}
            </button>
            <button type="button" class="button" onClick={() => setAsking(false)}>
              {text('cancel')}
            </button>
          </>
        )}
      </div>
      <nav class="group row" aria-label={text('extensionName')}>
        <a href="record.html">{text('theRecord')}</a>
        <a href="first-run.html">{text('firstRunLink')}</a>
        <span class="hint">{text('version', __VERSION__)}</span>
      </nav>
    </section>
  );
}
