import {useCallback, useEffect, useState} from 'preact/hooks';
import {loadSettings, saveSettings, watchSettings} from '../storage/load-settings.ts';
import type {SettingsChange} from '../storage/load-settings.ts';
import type {Settings} from '../storage/settings.ts';

export interface SettingsModel {
  /** `null` until they are read. */
  settings: Settings | null;
  /** How the last change went; `null` before the first. */
  saved: boolean | null;
  change: (change: SettingsChange) => void;
}

/** The reader's settings, kept in step with changes made elsewhere; every change is stored at once. */
export function useSettings(): SettingsModel {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [saved, setSaved] = useState<boolean | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    loadSettings().then(setSettings, () => setSaved(false));
    watchSettings(setSettings, controller.signal);
    return () => controller.abort();
  }, []);
  const change = useCallback((wanted: SettingsChange) => {
    setSaved(null);
    saveSettings(wanted).then(
      (now) => {
        setSettings(now);
        setSaved(true);
      },
      () => setSaved(false),
    );
  }, []);
  return {settings, saved, change};
}
