// Pages that go on changing: routers of every kind, live blogs, components with shadow roots, frames.
import type {Page} from 'playwright/test';
import {expect, test} from './chromium.ts';
import {expectUntouched, gatherErrors} from './faults.ts';
import {LoopbackServer} from './loopback-server.ts';
import {askPage} from './page-message.ts';
import {articlePage, PARAGRAPHS} from './page-story.ts';

const mark = (page: Page, text: string) => page.locator('whence-mark', {hasText: text});
const card = (page: Page) => page.locator('whence-card [role="dialog"]');

/** A site of stories, each known by the number it holds, that shows them without loading a page anew. */
const SITE = `<script>
  globalThis.stories = (held) => [
    'The interior ministry said on Tuesday that ' + held + ' people had been detained at a rally against the result in the capital.',
    'Organisers of the rally put the crowd at ' + held + ',000 people, while the police gave no number of their own that evening.',
    'A court sentenced three of the organisers to 15 days in jail, a rights group that followed the hearings said on Wednesday.',
    'The rally was the largest since the vote, and the opposition said that it would be held again on the following Sunday.',
  ];
  globalThis.draw = (held) => {
    document.title = 'Rally of ' + held;
    document.querySelector('.text').replaceChildren(...stories(held).map((text) => {
      const p = document.createElement('p');
      p.textContent = text;
      return p;
    }));
  };
  addEventListener('popstate', ({state}) => state && draw(state.held));
  addEventListener('hashchange', () => draw(Number(location.hash.slice(2))));
</script>`;

/** Ways in which sites go on to another story. */
const ROUTERS: [name: string, go: string][] = [
  ['address first, text later', `history.pushState({held: N}, '', '/site/N'); setTimeout(() => draw(N), 600)`],
  ['text first, address after it', `draw(N); history.pushState({held: N}, '', '/site/N')`],
  ['address replaced', `history.replaceState({held: N}, '', '/site/N'); draw(N)`],
  ['fragment', `location.hash = '#/N'`],
  [
    'navigation taken over',
    `navigation.addEventListener('navigate', (event) => event.intercept({handler: async () => draw(N)}), {once: true}); navigation.navigate('/site/N', {state: {held: N}})`,
  ],
];

test('follows routers of every kind to the next story, and back', async ({page, server, extension}) => {
  const errors = gatherErrors(page);
  await page.goto(server.put('/site', articlePage({head: SITE})));
  await expect(mark(page, '70.8 per cent')).toHaveCount(1);
  let before = '70.8 per cent';
  for (const [i, [name, go]] of ROUTERS.entries()) {
    await test.step(name, async () => {
      const held = String(210 + i);
      await page.evaluate(go.replaceAll('N', held));
      await expect(mark(page, `${held} people`)).toHaveCount(1);
      await expect(mark(page, before)).toHaveCount(0);
      const claims = (await askPage(page, extension, 'state'))?.reading?.claims ?? [];
      expect(claims.map(({text}) => text).filter((text) => text.includes(before))).toEqual([]);
      before = `${held} people`;
    });
  }
  await page.evaluate(() => history.pushState({held: 999}, '', '/site/999'));
  await page.evaluate(() => history.pushState(null, '', '/site/other'));
  await page.goBack();
  await expect(mark(page, '999 people')).toHaveCount(1);
  expect(errors).toEqual([]);
});

/** How often the article was looked for so far. */
async function readings(page: Page): Promise<number> {
  return page.evaluate(() => performance.getEntriesByName('whence:find-article').length);
}

/** What is painted, by whichever painter: in text that scripts write anew there are no elements. */
function painted(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...[...document.querySelectorAll('whence-mark')].map((mark) => mark.textContent ?? ''),
    ...[...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => (range as Range).toString())),
  ]);
}

