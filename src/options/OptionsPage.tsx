import {useEffect, useState} from 'preact/hooks';
import {Logo} from '../card/Logo.tsx';
import {text} from '../locales/strings.ts';
import {DeviceSection} from './DeviceSection.tsx';
import {KeyboardSection} from './KeyboardSection.tsx';
import {LookSection} from './LookSection.tsx';
import {PacksSection} from './PacksSection.tsx';
import {ReadingSection} from './ReadingSection.tsx';
import {SitesSection} from './SitesSection.tsx';
import {useSettings} from './use-settings.ts';

/** All settings on one page; each change holds at once. */
export function OptionsPage() {
  const {settings, saved, change} = useSettings();
  return (
    <main class="page">
      <header>
        <Logo />
        <h1>{text('settings')}</h1>
      </header>
      {settings && (
        <div class="settings">
          <SitesSection settings={settings} onChange={change} />
          <ReadingSection settings={settings} onChange={change} />
          <LookSection settings={settings} onChange={change} />
          <KeyboardSection />
          <PacksSection />
          <DeviceSection settings={settings} onChange={change} />
        </div>
      )}
      <SavedNote saved={saved} />
    </main>
  );
}

/** Milliseconds that "Saved" stays. */
const SHOWN_FOR = 2500;

function SavedNote({saved}: {saved: boolean | null}) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    setShown(saved !== null);
    if (saved !== true) return;
    const timer = setTimeout(() => setShown(false), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [saved]);
  return (
    <div class="saved" role="status">
      {shown && text(saved ? 'saved' : 'notSaved')}
    </div>
  );
}
