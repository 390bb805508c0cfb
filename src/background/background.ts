import browser from 'webextension-polyfill';
import {labelClaim} from '../card/describe-claim.ts';
import {answerInBackground} from '../messages/answer.ts';
import {packReading} from '../messages/pack-reading.ts';
import {readArticle} from '../notes/read-article.ts';
import {matchIndex} from '../record/match-index.ts';
import {answerCommands} from './step-commands.ts';
import {showBadge} from './badge.ts';
import {checkArticleInput} from './check-input.ts';
import {findEvents} from './find-events.ts';
import {loadEngines} from './load-engines.ts';
import {loadRecord} from './load-record.ts';

// The browser may stop the worker at any moment and start it for a message: listeners stand at the top level, and
// nothing is kept but what can be loaded again.
answerCommands();
answerInBackground({
  'get-ready': async () => {
    await loadEngines();
    matchIndex(await loadRecord());
    return null;
  },
  'read-article': async (input) =>
    packReading(readArticle(checkArticleInput(input), await loadEngines(), await loadRecord()), labelClaim),
  'find-events': async ({words, country}) =>
    findEvents(String(words), typeof country === 'string' ? country : null, await loadRecord()),
  'set-badge': async ({count}, sender) => {
    const isCount = count === null || (Number.isInteger(count) && count >= 0);
    if (sender.tab?.id !== undefined && isCount) await showBadge(sender.tab.id, count);
    return null;
  },
  'open-page': async ({page, entry}) => {
    if (!Object.hasOwn(PAGES, page)) throw new Error('There is no such page.');
    const fragment = typeof entry === 'string' ? `#${encodeURIComponent(entry)}` : '';
    await browser.tabs.create({url: browser.runtime.getURL(`${PAGES[page]}${fragment}`)});
    return null;
  },
});

const PAGES = {record: 'record.html', options: 'options.html', 'first-run': 'first-run.html'} as const;

browser.runtime.onInstalled.addListener(({reason}) => {
  if (reason !== 'install') return;
  browser.tabs
    .create({url: browser.runtime.getURL(PAGES['first-run'])})
    .catch((error: unknown) => console.error('Whence: opening the first page', error));
});
