// Odd and hostile pages: quiet or right, within a bound of time, and never harmed.
import {expect, test} from './chromium.ts';
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
  await expect(page.locator('whence-card [role="dialog"]')).toHaveCount(0);
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
  expect(find).toBeLessThan(1_000);
});

test('does not touch what a person types', async ({page, server}) => {
  const fields = `<textarea>${PARAGRAPHS[0]}</textarea><div contenteditable="true" id="own">${PARAGRAPHS[1]}</div>
    <select><option>70.8 per cent of the vote</option></select><button>Turnout 77.4 per cent</button>`;
  await page.goto(server.put('/fields', articlePage({paragraphs: [...PARAGRAPHS, fields]})));
  await page.waitForSelector('whence-mark');
  expect(await page.locator(':is(textarea, #own, select, button) whence-mark').count()).toBe(0);
});
