import {useId, useState} from 'preact/hooks';
import {text} from '../locales/strings.ts';
import {Check} from './Check.tsx';
import {hostIn} from './host-in.ts';
import type {SectionProps} from './settings-props.ts';

/** Where Whence reads: everywhere or nowhere, and the sites with a choice of their own. */
export function SitesSection({settings, onChange}: SectionProps) {
  const sites = Object.entries(settings.sites).sort(([a], [b]) => a.localeCompare(b));
  const set = (host: string, enabled: boolean) =>
    onChange((now) => ({
      sites: Object.fromEntries([...Object.entries(now.sites).filter(([name]) => name !== host), [host, enabled]]),
    }));
  const remove = (host: string) =>
    onChange((now) => ({sites: Object.fromEntries(Object.entries(now.sites).filter(([name]) => name !== host))}));
  return (
    <section>
      <h2>{text('whereItReads')}</h2>
      <div class="group">
        <Check label={text('onAllSites')} checked={settings.enabled} onChange={(enabled) => onChange({enabled})} />
      </div>
      <div class="group">
        <h3>{text('sitesOwnChoice')}</h3>
        {sites.length === 0 && <p class="hint">{text('noSites')}</p>}
        {sites.length > 0 && (
          <table>
            <thead>
              <tr>
                <th scope="col">{text('site')}</th>
                <th scope="col">{text('choice')}</th>
                <th scope="col">
                  <span class="unseen">{text('remove')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {sites.map(([host, enabled]) => (
                <SiteRow
                  key={host}
                  host={host}
                  enabled={enabled}
                  onSet={(on) => set(host, on)}
                  onRemove={() => remove(host)}
                />
              ))}
            </tbody>
          </table>
        )}
        <AddSite onAdd={(host) => set(host, !settings.enabled)} />
      </div>
    </section>
  );
}

interface SiteRowProps {
  host: string;
  enabled: boolean;
  onSet: (enabled: boolean) => void;
  onRemove: () => void;
}

function SiteRow({host, enabled, onSet, onRemove}: SiteRowProps) {
  const name = host === '' ? text('onFiles') : host;
  return (
    <tr>
      <td dir="auto">{name}</td>
      <td>
        <select
          aria-label={`${text('choice')}: ${name}`}
          value={enabled ? 'on' : 'off'}
          onChange={({currentTarget}) => onSet(currentTarget.value === 'on')}
        >
          <option value="on">{text('on')}</option>
          <option value="off">{text('off')}</option>
        </select>
      </td>
      <td>
        <button type="button" class="plain" aria-label={`${text('remove')}: ${name}`} onClick={onRemove}>
          {text('remove')}
        </button>
      </td>
    </tr>
  );
}

function AddSite({onAdd}: {onAdd: (host: string) => void}) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const host = hostIn(typed);
    setRefused(host === null);
    if (host === null) return;
    onAdd(host);
    setTyped('');
  };
  return (
    <form class="row" onSubmit={add}>
      <label class="unseen" for={id}>
        {text('siteAddress')}
      </label>
      <input
        id={id}
        type="text"
        inputMode="url"
        placeholder="example.org"
        dir="ltr"
        value={typed}
        aria-invalid={refused}
        aria-describedby={`${id}-note`}
        onInput={({currentTarget}) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="button">
        {text('addSite')}
      </button>
      <span id={`${id}-note`} role="status">
        {refused ? text('noSuchAddress') : ''}
      </span>
    </form>
  );
}
