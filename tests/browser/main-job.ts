// The main job as scenarios that run alike in Chromium and in Firefox: marks, card, panel, jump, switch.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import type {LoopbackServer} from './loopback-server.ts';
import type {CommonPage} from './panel.ts';

export interface Driver {
  page: CommonPage;
  server: LoopbackServer;
  openPanel(): Promise<CommonPage>;
}

export interface Scenario {
  name: string;
  run: (driver: Driver) => Promise<void>;
}

const ARTICLE = 'tests/articles/kazakhstan-2019-result/article.html';
/** Milliseconds a scenario waits for the page to reach a state. */
const PATIENCE = 15_000;

/** Remembers every node of the page, with what it holds, before the extension has seen it. */
const REMEMBER = `<script>
addEventListener('DOMContentLoaded', () => {
  window.nodesOf = () => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    const nodes = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const attributes = node.attributes ? [...node.attributes].map(({name, value}) => name + '=' + value).join(' ') : '';
      nodes.push({node, value: node.nodeValue ?? attributes});
    }
    return nodes;
  };
  window.nodesBefore = window.nodesOf();
});
</script>`;

export const MAIN_JOB: Scenario[] = [
  {name: 'marks the claims of the article and nothing beside it', run: marksClaims},
  {name: 'the card opens on hover with source and notes, and closes with Escape', run: opensCard},
  {name: 'the card opens on focus', run: opensCardOnFocus},
  {name: 'the panel lists the claims in the order of the text', run: listsClaims},
  {name: 'a button in the panel scrolls the page to its claim and opens the card', run: jumpsToClaim},
  {name: 'the switch takes everything away and leaves the page as it was', run: switchesOff},
];

async function openArticle({page, server}: Driver): Promise<void> {
  const html = readFileSync(ARTICLE, 'utf8').replace('<head>', `<head>${REMEMBER}`);
  await page.goto(server.put('/kazakhstan-2019-result', html));
  await waitFor('the page to be read', () => isRead(page));
  assert.notDeepEqual(await markedClaims(page), [], 'the page was read, and nothing is marked');
}

async function marksClaims(driver: Driver): Promise<void> {
  await openArticle(driver);
  const claims = await markedClaims(driver.page);
  const texts = claims.map(({text}) => text);
  for (const text of ['70.8 per cent', '16.2 per cent', '77.4 per cent', 'three police officers']) {
    assert.ok(texts.includes(text), `${text} among ${texts.join(' | ')}`);
  }
  const outside = await driver.page.evaluate(
    (selector: string) => [...document.querySelectorAll(selector)].map((mark) => mark.textContent),
    ':is(nav, aside, form, footer, .most-read, .share) whence-mark',
  );
  assert.deepEqual(outside, []);
}

async function opensCard(driver: Driver): Promise<void> {
  await openArticle(driver);
  const {page} = driver;
  await moveToClaim(page, '70.8 per cent');
  await waitFor('the card', async () => (await cardText(page)).includes('Central Election Commission'));
  const text = await cardText(page);
  assert.match(text, /70\.8/);
  await page.keyboard.press('Escape');
  await waitFor('the card to close', async () => (await cardText(page)) === '');
}

async function opensCardOnFocus(driver: Driver): Promise<void> {
  await openArticle(driver);
  const {page} = driver;
  await page.evaluate((text: string) => {
    const mark = [...document.querySelectorAll<HTMLElement>('whence-mark')].find((m) => m.textContent === text);
    (mark?.matches('[tabindex]') ? mark : mark?.querySelector<HTMLElement>('[tabindex]'))?.focus();
  }, '16.2 per cent');
  await waitFor('the card', async () => (await cardText(page)).includes('16.2'));
}

async function listsClaims(driver: Driver): Promise<void> {
  await openArticle(driver);
  const onPage = await markedClaims(driver.page);
  const panel = await driver.openPanel();
  await waitFor('the list', async () => (await listedClaims(panel)).length > 0);
  const listed = await listedClaims(panel);
  assert.deepEqual(
    listed.map(({id}) => id),
    onPage.map(({id}) => id),
  );
  const commission = listed.find(({text}) => text.includes('70.8'));
  assert.match(commission?.text ?? '', /Central Election Commission/);
  assert.equal(commission?.type, 'vote-share');
}

async function jumpsToClaim(driver: Driver): Promise<void> {
  await openArticle(driver);
  const {page} = driver;
  const panel = await driver.openPanel();
  await waitFor('the list', async () => (await listedClaims(panel)).length > 0);
  const last = (await listedClaims(panel)).at(-1);
  await click(panel, `[data-claim="${last?.id}"] button`);
  await page.bringToFront();
  await waitFor('the card of the last claim', async () => (await cardText(page)) !== '');
  const visible = await page.evaluate((id: string) => {
    const box = document.querySelector(`whence-mark[data-claim="${id}"]`)?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  }, last?.id ?? '');
  assert.ok(visible, 'the claim was scrolled into view');
}

