import type {SettingsChange} from '../storage/load-settings.ts';
import type {Settings} from '../storage/settings.ts';

/** What every section of the options page gets. */
export interface SectionProps {
  settings: Settings;
  onChange: (change: SettingsChange) => void;
}
