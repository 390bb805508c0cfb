// Odd and hostile pages: quiet or right, within a bound of time, and never harmed.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {expect, test} from './chromium.ts';
import {russianArticles} from '../unit/languages/ru-articles.ts';
import {expectUntouched, gatherErrors} from './faults.ts';
import {askPage} from './page-message.ts';
import {articlePage, PARAGRAPHS} from './page-story.ts';

const STRICT = {
  'content-security-policy':
    "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox",
};

test('reads and shows the card under a strict policy with trusted types in a sandbox', async ({page, server}) => {
  await page.goto(server.put('/strict', {body: articlePage(), headers: STRICT}));
  await page.waitForSelector('whence-mark');
  await page.locator('whence-mark').first().hover();
  const dialog = page.locator('whence-card [role="dialog"]');
  await expect(dialog).toBeVisible();
  // Without its style sheet the card would be as wide as the window.
  expect((await dialog.boundingBox())?.width).toBeLessThan(420);
});

test('is not misled by overridden prototypes and globals', async ({page, server}) => {
  const override = `<script>
    for (const name of ['splitText', 'cloneNode', 'appendChild', 'removeChild', 'contains']) {
      for (const proto of [Node.prototype, Text.prototype]) if (name in proto) proto[name] = () => { throw new Error('overridden ' + name); };
    }
    Element.prototype.attachShadow = () => { throw new Error('overridden attachShadow'); };
    Array.prototype.map = () => []; JSON.parse = () => null; window.Range = null; window.MutationObserver = null;
    document.createTreeWalker = () => { throw new Error('overridden createTreeWalker'); };
  </script><div id="browser"></div><form name="body"></form><img name="getSelection">`;
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(server.put('/override', articlePage({after: override})));
  await page.waitForSelector('whence-mark');
  await page.locator('whence-mark').first().hover();
  await expect(page.locator('whence-card')).toHaveCount(1);
  expect(errors).toEqual([]);
});

test('is not misled by a page that replaces everything a script stands on', async ({page, server, extension}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const replace = `<script>{
    const refuse = (name) => function () { throw new Error('replaced ' + name); };
    const all = {
      Array: ['map', 'filter', 'push', 'slice', 'flatMap', 'find', 'join', Symbol.iterator], Map: ['get', 'set', 'has'],
      Set: ['add', 'has'], Promise: ['then', 'catch'], String: ['slice', 'replace', 'matchAll'], RegExp: ['exec', 'test'],
      Element: ['querySelector', 'querySelectorAll', 'closest', 'matches', 'getBoundingClientRect', 'setAttribute', 'remove', 'append'],
      Document: ['querySelector', 'querySelectorAll', 'createElement', 'createRange', 'getElementsByTagName', 'importNode'],
      EventTarget: ['addEventListener', 'dispatchEvent'], HTMLElement: ['focus', 'showPopover', 'attachInternals'],
      CustomElementRegistry: ['define', 'get', 'whenDefined'], Range: ['setStart', 'getClientRects'], Object: ['hasOwnProperty'],
    };
    const names = ['chrome', 'browser', 'performance', 'CSS', 'setTimeout', 'Node', 'Text', 'Event'];
    for (const name in all) for (let i = 0; i < all[name].length; i++) {
      const value = refuse(name + '.' + String(all[name][i]));
      Object.defineProperty(window[name].prototype, all[name][i], {value, writable: false, configurable: false});
    }
    for (let i = 0; i < names.length; i++) window[names[i]] = undefined;
  }</script>`;
  await page.goto(server.put('/replaced', articlePage({after: replace})));
  // The page's own world is past use; only ours is asked from here on.
  await expect.poll(async () => (await askPage(page, extension, 'state'))?.status).toBe('read');
  const claims = (await askPage(page, extension, 'state'))?.reading?.claims ?? [];
  const box = await page.locator('whence-mark').first().boundingBox();
  await page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
  await page.mouse.move((box?.x ?? 0) + 9, (box?.y ?? 0) + 5);
  await expect.poll(async () => (await askPage(page, extension, 'state'))?.currentClaim).toBe(claims[0]?.claim.id);
  expect(errors).toEqual([]);
});

