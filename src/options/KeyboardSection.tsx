import {useEffect, useState} from 'preact/hooks';
import browser from 'webextension-polyfill';
import type {Commands} from 'webextension-polyfill';
import {text} from '../locales/strings.ts';

/** Where Chrome and its relatives let shortcuts be changed; Firefox has a call for it. */
const CHROME_SHORTCUTS = 'chrome://extensions/shortcuts';

/** The shortcuts as the browser has them now, and the way to change them. */
export function KeyboardSection() {
  const [commands, setCommands] = useState<Commands.Command[]>([]);
  useEffect(() => {
    const ask = () => void browser.commands.getAll().then(setCommands, () => setCommands([]));
    ask();
    // The reader comes back from the browser's own page.
    addEventListener('focus', ask);
    return () => removeEventListener('focus', ask);
  }, []);
  return (
    <section>
      <h2>{text('keyboard')}</h2>
      <table>
        <tbody>
          {commands.map(({name, description, shortcut}) => (
            <tr key={name}>
              <td>{name === '_execute_action' ? text('commandPanel') : description}</td>
              <td>{shortcut ? <kbd>{shortcut}</kbd> : <span class="nothing">{text('noShortcut')}</span>}</td>
            </tr>
          ))}
          <tr>
            <td>{text('keyIntoCard')}</td>
            <td>
              <kbd>Tab</kbd>
            </td>
          </tr>
          <tr>
            <td>{text('keyCloseCard')}</td>
            <td>
              <kbd>Esc</kbd>
            </td>
          </tr>
        </tbody>
      </table>
      <p class="row group">
        <button type="button" class="button" onClick={() => void openShortcutSettings()}>
          {text('changeShortcuts')}
        </button>
        <span class="hint">{text('changeShortcutsHint')}</span>
      </p>
    </section>
  );
}

async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & {openShortcutSettings?: () => Promise<void>};
  try {
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({url: CHROME_SHORTCUTS});
  } catch (error) {
    // The sentence beside the button says where to find it.
    console.warn('Whence: opening the shortcuts', error);
  }
}
