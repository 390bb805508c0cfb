import {Icon} from '../card/Icon.tsx';
import {text} from '../locales/strings.ts';
import type {TextKey} from '../locales/strings.ts';
import type {PageState} from '../messages/messages.ts';
import {exportAnnotations, exportCsv, exportJson} from '../notes/export-reading.ts';
import type {Reading} from '../notes/reading.ts';
import type {Settings} from '../storage/settings.ts';
import {saveFile} from '../card/save-file.ts';

export interface PanelToolsProps {
  reading: Reading | null;
  state: PageState | null;
  settings: Settings | null;
  onPage: (enabled: boolean) => void;
  onAll: (enabled: boolean) => void;
  /** Opens the panel beside the page, where the browser can and it is not there already. */
  onBeside: (() => void) | null;
}

/** Below the claims: where Whence reads, export, and the ways to the record and the settings. */
export function PanelTools({reading, state, settings, onPage, onAll, onBeside}: PanelToolsProps) {
  return (
    <footer>
      <details>
        <summary>{text('whereItReads')}</summary>
        <div class="scopes">
          {state && <Scope label={text('onThisPage')} checked={state.enabled} onChange={onPage} />}
          {settings && <Scope label={text('onAllSites')} checked={settings.enabled} onChange={onAll} />}
          <p class="nothing">{text('scopesExplained')}</p>
        </div>
      </details>
      {reading && reading.claims.length > 0 && <ExportMenu reading={reading} />}
      {onBeside && (
        <button type="button" class="plain" onClick={onBeside}>
          {text('openBeside')}
        </button>
      )}
      <nav aria-label={text('extensionName')}>
        <a href={reading?.event ? `record.html#${reading.event.id}` : 'record.html'} target="_blank">
          <Icon name="record" />
          {text('theRecord')}
        </a>
        <a href="options.html" target="_blank">
          <Icon name="settings" />
          {text('settings')}
        </a>
      </nav>
    </footer>
  );
}

function Scope({label, checked, onChange}: {label: string; checked: boolean; onChange: (checked: boolean) => void}) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={({currentTarget}) => onChange(currentTarget.checked)} />
      {label}
    </label>
  );
}

interface ExportForm {
  label: TextKey;
  name: string;
  type: string;
  make: (reading: Reading) => string;
}

const FORMS: ExportForm[] = [
  {label: 'exportJson', name: 'whence-reading.json', type: 'application/json', make: exportJson},
  {label: 'exportCsv', name: 'whence-claims.csv', type: 'text/csv', make: exportCsv},
  {
    label: 'exportAnnotations',
    name: 'whence-annotations.jsonld',
    type: 'application/ld+json',
    make: (reading) => exportAnnotations(reading),
  },
];

function ExportMenu({reading}: {reading: Reading}) {
  return (
    <details>
      <summary>{text('exportClaims')}</summary>
      <div class="exports">
        {FORMS.map(({label, name, type, make}) => (
          <button key={label} type="button" class="button" onClick={() => saveFile(name, type, make(reading))}>
            <Icon name="download" />
            {text(label)}
          </button>
        ))}
      </div>
    </details>
  );
}
