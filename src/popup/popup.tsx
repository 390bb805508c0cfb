import {render} from 'preact';
import {direction, language, text} from '../locales/strings.ts';
import {Panel} from './Panel.tsx';
import {connectToTab} from './panel-host.ts';

/** `?tab=N` names the tab the panel stands for; without it, it follows the tab in front. */
function tabInAddress(): number | null {
  const given = new URLSearchParams(location.search).get('tab');
  const id = Number(given);
  return given !== null && Number.isInteger(id) && id >= 0 ? id : null;
}

document.documentElement.lang = language();
document.documentElement.dir = direction();
document.title = text('extensionName');
render(<Panel host={connectToTab(tabInAddress())} />, document.body);