test('does its job where the page has made our elements its own, and puts the page back', async ({
  page,
  server,
  extension,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const own = `<script>
    for (const name of ['whence-mark', 'whence-card']) customElements.define(name, class extends HTMLElement {
      constructor() { super(); try { this.attachShadow({mode: 'open'}).innerHTML = '<slot></slot>'; } catch {} }
    });
  </script>`;
  const html = articlePage({head: own});
  await page.goto(server.put('/own', html));
  await page.locator('whence-mark').first().hover();
  await expect(page.locator('whence-card [role="dialog"]')).toContainText('70.8 per cent');
  await askPage(page, extension, 'set-page-enabled', {enabled: false});
  await expectUntouched(page, html);
  expect(errors).toEqual([]);
});

test('reads a file from the disk or leaves it alone', async ({page, extension}) => {
  const folder = mkdtempSync(join(tmpdir(), 'whence-file-'));
  const html = articlePage();
  writeFileSync(join(folder, 'saved.html'), html);
  try {
    await page.goto(pathToFileURL(join(folder, 'saved.html')).href);
    // Whether an extension sees files is the reader's choice in the browser's settings.
    await expect.poll(async () => (await askPage(page, extension, 'state'))?.status ?? 'unseen').toMatch(/read|unseen/);
    await askPage(page, extension, 'set-page-enabled', {enabled: false});
    await expectUntouched(page, html);
  } finally {
    rmSync(folder, {recursive: true});
  }
});

test('is quiet on a PDF file', async ({page, server, extension}) => {
  const text = 'BT /F1 12 Tf 20 100 Td (Turnout stood at 77.4 per cent, the commission said.) Tj ET';
  const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length ${text.length}>>stream
${text}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>`;
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  // Where the browser has no viewer it saves the file, which ends the navigation.
  await page.goto(server.put('/report.pdf', {body: pdf, type: 'application/pdf'})).catch(() => null);
  expect((await askPage(page, extension, 'state'))?.status ?? 'no-article').toBe('no-article');
  expect(await page.locator('whence-mark, whence-card').count()).toBe(0);
  expect(errors).toEqual([]);
});

/** Text in the eight bits that Russian sites wrote before Unicode. */
function inWindows1251(text: string): Buffer {
  const others: Record<string, number> = {Ё: 0xa8, ё: 0xb8, '«': 0xab, '»': 0xbb, '—': 0x97, '№': 0xb9};
  return Buffer.from(
    [...text].map((each) => {
      const code = each.codePointAt(0) ?? 0;
      if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0;
      return code < 0x80 ? code : (others[each] ?? 0x3f);
    }),
  );
}

const RUSSIAN = articlePage({
  paragraphs: russianArticles.slice(0, 4).flatMap(({text}) => text.split('\n\n').slice(1)),
})
  .replace('<meta charset="utf-8">', '')
  .replace('lang="en"', 'lang="ru"')
  .replaceAll('Commission declares winner', 'Комиссия назвала победителя');

interface Bytes {
  body: Buffer;
  type?: string;
  /** What is to be marked where the page is to be read. */
  marked?: string;
}

const UTF8 = 'text/html; charset=utf-8';
const BYTES: Record<string, Bytes> = {
  'Russian in windows-1251': {
    body: inWindows1251(RUSSIAN),
    type: 'text/html; charset=windows-1251',
    marked: '70,96% голосов',
  },
  'Russian in windows-1251, said to be UTF-8': {body: inWindows1251(RUSSIAN), type: UTF8},
  'Russian in UTF-8, said to be windows-1251': {body: Buffer.from(RUSSIAN), type: 'text/html; charset=windows-1251'},
  'English with curly quotes in UTF-8, said to be windows-1251': {
    body: Buffer.from(articlePage({paragraphs: [...PARAGRAPHS, '“It was a fraud,” — so they said — “all of it.”']})),
    type: 'text/html; charset=windows-1251',
    marked: '70.8 per cent',
  },
  'Latin-1, said to be UTF-8': {body: Buffer.from(articlePage().replaceAll('Tokayev', 'Tokáyév'), 'latin1')},
  'UTF-16 without a mark': {body: Buffer.from(articlePage(), 'utf16le')},
  'zeros, controls and halves of characters': {
    body: Buffer.concat([
      Buffer.from(articlePage().replaceAll('Turnout', '\u0000\u0001\u001bTurnout\ufffe\u200f').replace('</body>', '')),
      Buffer.from([0xed, 0xa0, 0x80, 0xff, 0xfe, 0xc3, 0x28]),
    ]),
  },
  'a file cut off in the middle of a tag': {body: Buffer.from(articlePage().slice(0, -18)), marked: '70.8 per cent'},
};

test('broken and mislabelled bytes: read or left alone, and put back as they came', async ({
  page,
  server,
  extension,
}) => {
  const errors = gatherErrors(page);
  for (const [name, {body, type = UTF8, marked}] of Object.entries(BYTES)) {
    await test.step(name, async () => {
      await page.goto(server.put('/bytes', {body, type}));
      await expect
        .poll(async () => (await askPage(page, extension, 'state'))?.status)
        .toMatch(/^(read|no-article|unsupported-language)$/);
      if (marked) await expect(page.locator('whence-mark', {hasText: marked})).toHaveCount(1);
      await askPage(page, extension, 'set-page-enabled', {enabled: false});
      await expect(page.locator('whence-mark, whence-card')).toHaveCount(0);
      const {now, asParsed} = await page.evaluate(async () => {
        const bytes = await (await fetch(location.href)).arrayBuffer();
        const source = new TextDecoder(document.characterSet).decode(bytes);
        const parsed = new DOMParser().parseFromString(source, 'text/html');
        return {now: document.body.innerHTML, asParsed: parsed.body.innerHTML};
      });
      expect(now).toBe(asParsed);
    });
  }
  expect(errors).toEqual([]);
});

test('survives a page that deletes and forges its elements', async ({page, server, extension}) => {
  await page.goto(server.put('/forge', articlePage()));
  await page.waitForSelector('whence-mark');
  const text = await page.evaluate(() => {
    document.querySelector('whence-mark')?.remove();
    const forged = document.createElement('whence-mark');
    forged.dataset['claim'] = 'turnout@1';
    forged.tabIndex = 0;
    forged.textContent = '99 per cent';
    document.querySelector('article')?.append(forged);
    return document.body.textContent;
  });
  await page.locator('whence-mark', {hasText: '99 per cent'}).hover();
  await page.waitForTimeout(500);
  expect(await page.locator('whence-card [role="dialog"]').count()).toBe(0);
  await expect.poll(async () => (await askPage(page, extension, 'state'))?.status).toBe('read');
  await askPage(page, extension, 'set-page-enabled', {enabled: false});
  expect(await page.evaluate(() => document.querySelector('article')?.lastElementChild?.textContent)).toBe(
    '99 per cent',
  );
  expect(text).toContain('Central Election Commission');
});

test('stands a storm of changes', async ({page, server, extension}) => {
  const storm = `<div id="noise"></div><script>
    let n = 0;
    setInterval(() => { for (let i = 0; i < 200; i++) { const e = document.createElement('i'); e.textContent = 'tick ' + n++; noise.append(e); if (noise.childNodes.length > 300) noise.firstChild.remove(); } }, 5);
  </script>`;
  await page.goto(server.put('/storm', articlePage({after: storm})));
  await page.waitForSelector('whence-mark');
  await page.waitForTimeout(2500);
  const readings = await page.evaluate(() => performance.getEntriesByName('whence:find-article').length);
  expect(readings).toBeLessThan(6);
  expect((await askPage(page, extension, 'state'))?.status).toBe('read');
});

const QUIET: Record<string, {body: string; type?: string}> = {
  'a front page': {
    body: `<html lang="en"><body>${'<div><h2><a href="/x">A headline of the day</a></h2><p>A short teaser.</p></div>'.repeat(150)}`,
  },
  'a page in Chinese': {
    body: `<html lang="zh"><body>${'<p>中央选举委员会周一表示，投票率为百分之七十七点四，参加投票的人数超过九百万。警方拘留了五百人。</p>'.repeat(30)}`,
  },
  'a page in Arabic': {
    body: `<html lang="ar"><body>${'<p>قالت لجنة الانتخابات المركزية إن نسبة المشاركة بلغت سبعة وسبعين في المئة من الناخبين المسجلين في البلاد.</p>'.repeat(30)}`,
  },
  'an editor': {
    body: `<html lang="en"><body contenteditable="true">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}`,
  },
  'a page in design mode': {
    body: `<html lang="en"><body>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}<script>document.designMode = 'on'</script>`,
  },
  'plain text': {body: PARAGRAPHS.join('\n\n'), type: 'text/plain'},
  'an XML file': {
    body: `<?xml version="1.0"?><story>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</story>`,
    type: 'application/xml',
  },
  'a picture': {
    body: '<svg xmlns="http://www.w3.org/2000/svg"><text>70.8 per cent</text></svg>',
    type: 'image/svg+xml',
  },
  'an empty page': {body: ''},
  'a hundred thousand nodes without text': {
    body: `<html lang="en"><body>${'<div><span>x</span></div>'.repeat(50_000)}`,
  },
};

for (const [name, content] of Object.entries(QUIET)) {
  test(`is quiet on ${name}`, async ({page, server, extension}) => {
    await page.goto(server.put('/quiet', {type: 'text/html; charset=utf-8', ...content}));
    await page.waitForTimeout(700);
    const state = await askPage(page, extension, 'state');
    expect(['no-article', 'unsupported-language', undefined]).toContain(state?.status);
    expect(await page.locator('whence-mark, whence-card').count()).toBe(0);
    expect(await page.evaluate(() => performance.getEntriesByName('whence:find-article').length)).toBe(0);
  });
}

test('reads an article beside a hundred thousand nodes and a very deep tree', async ({page, server}) => {
  const deep = `<div style="display: none" id="deep"></div><script>
    let at = document.getElementById('deep');
    for (let i = 0; i < 10000; i++) { const e = document.createElement('div'); at.append(e); at = e; }
  </script>`;
  await page.goto(server.put('/huge', articlePage({before: deep, after: '<div><span>x</span></div>'.repeat(50_000)})));
  await page.waitForSelector('whence-mark', {timeout: 20_000});
  const [find] = await page.evaluate(() =>
    performance.getEntriesByName('whence:find-article').map(({duration}) => duration),
  );
  expect(find).toBeLessThan(10_000);
});

test('does not touch what a person types', async ({page, server}) => {
  const fields = `<textarea>${PARAGRAPHS[0]}</textarea><div contenteditable="true" id="own">${PARAGRAPHS[1]}</div>
    <select><option>70.8 per cent of the vote</option></select><button>Turnout 77.4 per cent</button>`;
  await page.goto(server.put('/fields', articlePage({paragraphs: [...PARAGRAPHS, fields]})));
  await page.waitForSelector('whence-mark');
  await page.locator('#own').press('Control+End');
  await page.keyboard.type(' Turnout was 61 per cent, the commission said.');
  await page.locator('textarea').press('Control+End');
  await page.keyboard.type(' And 400 people were detained.');
  // The page is read again after what was written; a new claim of its own tells when.
  await page.evaluate(() =>
    document
      .querySelector('.text')
      ?.insertAdjacentHTML('beforeend', '<p>Police said that 212 people had been detained at the rally.</p>'),
  );
  await expect(page.locator('whence-mark', {hasText: '212 people'})).toHaveCount(1);
  expect(await page.locator(':is(textarea, #own, select, button) whence-mark').count()).toBe(0);
  expect(await page.locator('#own').innerHTML()).toMatch(
    /Almaty\.(?: |&nbsp;)Turnout was 61 per cent, the commission said\.$/,
  );
  expect(await page.locator('textarea').inputValue()).toMatch(/2019\. And 400 people were detained\.$/);
});
