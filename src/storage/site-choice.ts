import {saveSettings} from './load-settings.ts';
import type {Settings} from './settings.ts';

/** Whether Whence reads pages of this host (`location.hostname`; empty for files): its own choice, else the general one. */
export function isEnabledFor(settings: Settings, host: string): boolean {
  return Object.hasOwn(settings.sites, host) ? settings.sites[host] === true : settings.enabled;
}

/** Stores the reader's choice for one host; a choice that equals the general one is not kept. */
export function chooseForSite(host: string, enabled: boolean): Promise<Settings> {
  return saveSettings((now) => {
    const others = Object.entries(now.sites).filter(([name]) => name !== host);
    // `fromEntries` makes own properties only: no host name reaches a prototype.
    return {sites: Object.fromEntries(enabled === now.enabled ? others : [...others, [host, enabled]])};
  });
}
