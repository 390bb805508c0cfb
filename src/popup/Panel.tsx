import {useEffect, useMemo, useState} from 'preact/hooks';
import {direction, language, plural, text} from '../locales/strings.ts';
import type {PageState} from '../messages/messages.ts';
import type {Reading} from '../notes/reading.ts';
import type {Settings} from '../storage/settings.ts';
import {isEnabledFor} from '../storage/site-choice.ts';
import {ClaimList} from './ClaimList.tsx';
import {EventSection} from './EventSection.tsx';
import {NO_FILTER} from './filter-claims.ts';
import type {ClaimFilter} from './filter-claims.ts';
import {Logo} from '../card/Logo.tsx';
import type {PanelHost} from './panel-host.ts';
import {PanelTools} from './PanelTools.tsx';
import {SpeakerBar} from './SpeakerBar.tsx';
import {StatusNote} from './StatusNote.tsx';
import {Switch} from './Switch.tsx';
import {usePanel} from './use-panel.ts';

/** The page at a glance: beside it as side panel or sidebar, or opened from the toolbar. */
export function Panel({host}: {host: PanelHost}) {
  const panel = usePanel(host);
  const {state, settings} = panel;
  const reading = useMemo(() => wantedReading(state, settings), [state, settings]);
  const hasClaims = reading !== null && reading.claims.length > 0;
  return (
    <main lang={language()} dir={direction()}>
      <header>
        <Logo />
        <h1 aria-live={settings?.announce ? 'polite' : 'off'}>
          {hasClaims ? summarise(reading) : text('extensionName')}
        </h1>
        {state && settings && <SiteSwitch state={state} settings={settings} onChange={panel.setSite} />}
      </header>
      <StatusNote
        state={state}
        siteOn={state !== null && settings !== null && isEnabledFor(settings, state.host)}
        unreachable={panel.unreachable}
        failed={panel.failed}
        onRetry={panel.retry}
      />
      {reading && hasClaims && (
        <ReadingView
          // A filter of one article is no filter of the next.
          key={reading.page.url ?? ''}
          reading={reading}
          currentClaim={state?.currentClaim ?? null}
          host={host}
          onState={panel.setState}
          onShow={panel.showClaim}
        />
      )}
      <PanelTools
        reading={reading}
        state={state}
        settings={settings}
        onPage={panel.setPage}
        onAll={panel.setEverywhere}
        onBeside={host.openBeside}
      />
    </main>
  );
}

/** What was read on the page, as far as the reader wants these kinds of claim. */
function wantedReading(state: PageState | null, settings: Settings | null): Reading | null {
  if (!state?.enabled || state.status !== 'read' || !state.reading) return null;
  const {reading} = state;
  return settings ? {...reading, claims: reading.claims.filter(({claim}) => settings.types[claim.type])} : reading;
}

/** "14 claims, 9 with a speaker". */
function summarise({claims}: Reading): string {
  const sourced = claims.filter(({attribution}) => attribution.mention !== null).length;
  return text('glance', plural('claims', claims.length), plural('sourced', sourced));
}

interface SiteSwitchProps {
  state: PageState;
  settings: Settings;
  onChange: (host: string, enabled: boolean) => void;
}

function SiteSwitch({state, settings, onChange}: SiteSwitchProps) {
  const label = state.host === '' ? text('onFiles') : text('onSite', state.host);
  return (
    <Switch
      label={label}
      checked={isEnabledFor(settings, state.host)}
      onChange={(enabled) => onChange(state.host, enabled)}
    />
  );
}

interface ReadingViewProps {
  reading: Reading;
  currentClaim: string | null;
  host: PanelHost;
  onState: (state: PageState) => void;
  onShow: (claimId: string) => void;
}

function ReadingView({reading, currentClaim, host, onState, onShow}: ReadingViewProps) {
  const [filter, setFilter] = useState<ClaimFilter>(NO_FILTER);
  useEffect(() => {
    // A kind that a new reading of the same page no longer has must not hide everything.
    if (filter.kind && !reading.claims.some(({speakerKind}) => speakerKind === filter.kind)) setFilter(NO_FILTER);
  }, [reading, filter.kind]);
  return (
    <>
      <EventSection reading={reading} host={host} onState={onState} />
      <SpeakerBar claims={reading.claims} chosen={filter.kind} onChoose={(kind) => setFilter({...filter, kind})} />
      <ClaimList reading={reading} filter={filter} onFilter={setFilter} currentClaim={currentClaim} onShow={onShow} />
    </>
  );
}