async function switchesOff(driver: Driver): Promise<void> {
  await openArticle(driver);
  const {page} = driver;
  await moveToClaim(page, '70.8 per cent');
  await waitFor('the card', async () => (await cardText(page)) !== '');
  assert.notEqual(await differenceFromBefore(page), null, 'the comparison sees the marks');
  const panel = await driver.openPanel();
  await waitFor('the switch', async () => (await stateOfSwitch(panel)) === 'true');
  await click(panel, '[role="switch"]');
  await waitFor('the switch to be off', async () => (await stateOfSwitch(panel)) === 'false');
  await waitFor('the page to be restored', async () => (await differenceFromBefore(page)) === null);
  await click(panel, '[role="switch"]');
  await waitFor('the marks to come back', async () => (await markedClaims(page)).length > 0);
}

/** Whether the extension, in a test build, says that it has read and painted the page. */
function isRead(page: CommonPage): Promise<boolean> {
  return page.evaluate((entry: string) => performance.getEntriesByName(entry).length > 0, 'whence:total');
}

/** Waits until `reached` answers true; throws with what was waited for. */
export async function waitFor(what: string, reached: () => Promise<boolean>): Promise<void> {
  const limit = Date.now() + PATIENCE;
  let last: unknown = null;
  while (Date.now() < limit) {
    try {
      if (await reached()) return;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited in vain for ${what}${last ? `: ${(last as Error).message}` : ''}`);
}

/** The claims marked on the page, in the order of the document; parts of one claim are put together. */
export function markedClaims(page: CommonPage): Promise<{id: string; text: string}[]> {
  return page.evaluate((selector: string) => {
    const claims = new Map<string, string>();
    for (const mark of document.querySelectorAll<HTMLElement>(selector)) {
      const id = mark.dataset['claim'] ?? '';
      claims.set(id, (claims.get(id) ?? '') + (mark.textContent ?? ''));
    }
    return [...claims].map(([id, text]) => ({id, text}));
  }, 'whence-mark[data-claim]');
}

/** What the open card says; empty where none is open. Test builds leave its shadow root open. */
export function cardText(page: CommonPage): Promise<string> {
  return page.evaluate((selector: string) => {
    const root = document.querySelector(selector)?.shadowRoot;
    return [...(root?.children ?? [])]
      .map((child) => (child as HTMLElement).innerText ?? '')
      .join('\n')
      .trim();
  }, 'whence-card');
}

interface ListedClaim {
  id: string;
  type: string;
  text: string;
}

export function listedClaims(panel: CommonPage): Promise<ListedClaim[]> {
  return panel.evaluate((selector: string) => {
    return [...document.querySelectorAll<HTMLElement>(selector)].map((item) => ({
      id: item.dataset['claim'] ?? '',
      type: item.dataset['type'] ?? '',
      text: item.innerText,
    }));
  }, '[role="list"] [data-claim]');
}

function stateOfSwitch(panel: CommonPage): Promise<string | null> {
  return panel.evaluate(
    (selector: string) => document.querySelector(selector)?.getAttribute('aria-checked') ?? null,
    '[role="switch"]',
  );
}

/** Rests the mouse on a claim's first mark, scrolled into view. */
export async function moveToClaim(page: CommonPage, text: string): Promise<void> {
  const place = await page.evaluate((wanted: string) => {
    const mark = [...document.querySelectorAll('whence-mark')].find((m) => m.textContent === wanted);
    mark?.scrollIntoView({block: 'center', behavior: 'instant'});
    const box = mark?.getClientRects()[0];
    return box ? {x: box.x + box.width / 2, y: box.y + box.height / 2} : null;
  }, text);
  if (!place) throw new Error(`no mark on “${text}”`);
  await page.mouse.move(place.x, place.y);
}

async function click(page: CommonPage, selector: string): Promise<void> {
  const place = await page.evaluate((wanted: string) => {
    const element = document.querySelector(wanted);
    element?.scrollIntoView({block: 'center', behavior: 'instant'});
    const box = element?.getBoundingClientRect();
    return box ? {x: box.x + box.width / 2, y: box.y + box.height / 2} : null;
  }, selector);
  if (!place) throw new Error(`nothing to click at ${selector}`);
  await page.mouse.click(place.x, place.y);
}

/** How the page differs from what it was before the extension came: the same nodes holding the same; null where not. */
export function differenceFromBefore(page: CommonPage): Promise<string | null> {
  return page.evaluate(() => {
    type Nodes = {node: Node; value: string}[];
    const {nodesOf, nodesBefore} = globalThis as unknown as {nodesOf: () => Nodes; nodesBefore: Nodes};
    const now = nodesOf();
    const at = nodesBefore.findIndex(({node, value}, i) => now[i]?.node !== node || now[i].value !== value);
    if (at >= 0) return `${nodesBefore[at]?.node.nodeName} ${nodesBefore[at]?.value.slice(0, 60)}`;
    return now.length === nodesBefore.length ? null : `${now.length - nodesBefore.length} nodes more`;
  }, null);
}
