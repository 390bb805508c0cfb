import {useCallback, useEffect, useState} from 'preact/hooks';
import type {PageState} from '../messages/messages.ts';
import type {Settings} from '../storage/settings.ts';
import type {PanelHost} from './panel-host.ts';

export interface PanelModel {
  /** `null` until the page has answered, or where it does not. */
  state: PageState | null;
  settings: Settings | null;
  /** No content script answers in the tab. */
  unreachable: boolean;
  /** What the reader last asked for could not be done. */
  failed: boolean;
  setState: (state: PageState) => void;
  setSite: (host: string, enabled: boolean) => void;
  setPage: (enabled: boolean) => void;
  setEverywhere: (enabled: boolean) => void;
  showClaim: (claimId: string) => void;
  retry: () => void;
}

/** Keeps the panel in step with its page and the settings. */
export function usePanel(host: PanelHost): PanelModel {
  const [state, setState] = useState<PageState | null>(null);
  const [settings, setSettings] = useState<Settings | null>(null);
  const [unreachable, setUnreachable] = useState(false);
  const [failed, setFailed] = useState(false);

  const take = useCallback((next: PageState) => {
    setState(next);
    setUnreachable(false);
  }, []);
  const ask = useCallback(() => {
    host.loadState().then(take, () => {
      setState(null);
      setUnreachable(true);
    });
  }, [host, take]);

  useEffect(() => {
    const controller = new AbortController();
    const follow = (currentClaim: string | null) => setState((last) => last && {...last, currentClaim});
    host.watch({onState: take, onCurrent: follow, onSettings: setSettings, onTab: ask}, controller.signal);
    ask();
    host.loadSettings().then(setSettings, () => setFailed(true));
    return () => controller.abort();
  }, [host, ask, take]);

  /** Does what the reader asked and shows when that fails. */
  const attempt = (action: () => Promise<unknown>) => {
    setFailed(false);
    action().catch(() => setFailed(true));
  };
  return {
    state,
    settings,
    unreachable,
    failed,
    setState: take,
    setSite: (site, enabled) => attempt(() => host.setSite(site, enabled)),
    setPage: (enabled) => attempt(() => host.setPage(enabled).then(take)),
    setEverywhere: (enabled) => attempt(() => host.setEverywhere(enabled)),
    showClaim: (claimId) => attempt(() => host.showClaim(claimId)),
    retry: () => (state ? attempt(() => host.readAgain(null).then(take)) : ask()),
  };
}
