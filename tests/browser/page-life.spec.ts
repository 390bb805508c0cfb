// A page's life: navigation without loading, text that comes later, a worker that is stopped, and coming back.
import {expect, test} from './chromium.ts';
import {askPage} from './page-message.ts';
import {articlePage, PARAGRAPHS} from './page-story.ts';

const OTHER = [
  'The interior ministry said on Tuesday that 212 people had been detained at a rally against the result in the capital.',
  'Organisers put the crowd at 30,000 people, while police said that about 4,000 had taken part in the protest that evening.',
  'A court sentenced three of the organisers to 15 days in jail, a rights group that followed the hearings said on Wednesday.',
  'The rally was the largest since the vote, and the opposition said that it would be held again on the following Sunday.',
];

test('follows a single-page site to the next article', async ({page, server, extension}) => {
  await page.goto(server.put('/app', articlePage()));
  await page.waitForSelector('whence-mark');
  await page.evaluate((paragraphs) => {
    history.pushState(null, '', '/app/next');
    document.title = 'Another story';
    const text = document.querySelector('.text');
    if (text) text.innerHTML = paragraphs.map((each) => `<p>${each}</p>`).join('');
  }, OTHER);
  await expect(page.locator('whence-mark', {hasText: '212 people'})).toBeVisible();
  const state = await askPage(page, extension, 'state');
  expect(state?.reading?.claims.some(({text}) => text.includes('70.8'))).toBe(false);
});

test('marks what an endless page adds, and nothing twice', async ({page, server}) => {
  await page.goto(server.put('/endless', articlePage()));
  await page.waitForSelector('whence-mark');
  await page.evaluate((paragraphs) => {
    document
      .querySelector('.text')
      ?.insertAdjacentHTML('beforeend', paragraphs.map((each) => `<p>${each}</p>`).join(''));
  }, OTHER);
  await expect(page.locator('whence-mark', {hasText: '212 people'})).toHaveCount(1);
  await expect(page.locator('whence-mark', {hasText: '70.8 per cent'})).toHaveCount(1);
});

test('closes the card of a claim that vanished', async ({page, server}) => {
  await page.goto(server.put('/vanish', articlePage()));
  await page.waitForSelector('whence-mark');
  await page.locator('whence-mark').first().hover();
  await expect(page.locator('whence-card [role="dialog"]')).toBeVisible();
  await page.evaluate(() => document.querySelector('.text p')?.remove());
  await expect(page.locator('whence-card [role="dialog"]')).toHaveCount(0);
});

test('finds an article that comes late', async ({page, server}) => {
  const empty = '<!doctype html><html lang="en"><title>Late</title><body><main id="late">Loading</main></body></html>';
  await page.goto(server.put('/late', empty));
  await page.waitForTimeout(900);
  await page.evaluate((paragraphs) => {
    const main = document.getElementById('late');
    if (main) main.innerHTML = paragraphs.map((each) => `<p>${each}</p>`).join('');
  }, PARAGRAPHS);
  await expect(page.locator('whence-mark').first()).toBeVisible({timeout: 10_000});
});

test('goes on after the worker was stopped', async ({page, server, extension}) => {
  await page.goto(server.put('/stopped', articlePage()));
  await page.waitForSelector('whence-mark');
  const session = await extension.context.browser()?.newBrowserCDPSession();
  const {targetInfos} = (await session?.send('Target.getTargets')) ?? {targetInfos: []};
  const worker = targetInfos.find(({type, url}) => type === 'service_worker' && url.includes(extension.id));
  await session?.send('Target.closeTarget', {targetId: worker?.targetId ?? ''});
  await page.evaluate((paragraphs) => {
    document
      .querySelector('.text')
      ?.insertAdjacentHTML('beforeend', paragraphs.map((each) => `<p>${each}</p>`).join(''));
  }, OTHER);
  await expect(page.locator('whence-mark', {hasText: '212 people'})).toBeVisible();
});

test('is there again when the reader comes back', async ({page, server}) => {
  await page.goto(server.put('/first', articlePage()));
  await page.waitForSelector('whence-mark');
  await page.goto(server.put('/second', articlePage({paragraphs: OTHER})));
  await page.waitForSelector('whence-mark');
  await page.goBack();
  await expect(page.locator('whence-mark', {hasText: '70.8 per cent'})).toBeVisible();
});

test('shows the number of claims on its own tab only', async ({page, server, extension}) => {
  await page.goto(server.put('/badge', articlePage()));
  await page.waitForSelector('whence-mark');
  const badges = () =>
    extension.worker.evaluate(async () => {
      interface Api {
        tabs: {query(filter: object): Promise<{id: number}[]>};
        action: {getBadgeText(tab: {tabId: number}): Promise<string>};
      }
      const {tabs, action} = (globalThis as unknown as {chrome: Api}).chrome;
      return Promise.all((await tabs.query({})).map(({id}) => action.getBadgeText({tabId: id})));
    });
  const claims = (await askPage(page, extension, 'state'))?.reading?.claims.length;
  await expect.poll(async () => (await badges()).filter(Boolean)).toEqual([String(claims)]);
});

for (const [name, count] of [
  ['a usual page', 10],
  ['a page of 11,000 elements more', 11_000],
] as const) {
  test(`finds an article written without paragraphs on ${name}`, async ({page, server}) => {
    const html = articlePage({after: '<i></i>'.repeat(count)}).replaceAll(/<(\/?)p>/g, '<$1div>');
    await page.goto(server.put('/divided', html));
    await expect(page.locator('whence-mark', {hasText: '70.8 per cent'})).toHaveCount(1);
  });
}
