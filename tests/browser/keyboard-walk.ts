// The whole job with the keyboard alone, as scenarios that run alike in Chromium and in Firefox.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {waitFor} from './main-job.ts';
import type {Driver, Scenario} from './main-job.ts';
import type {CommonPage} from './panel.ts';

const ARTICLE = 'tests/articles/kazakhstan-2019-result/article.html';
/** Most presses of Tab until something has to have been reached. */
const PATIENCE = 120;

export const KEYBOARD_WALK: Scenario[] = [
  {name: 'keyboard: Tab reaches a claim, its card, the card’s links, and Escape goes back', run: walkThroughPage},
  {name: 'keyboard: the panel filters, unfolds notes, goes to a claim and switches off', run: walkThroughPanel},
];

async function openArticle({page, server}: Driver): Promise<void> {
  await page.goto(server.put('/keyboard-walk', readFileSync(ARTICLE, 'utf8')));
  await page.bringToFront();
  await waitFor('marks', () => page.evaluate(() => document.querySelector('whence-mark') !== null, null));
}

/** What has the focus: in the page, in the card's shadow root, in the panel. */
function focused(page: CommonPage): Promise<{name: string; label: string; claim: string | null; inCard: boolean}> {
  return page.evaluate(() => {
    const outer = document.activeElement;
    const inner = outer?.shadowRoot?.activeElement ?? outer;
    return {
      name: inner?.localName ?? '',
      label: (inner?.getAttribute('aria-label') ?? inner?.textContent ?? '').trim(),
      claim: outer?.closest('[data-claim]')?.getAttribute('data-claim') ?? null,
      inCard: outer?.localName === 'whence-card',
    };
  }, null);
}

/** Presses Tab until `reached` holds; answers what has the focus then. */
async function tabTo(page: CommonPage, what: string, reached: (at: Awaited<ReturnType<typeof focused>>) => boolean) {
  for (let presses = 0; presses < PATIENCE; presses++) {
    const at = await focused(page);
    if (reached(at)) return at;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${what}; it ends at ${JSON.stringify(await focused(page))}`);
}

async function walkThroughPage(driver: Driver): Promise<void> {
  await openArticle(driver);
  const {page} = driver;
  const mark = await tabTo(page, 'a mark', ({name}) => name === 'whence-mark');
  assert.match(mark.label, /\S/, 'the mark says what it is');
  await waitFor('the card', () => page.evaluate(() => document.querySelector('whence-card') !== null, null));
  await page.keyboard.press('Tab');
  assert.equal((await focused(page)).inCard, true, 'Tab goes from the mark into its card');
  await tabTo(page, 'the citation', ({inCard, label}) => inCard && label === 'Copy citation');
  await page.keyboard.press('Escape');
  await waitFor('the card to close', () =>
    page.evaluate(() => document.querySelector('whence-card:popover-open') === null, null),
  );
  assert.equal((await focused(page)).claim, mark.claim, 'Escape gives the focus back to the mark');
  await page.keyboard.press('Tab');
  const next = await tabTo(page, 'the next mark', ({name, claim}) => name === 'whence-mark' && claim !== mark.claim);
  assert.notEqual(next.claim, null);
}

async function walkThroughPanel(driver: Driver): Promise<void> {
  await openArticle(driver);
  const panel = await driver.openPanel();
  await waitFor('the list', () => panel.evaluate(() => document.querySelector('[data-claim]') !== null, null));
  const count = () => panel.evaluate(() => document.querySelectorAll('li[data-claim]').length, null);
  const all = await count();

  await tabTo(panel, 'the legend', ({label}) => label.startsWith('State bodies'));
  await panel.keyboard.press('Enter');
  await waitFor('the filter', async () => (await count()) < all && (await count()) > 0);
  await panel.keyboard.press('Enter');
  await waitFor('all claims', async () => (await count()) === all);

  await tabTo(panel, 'the notes of a claim', ({claim, label}) => claim !== null && /^\d+ notes?:/.test(label));
  await panel.keyboard.press('Enter');
  await waitFor('the notes', () => panel.evaluate(() => document.querySelector('.notes section') !== null, null));

  const {claim} = await tabTo(
    panel,
    'another claim',
    ({claim: id, name, label}) => id !== null && name === 'button' && !/^\d+ notes?:/.test(label),
  );
  await panel.keyboard.press('Enter');
  await driver.page.bringToFront();
  await waitFor('a card on the page', () =>
    driver.page.evaluate(() => document.querySelector('whence-card:popover-open') !== null, null),
  );
  assert.notEqual(claim, null);

  const fresh = await driver.openPanel();
  await waitFor('the switch', () => fresh.evaluate(() => document.querySelector('[role=switch]') !== null, null));
  await tabTo(fresh, 'the switch', ({label}) => label.startsWith('On '));
  await fresh.keyboard.press('Enter');
  await waitFor('the page to be left alone', () =>
    driver.page.evaluate(() => document.querySelector('whence-mark') === null, null),
  );
}
