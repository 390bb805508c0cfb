import type {Settings} from './settings.ts';

/** Whether Whence reads pages of this host (`location.hostname`; empty for files): its own choice, else the general one. */
export function isEnabledFor(settings: Settings, host: string): boolean {
  return Object.hasOwn(settings.sites, host) ? settings.sites[host] === true : settings.enabled;
}
