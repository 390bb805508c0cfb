// Nothing leaves the browser, and the page learns nothing but that its claims are marked.
import {existsSync, readFileSync} from 'node:fs';
import type {CDPSession, Page} from 'playwright/test';
import {expect, test} from './chromium.ts';
import {launchChromium, type Extension} from './launch-chromium.ts';
import {articlePage} from './page-story.ts';
import {showPanelFor} from './panel.ts';

test('makes no request while it reads, paints and shows the card', async ({page, server, context}) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const address = server.put('/private', articlePage());
  server.put('/favicon.ico', {body: '', type: 'image/png'});
  server.requests.length = 0;
  await page.goto(address);
  await page.waitForSelector('whence-mark');
  await page.locator('whence-mark').first().hover();
  await expect(page.locator('whence-card [role="dialog"]')).toBeVisible();
  await page.waitForTimeout(500);
  const foreign = asked.filter((url) => !url.startsWith('chrome-extension://') && url !== address);
  expect(foreign.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);
  expect(server.requests.filter((path) => !path.endsWith('/favicon.ico') && !path.endsWith('/private'))).toEqual([]);
  const seen = await page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => name));
  expect(seen.filter((name) => name.includes('extension'))).toEqual([]);
});

test.describe('the build that ships', () => {
  let release: Extension;
  test.beforeAll(async () => {
    expect(existsSync('dist/chrome/manifest.json')).toBe(true);
    release = await launchChromium({folder: 'dist/chrome'});
  });
  test.afterAll(() => release.close());

  /** Opens an article and rests the pointer on its first claim until the card is there. */
  async function openCard(address: string): Promise<Page> {
    const page = await release.context.newPage();
    await page.goto(address);
    await page.locator('whence-mark', {hasText: '70.8 per cent'}).hover();
    await page.waitForSelector('whence-card', {state: 'attached'});
    return page;
  }

  // First of all: the worker has not loaded anything yet.
  test('the worker loads files of the extension and nothing else', async ({server}) => {
    const {context, id} = release;
    const asked = await watchWorker(release);
    const page = await openCard(server.put('/worker', articlePage()));
    const panel = await context.newPage();
    await panel.goto(`chrome-extension://${id}/popup.html`);
    await showPanelFor(page, panel);
    await expect(panel.locator('[data-claim]').first()).toBeVisible();
    await panel.getByRole('switch').first().click();
    await expect(page.locator('whence-mark')).toHaveCount(0);
    await panel.getByRole('switch').first().click();
    await expect(page.locator('whence-mark').first()).toBeVisible();
    const own = `chrome-extension://${id}/`;
    expect(asked).toContain(`${own}record.json`);
    expect(asked.filter((url) => !url.startsWith(own))).toEqual([]);
  });

  test('adds its marks to the page, and nothing else that could tell of it', async ({server}) => {
    const html = articlePage();
    const page = await openCard(server.put('/closed', html));
    const learnt = await page.evaluate((source) => {
      const selectorsOf = (rule: CSSRule): string[] =>
        rule instanceof CSSMediaRule
          ? [...rule.cssRules].flatMap(selectorsOf)
          : [rule instanceof CSSStyleRule ? rule.selectorText : rule.cssText];
      const host = document.querySelector('whence-card');
      const box = host?.getBoundingClientRect();
      const marks = [...document.querySelectorAll('whence-mark')];
      const attributes = [...new Set(marks.flatMap((mark) => mark.getAttributeNames()))];
      const copy = document.documentElement.cloneNode(true) as Element;
      for (const mark of copy.querySelectorAll('whence-mark')) mark.replaceWith(...mark.childNodes);
      for (const card of copy.querySelectorAll('whence-card')) card.remove();
      const served = new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML;
      return {
        isWindowWide: box?.width === innerWidth,
        cardAttributes: host?.getAttributeNames().sort(),
        entries: performance.getEntriesByType('measure').length,
        globals: Object.keys(globalThis).filter((name) => /whence/i.test(name)),
        sheets: document.styleSheets.length,
        adopted: document.adoptedStyleSheets.map(({cssRules}) => [...cssRules].flatMap(selectorsOf)),
        stored: localStorage.length + sessionStorage.length + document.cookie.length,
        isElseAsServed: copy.outerHTML === served,
        attributes,
      };
    }, html);
    const known = [
      'data-claim',
      'data-kind',
      'data-quiet',
      'data-current',
      'tabindex',
      'role',
      'aria-haspopup',
      'aria-label',
    ];
    const {attributes, adopted, ...rest} = learnt;
    // One sheet, and in it nothing but how marks look, the same for every page and reader.
    expect(adopted).toHaveLength(1);
    expect(
      adopted.flat().filter((name) => !/^(?:whence-mark|whence-card$|:root::highlight\(whence-)/.test(name)),
    ).toEqual([]);
    expect(attributes.filter((name) => !known.includes(name))).toEqual([]);
    expect(rest).toEqual({
      isWindowWide: true,
      cardAttributes: ['data-scheme', 'popover'],
      entries: 0,
      globals: [],
      sheets: 0,
      stored: 0,
      isElseAsServed: true,
    });
    await page.close();
  });

  for (const owner of ['an ordinary page', 'a page that has made our elements its own'] as const) {
    test(`the card cannot be read by ${owner}`, async ({server}) => {
      const head = LISTEN + (owner === 'an ordinary page' ? '' : OWN);
      const page = await openCard(server.put('/peek', articlePage({head})));
      const found = await peekAt(page);
      expect(Object.keys(found).length).toBeGreaterThan(10);
      expect(Object.fromEntries(Object.entries(found).filter(([, text]) => text !== ''))).toEqual({});
      await page.close();
    });
  }
});

interface WorkerEvent {
  method?: string;
  params: {request: {url: string}; url: string; entry: {text: string}};
}

/** Every address the worker asks for from now on, seen from inside: the browser's log holds the rest. */
async function watchWorker({context, id}: Extension): Promise<string[]> {
  const session = (await context.browser()?.newBrowserCDPSession()) as CDPSession;
  const {targetInfos} = await session.send('Target.getTargets');
  const targetId = targetInfos.find(({type, url}) => type === 'service_worker' && url.includes(id))?.targetId ?? '';
  const {sessionId} = await session.send('Target.attachToTarget', {targetId, flatten: false});
  const asked: string[] = [];
  session.on('Target.receivedMessageFromTarget', ({message}) => {
    const {method, params} = JSON.parse(message) as WorkerEvent;
    if (method === 'Network.requestWillBeSent') asked.push(params.request.url);
    if (method === 'Network.webSocketCreated' || method === 'Network.webTransportCreated') asked.push(params.url);
    // What the extension's own policy stopped was tried all the same.
    if (method === 'Log.entryAdded' && /Content Security Policy/.test(params.entry.text)) asked.push(params.entry.text);
  });
  for (const [id, method] of ['Network.enable', 'Log.enable'].entries()) {
    await session.send('Target.sendMessageToTarget', {sessionId, message: JSON.stringify({id, method})});
  }
  return asked;
}

/** A page that keeps what it can get at of our elements by making them its own. */
const OWN = `<script>
  globalThis.kept = [];
  for (const name of ['whence-card', 'whence-mark']) customElements.define(name, class extends HTMLElement {
    constructor() { super(); try { kept.push(this.attachInternals()); } catch {} }
    connectedCallback() { try { kept.push(this.attachInternals()); } catch {} }
  });
</script>`;

/** A page that looks along the path of every event. */
const LISTEN = `<script>
  globalThis.paths = [];
  for (const type of ['pointerover', 'pointermove', 'mousemove', 'pointerdown', 'click', 'focusin', 'scroll', 'transitionend', 'copy', 'selectionchange'])
    addEventListener(type, (event) => {
      for (const each of event.composedPath()) if (each instanceof Node && each.getRootNode() !== document && each !== document) paths.push(each.textContent);
    }, true);
</script>`;

/** Moves the pointer through the open card, then looks into it in every way a script of the page has. */
async function peekAt(page: Page): Promise<Record<string, string>> {
  const box = await page.locator('whence-mark', {hasText: '70.8 per cent'}).boundingBox();
  for (const dy of [40, 80, 120, -40]) await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + dy, {steps: 4});
  return page.evaluate<Record<string, string>>(PEEKING);
}

