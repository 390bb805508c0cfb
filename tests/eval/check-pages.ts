// Loads every real page of the extraction gold in Chromium with the extension and checks that it comes to no harm:
// no page error, no text changed, nothing marked outside the article, every node restored on switching off.
//   node build.mjs --test && node build.mjs --run tests/eval/check-pages.ts [SHARED]
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import type {Page} from 'playwright';
import {launchChromium} from '../browser/launch-chromium.ts';
import {LoopbackServer} from '../browser/loopback-server.ts';

const shared = process.argv[2] ?? '../shared';
const gold = join(shared, 'gold', 'pages.jsonl');
if (!existsSync(gold)) {
  console.error(`check-pages: ${gold} is missing; give the folder that holds gold/ as the first argument.`);
  process.exit(1);
}

interface Snapshot {
  nodes: Node[];
  values: (string | null)[];
  text: string;
}

/** Runs in the page. Scripts of the saved page are off: only the extension may change it. */
function remember(): void {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  const nodes: Node[] = [];
  const values: (string | null)[] = [];
  while (walker.nextNode()) {
    nodes.push(walker.currentNode);
    values.push(walker.currentNode.nodeValue);
  }
  (globalThis as unknown as {before: Snapshot}).before = {nodes, values, text: document.body.textContent ?? ''};
}

function compareText(): boolean {
  return (globalThis as unknown as {before: Snapshot}).before.text === document.body.textContent;
}

function compareNodes(): number {
  const {nodes, values} = (globalThis as unknown as {before: Snapshot}).before;
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let different = 0;
  for (let i = 0; walker.nextNode(); i++) {
    if (walker.currentNode !== nodes[i] || walker.currentNode.nodeValue !== values[i]) different++;
  }
  return different;
}

const server = await LoopbackServer.start();
const extension = await launchChromium();
const panel = await extension.context.newPage();
await panel.goto(`chrome-extension://${extension.id}/manifest.json`);
let failures = 0;
for (const line of readFileSync(gold, 'utf8').split('\n').filter(Boolean)) {
  const {id, text} = JSON.parse(line) as {id: string; text: string};
  const problems = await check(id, text);
  failures += problems.length > 0 ? 1 : 0;
}
await extension.close();
await server.close();
console.log(failures === 0 ? 'all pages unharmed' : `${failures} pages with problems`);
process.exitCode = failures === 0 ? 0 : 1;

async function check(id: string, goldText: string): Promise<string[]> {
  const html = gunzipSync(readFileSync(join(shared, 'gold', 'pages', `${id}.html.gz`)));
  const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'none'";
  const address = server.put(`/${id}`, {
    body: html,
    type: 'text/html; charset=utf-8',
    headers: {'content-security-policy': policy},
  });
  const page = await extension.context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  await page.goto(address, {waitUntil: 'commit'});
  await page.waitForLoadState('domcontentloaded');
  await page.bringToFront();
  // The content script comes when the browser finds the document idle, which may be later.
  await settle();
  await setEnabled(false);
  await page.evaluate(remember);
  await setEnabled(true);
  const state = await settle();
  const marked = await marks(page);
  if (!(await page.evaluate(compareText))) problems.push('text changed');
  const folded = fold(goldText);
  const outside = marked.filter(({block}) => !folded.includes(fold(block).slice(0, 60)));
  if (outside.length > 0) problems.push(`outside the article: ${outside.map(({text}) => text).join(' | ')}`);
  await setEnabled(false);
  await page.waitForFunction(() => document.querySelector('whence-mark') === null, null, {timeout: 5000});
  const different = await page.evaluate(compareNodes);
  if (different > 0) problems.push(`${different} nodes differ after switching off`);
  console.log(`${id} ${state} ${marked.length} marks ${problems.length === 0 ? 'ok' : problems.join('; ')}`);
  for (const {text} of marked) console.log(`  “${text}”`);
  await page.close();
  return problems;
}

/** Switches the page in front on or off, as the panel does. */
async function setEnabled(enabled: boolean): Promise<void> {
  await send('set-page-enabled', {enabled});
}

async function settle(): Promise<string> {
  for (let i = 0; i < 100; i++) {
    const status = await send('state', null);
    if (!['waiting', 'reading', 'no tab'].includes(status) && !status.includes('Receiving end')) return status;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return 'never settled';
}

async function send(name: string, argument: unknown): Promise<string> {
  return panel.evaluate(
    async (message: object) => {
      const {chrome} = globalThis as unknown as {
        chrome: {
          tabs: {
            query(filter: object): Promise<{id: number}[]>;
            sendMessage(id: number, message: object): Promise<{value?: {status: string}}>;
          };
        };
      };
      const [tab] = await chrome.tabs.query({active: true, lastFocusedWindow: true});
      if (!tab) return 'no tab';
      return chrome.tabs.sendMessage(tab.id, message).then(
        (answer) => answer?.value?.status ?? 'no answer',
        (error: Error) => error.message,
      );
    },
    {whence: 'to-page', name, argument},
  );
}

/** Each mark with the text of the paragraph it stands in. */
function marks(page: Page): Promise<{text: string; block: string}[]> {
  return page.evaluate((selector: string) => {
    const blocks = 'p, li, h1, h2, h3, h4, td, blockquote, div';
    return [...document.querySelectorAll(selector)].map((mark) => ({
      text: mark.textContent ?? '',
      block: mark.closest(blocks)?.textContent ?? '',
    }));
  }, 'whence-mark');
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
