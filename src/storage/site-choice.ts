import {saveSettings} from './load-settings.ts';
import type {Settings} from './settings.ts';

export {isEnabledFor} from './is-enabled-for.ts';

/** Stores the reader's choice for one host; a choice that equals the general one is not kept. */
export function chooseForSite(host: string, enabled: boolean): Promise<Settings> {
  return saveSettings((now) => {
    const others = Object.entries(now.sites).filter(([name]) => name !== host);
    // `fromEntries` makes own properties only: no host name reaches a prototype.
    return {sites: Object.fromEntries(enabled === now.enabled ? others : [...others, [host, enabled]])};
  });
}
