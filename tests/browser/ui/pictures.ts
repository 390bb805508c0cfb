// Every view worth a picture: what the screenshots show, the visual baselines keep, and axe looks at.
import type {Page} from 'playwright/test';
import type {PageState} from '../../../src/messages/messages.ts';
import {defaults} from '../../../src/storage/settings.ts';
import {pageRead} from './views.ts';
import type {ViewOptions} from './views.ts';

export interface Picture {
  name: string;
  /** Address below the server's root. */
  path: string;
  options?: ViewOptions;
  /** Brings the view into the state to be seen. */
  prepare?: (page: Page) => Promise<void>;
}

const CARD = {width: 432, height: 860};
const PANEL = {width: 400, height: 900};
const PAGE = {width: 900, height: 1000};
const state = (change: Partial<PageState>): ViewOptions => ({mock: {state: {...pageRead, ...change}}});

const OFF: PageState = {...pageRead, status: 'off', enabled: false, reading: null};

const unfoldFirst = async (page: Page) => {
  await page.locator('.unfold').first().click();
};

/** A pack with two faults: an address that is not https, and a stance that is none. */
const FAULTY_PACK = `{
  "pack": {"id": "own", "title": "Own notes", "languages": ["en"], "licence": "CC0-1.0", "coverage": "One source.", "updated": "2026-11-01"},
  "sources": [
    {
      "id": "zz/town-watch", "names": ["Town Watch"], "kind": "ngo", "country": "KZ",
      "summary": "Volunteers who watch polling stations.",
      "provenance": [{"url": "http://example.org/about", "publisher": "Town Watch", "retrieved": "2026-11-01"}]
    }
  ],
  "reports": [{"id": "kz/2019-06-09-presidential/town-watch-statement"}]
}`;

const refusePack = async (page: Page) => {
  await page
    .locator('input[type=file]')
    .setInputFiles({name: 'own-notes.json', mimeType: 'application/json', buffer: Buffer.from(FAULTY_PACK)});
  await page.locator('.refused').waitFor();
  await page.locator('.refused').scrollIntoViewIfNeeded();
};

const waitForEntry = async (page: Page) => {
  await page.locator('.entry').waitFor();
};

export const PICTURES: Picture[] = [
  {name: 'card-light', path: 'card.html', options: {viewport: CARD}},
  {name: 'card-dark', path: 'card.html', options: {viewport: CARD, colorScheme: 'dark'}},
  {name: 'card-arabic', path: 'card.html', options: {viewport: CARD, language: 'ar'}},
  {name: 'card-rival-figures', path: 'card.html?claim=1', options: {viewport: CARD}},
  {name: 'card-nothing-known', path: 'card.html?claim=2&bare', options: {viewport: {width: 432, height: 560}}},
  {name: 'card-narrow', path: 'card.html', options: {viewport: {width: 320, height: 900}}},
  {name: 'card-forced-colours', path: 'card.html?claim=1', options: {viewport: CARD, forcedColors: 'active'}},
  {name: 'panel-light', path: 'popup.html', options: {viewport: PANEL}},
  {name: 'panel-dark', path: 'popup.html', options: {viewport: PANEL, colorScheme: 'dark'}},
  {name: 'panel-arabic', path: 'popup.html', options: {viewport: PANEL, language: 'ar'}, prepare: unfoldFirst},
  {name: 'panel-narrow', path: 'popup.html', options: {viewport: {width: 320, height: 900}, language: 'de'}},
  {name: 'panel-forced-colours', path: 'popup.html', options: {viewport: PANEL, forcedColors: 'active'}},
  {
    name: 'panel-reports',
    path: 'popup.html',
    options: {viewport: PANEL},
    prepare: async (page) => page.locator('.reports summary').click(),
  },
  {
    name: 'panel-event-choice',
    path: 'popup.html',
    options: {viewport: PANEL},
    prepare: async (page) => {
      await page.locator('.event > .plain').click();
      await page.locator('.choices button').first().waitFor();
    },
  },
  {
    name: 'panel-reading',
    path: 'popup.html',
    options: {viewport: {width: 400, height: 320}, ...state({status: 'reading', reading: null})},
  },
  {
    name: 'panel-failed',
    path: 'popup.html',
    options: {
      viewport: {width: 400, height: 320},
      ...state({status: 'failed', reading: null, reason: 'The record could not be opened.'}),
    },
  },
  {
    name: 'panel-off',
    path: 'popup.html',
    options: {
      viewport: {width: 400, height: 320},
      mock: {state: OFF, stored: {settings: {...defaults, sites: {'example.org': false}}}},
    },
  },
  {
    name: 'panel-off-page',
    path: 'popup.html',
    options: {viewport: {width: 400, height: 320}, mock: {state: OFF}},
  },
  {name: 'panel-unreachable', path: 'popup.html', options: {viewport: {width: 400, height: 320}, mock: {state: null}}},
  {name: 'side-panel', path: 'sidepanel.html', options: {viewport: {width: 360, height: 900}}, prepare: unfoldFirst},
  {name: 'first-run', path: 'first-run.html', options: {viewport: {width: 1040, height: 1000}}},
  {name: 'first-run-arabic', path: 'first-run.html', options: {viewport: {width: 1040, height: 1000}, language: 'ar'}},
  {name: 'options', path: 'options.html', options: {viewport: PAGE}},
  {name: 'options-dark', path: 'options.html', options: {viewport: PAGE, colorScheme: 'dark', language: 'ru'}},
  {
    name: 'options-zoom-200',
    path: 'options.html',
    options: {viewport: {width: 512, height: 480}, deviceScaleFactor: 2},
  },
  {name: 'options-refused-pack', path: 'options.html', options: {viewport: PAGE}, prepare: refusePack},
  {name: 'record', path: 'record.html#kz/2019-06-09-presidential', options: {viewport: PAGE}, prepare: waitForEntry},
  {
    name: 'record-figures',
    path: 'record.html#kz/2019-06-09-presidential',
    options: {viewport: PAGE},
    prepare: async (page) => {
      await page
        .locator('.figure-group')
        .first()
        .evaluate((group) => group.scrollIntoView());
    },
  },
  {name: 'record-start', path: 'record.html', options: {viewport: PAGE}, prepare: waitForEntry},
  {name: 'record-arabic', path: 'record.html#kz', options: {viewport: PAGE, language: 'ar'}, prepare: waitForEntry},
];