test('keeps up with a live blog: new entries above, old ones gone, one written again, a clock beside it', async ({
  page,
  server,
  extension,
}) => {
  const errors = gatherErrors(page);
  const entries = PARAGRAPHS.map((text) => `<section class="entry"><p>${text}</p></section>`).join('');
  const html = articlePage({before: '<p id="clock"></p>'}).replace(
    /<div class="text">[^]*<\/div>/,
    `<div class="text">${entries}</div>`,
  );
  await page.goto(server.put('/live', html));
  await expect(mark(page, '70.8 per cent')).toHaveCount(1);
  const before = await readings(page);
  // 24 entries in a good second, each 20 ms a change of the clock: far more than any blog has.
  const wanted = await page.evaluate(async () => {
    const text = document.querySelector('.text') as HTMLElement;
    const clock = document.getElementById('clock') as HTMLElement;
    let ticks = 0;
    const timer = setInterval(
      () => (clock.textContent = `Updated ${ticks++} moments ago, while the count was going on`),
      20,
    );
    for (let i = 0; i < 24; i++) {
      const entry = document.createElement('section');
      entry.innerHTML = `<p>Police said that ${1000 + i} protesters had been detained by the time of update ${i}.</p>`;
      text.prepend(entry);
      const turnout = text.querySelector('.entry:nth-last-of-type(2) p');
      if (turnout)
        turnout.textContent = `Turnout stood at ${20 + i}.5 per cent, the commission said in its update ${i}.`;
      if (text.childElementCount > 20) text.children[15]?.remove();
      await new Promise((done) => setTimeout(done, 50));
    }
    clearInterval(timer);
    return text.textContent ?? '';
  });
  await expect.poll(() => painted(page)).toEqual(expect.arrayContaining(['1023 protesters', '43.5 per cent']));
  const marked = await painted(page);
  expect(marked.filter((text, i) => marked.indexOf(text) !== i)).toEqual([]);
  const kept = await page.evaluate(() => document.querySelector('.text')?.textContent ?? '');
  expect(kept).toBe(wanted);
  // Each reading waits longer than the one before while the page does not rest.
  expect((await readings(page)) - before).toBeLessThan(8);
  // A card stays open while other entries come, and goes with its own.
  const claims = (await askPage(page, extension, 'state'))?.reading?.claims ?? [];
  const claimId = claims.find(({text}) => text === '43.5 per cent')?.claim.id;
  await askPage(page, extension, 'show-claim', {claimId});
  await expect(card(page)).toContainText('43.5 per cent');
  await page.evaluate(() =>
    document
      .querySelector('.text')
      ?.insertAdjacentHTML('afterbegin', '<p>Police said that 2212 people had been detained by then.</p>'),
  );
  await expect.poll(() => painted(page)).toContain('2212 people');
  await expect(card(page)).toContainText('43.5 per cent');
  await page.evaluate(() => {
    for (const entry of document.querySelectorAll('.entry')) if (entry.textContent?.includes('43.5')) entry.remove();
  });
  await expect(card(page)).toHaveCount(0);
  await expect.poll(() => painted(page)).not.toContain('43.5 per cent');
  await expect
    .poll(async () =>
      (await askPage(page, extension, 'state'))?.reading?.claims.some(({text}) => text.startsWith('43.5')),
    )
    .toBe(false);
  // A clock that ticks beside the text is not read at all.
  const rested = await readings(page);
  await page.evaluate(async () => {
    for (let i = 0; i < 30; i++) {
      document.getElementById('clock')?.replaceChildren(`Updated ${i} minutes ago`);
      await new Promise((done) => setTimeout(done, 20));
    }
  });
  await page.waitForTimeout(600);
  expect(await readings(page)).toBe(rested);
  expect(errors).toEqual([]);
});

/** Components of publishers: a wall around the text, a player and a post from elsewhere with texts of their own. */
const COMPONENTS = `<script>
  const of = (html) => class extends HTMLElement {
    connectedCallback() { this.attachShadow({mode: this.dataset.mode || 'open'}).innerHTML = html; }
  };
  const inside = '<p>Turnout was 91 per cent, the ministry said in a text of its own inside the component.</p>';
  customElements.define('pay-wall', of('<div part="frame"><slot></slot></div>'));
  customElements.define('video-player', of(inside + '<slot></slot>'));
  customElements.define('social-post', of(inside));
</script>`;

test('reads text that stands in components, and leaves what is theirs alone', async ({page, server, extension}) => {
  const errors = gatherErrors(page);
  const [first, ...others] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
  const text = `${first}<video-player data-mode="closed"></video-player><pay-wall>${others.join('')}</pay-wall><social-post></social-post>
    <div><template shadowrootmode="open"><p>In the shadow 83 per cent had voted, the ministry said.</p></template></div>`;
  const html = articlePage({head: COMPONENTS}).replace(
    /<div class="text">[^]*<\/div>/,
    `<div class="text">${text}</div>`,
  );
  await page.goto(server.put('/components', html));
  for (const words of ['70.8 per cent', '500 people', '77.4 per cent']) await expect(mark(page, words)).toHaveCount(1);
  // Locators of Playwright look into open shadow roots; so does this.
  await expect(page.locator('whence-mark', {hasText: /91|83/})).toHaveCount(0);
  await mark(page, '77.4 per cent').hover();
  await expect(card(page)).toContainText('77.4 per cent');
  const inside = () =>
    page.evaluate(() => [...document.querySelectorAll('.text *')].flatMap((each) => each.shadowRoot?.innerHTML ?? []));
  const before = await inside();
  await askPage(page, extension, 'set-page-enabled', {enabled: false});
  expect(await inside()).toEqual(before);
  await expect(page.locator('whence-mark, whence-card')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('leaves frames alone: sandboxed, of the same article, of other origins', async ({page, server, extension}) => {
  const elsewhere = await LoopbackServer.start();
  try {
    const story = articlePage();
    const inner = story.replaceAll('"', '&quot;');
    const other = elsewhere.put('/post', story).replace('127.0.0.1', 'localhost');
    const frames = `<iframe srcdoc="${inner}"></iframe><iframe sandbox srcdoc="${inner}"></iframe>
      <iframe sandbox="allow-scripts" src="${server.put('/inner', story)}"></iframe><iframe src="${other}"></iframe>`;
    const html = articlePage({paragraphs: [...PARAGRAPHS, frames]});
    await page.goto(server.put('/frames', html));
    await page.waitForSelector('whence-mark');
    expect(page.frames()).toHaveLength(5);
    for (const frame of page.frames().slice(1)) {
      await frame.waitForSelector('article');
      await expect(frame.locator('whence-mark, whence-card')).toHaveCount(0);
    }
    expect(elsewhere.requests.filter((path) => path !== '/post')).toEqual([]);
    await askPage(page, extension, 'set-page-enabled', {enabled: false});
    await expectUntouched(page, html);
  } finally {
    await elsewhere.close();
  }
});