/** Ways a script of the page might look into the card: what each of them finds of the card's words. */
const PEEKING = `(() => {
  const secrets = /Central Election Commission.*(appoint|ODIHR|observ)/is;
  const host = document.querySelector('whence-card');
  const box = host.getBoundingClientRect();
  const seen = {};
  const look = (name, how) => { try { seen[name] = how(); } catch (error) { seen[name] = ''; } };
  const text = (value) => (typeof value === 'string' ? value : '');
  look('shadowRoot', () => text(host.shadowRoot?.textContent));
  look('openOrClosedShadowRoot', () => text(host.openOrClosedShadowRoot?.textContent));
  look('getHTML', () => text(document.documentElement.getHTML({serializableShadowRoots: true})).match(secrets)?.[0] ?? '');
  look('innerText', () => text(host.innerText) + text(host.textContent) + text(host.outerHTML.replace(/<[^>]*>/g, '')));
  look('clone', () => text(host.cloneNode(true).shadowRoot?.textContent));
  look('internals', () => text(host.attachInternals().shadowRoot?.textContent));
  look('slots', () => text(host.assignedSlot?.textContent));
  look('points', () => {
    const found = [];
    for (let y = 0; y < innerHeight; y += 20) for (let x = 0; x < innerWidth; x += 40)
      found.push(...document.elementsFromPoint(x, y).filter((each) => each.getRootNode() !== document));
    return found.map((each) => each.textContent).join();
  });
  look('carets', () => {
    const found = [];
    for (let y = 0; y < innerHeight; y += 10) for (let x = 0; x < innerWidth; x += 40) {
      const caret = document.caretPositionFromPoint(x, y);
      if (caret && caret.offsetNode.getRootNode() !== document) found.push(caret.offsetNode.textContent);
    }
    return found.join();
  });
  look('animations', () => document.getAnimations().map(({effect}) => effect.target)
    .filter((each) => each && each.getRootNode() !== document).map((each) => each.textContent).join());
  look('timeline', () => performance.getEntries().map(({element}) => element)
    .filter((each) => each && each.getRootNode() !== document).map((each) => each.textContent).join());
  look('focus', () => document.activeElement?.getRootNode() === document ? '' : 'inside');
  look('sheets', () => document.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]).map(({cssText}) => cssText)
    .join().match(secrets)?.[0] ?? '');
  look('select', () => { document.execCommand('selectAll'); const all = String(getSelection()); getSelection().empty(); return all.match(secrets)?.[0] ?? ''; });
  look('kept', () => (globalThis.kept ?? []).map((each) => text(each.shadowRoot?.textContent)).join(''));
  look('paths', () => (globalThis.paths ?? []).join());
  return seen;
})()`;

test('the looking finds the card where its root is open, as in the build for tests', async ({page, server}) => {
  await page.goto(server.put('/open', articlePage({head: LISTEN})));
  await page.locator('whence-mark', {hasText: '70.8 per cent'}).hover();
  await expect(page.locator('whence-card [role="dialog"]')).toBeVisible();
  const found = await peekAt(page);
  expect(found['shadowRoot']).toContain('Central Election Commission');
  expect(found['paths']).not.toBe('');
});

test('the manifest asks for no network', () => {
  const manifest = JSON.parse(readFileSync('dist/chrome/manifest.json', 'utf8')) as Record<string, unknown>;
  expect(manifest['host_permissions'] ?? []).toEqual([]);
  expect(JSON.stringify(manifest['content_security_policy'])).toContain("connect-src 'self'");
});
