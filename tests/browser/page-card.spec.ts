// The card: how it opens and closes, where it stands, and that only the reader moves it.
import type {Page} from 'playwright/test';
import {expect, test} from './chromium.ts';
import {askPage, setOnPage} from './page-message.ts';
import {articlePage} from './page-story.ts';

const first = (page: Page) => page.locator('whence-mark').first();

function card(page: Page) {
  return page.locator('whence-card [role="dialog"]');
}

/** A finger that touches the page and lifts again. */
async function tap(page: Page, x: number, y: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', {enabled: true});
  await session.send('Input.dispatchTouchEvent', {type: 'touchStart', touchPoints: [{x, y}]});
  await session.send('Input.dispatchTouchEvent', {type: 'touchEnd', touchPoints: []});
  await session.detach();
}

test.describe('the card', () => {
  test.beforeEach(async ({page, server}) => {
    await page.goto(server.put('/card', articlePage({after: '<div style="height: 3000px"></div>'})));
    await page.waitForSelector('whence-mark');
  });

  test('can be entered by the mouse and closes on leaving', async ({page}) => {
    await first(page).hover();
    await expect(card(page)).toContainText('70.8 per cent');
    await card(page).hover();
    await page.waitForTimeout(600);
    await expect(card(page)).toBeVisible();
    await page.mouse.move(5, 5);
    await expect(card(page)).toHaveCount(0);
  });

  test('does not cover the sentence and stays within the window', async ({page}) => {
    for (const y of [0, 300]) {
      await page.evaluate((to) => scrollTo(0, to), y);
      await page.locator('whence-mark').last().hover();
      await expect(card(page)).toBeVisible();
      const box = await card(page).boundingBox();
      const paragraph = await page.locator('article p').last().boundingBox();
      const {width, height} = page.viewportSize() ?? {width: 0, height: 0};
      if (!box || !paragraph) throw new Error('nothing to compare');
      expect(box.y >= paragraph.y + paragraph.height - 1 || box.y + box.height <= paragraph.y + 1).toBe(true);
      expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
      await page.keyboard.press('Escape');
      await page.mouse.move(5, 5);
    }
  });

  test('is reached and left by the keyboard', async ({page}) => {
    await first(page).focus();
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('WHENCE-CARD');
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('WHENCE-MARK');
    await page.keyboard.press('Enter');
    await expect(card(page)).toBeVisible();
  });

  test('is left backwards by Shift+Tab: to its mark, and on to what stands before it', async ({page, server}) => {
    await page.goto(server.put('/back', articlePage({before: '<a href="#top">Home</a>'})));
    await first(page).focus();
    await expect(card(page)).toBeVisible();
    const focused = () =>
      page.evaluate(() => [
        document.activeElement?.tagName,
        document.activeElement?.getAttribute('data-claim') ?? null,
      ]);
    const claim = await first(page).getAttribute('data-claim');
    await page.keyboard.press('Tab');
    expect(await focused()).toEqual(['WHENCE-CARD', null]);
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toEqual(['WHENCE-MARK', claim]);
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toEqual(['A', null]);
    await expect(card(page)).toHaveCount(0);
  });

  test('opens on a tap and closes on a tap elsewhere', async ({page}) => {
    await page.evaluate(() => {
      const kinds: string[] = [];
      document.addEventListener('click', (event) => kinds.push(event.pointerType));
      Object.assign(globalThis, {kinds});
    });
    const box = await first(page).evaluate((mark) => mark.getClientRects()[0]?.toJSON() as DOMRect);
    await tap(page, box.x + box.width / 2, box.y + box.height / 2);
    await expect(card(page)).toContainText('70.8 per cent');
    // A tap into the card does not close it.
    const inside = await card(page).boundingBox();
    await tap(page, (inside?.x ?? 0) + 8, (inside?.y ?? 0) + 8);
    await expect(card(page)).toBeVisible();
    await tap(page, 5, 5);
    await expect(card(page)).toHaveCount(0);
    const kinds = await page.evaluate(() => (globalThis as unknown as {kinds: string[]}).kinds);
    expect(kinds).toEqual(['touch', 'touch', 'touch']);
  });

  test('announces its source on the mark', async ({page}) => {
    await expect(first(page)).toHaveAttribute('role', 'button');
    await expect(first(page)).toHaveAttribute('aria-label', /70\.8 per cent.*Central Election Commission/);
  });

  test('scrolls with its sentence and closes when that leaves the window', async ({page}) => {
    await first(page).focus();
    await expect(card(page)).toBeVisible();
    const before = await card(page).boundingBox();
    await page.evaluate(() => scrollBy(0, 40));
    await expect.poll(async () => (await card(page).boundingBox())?.y).toBe((before?.y ?? 0) - 40);
    await page.evaluate(() => scrollTo(0, 2000));
    await expect(card(page)).toHaveCount(0);
  });

  test('acts on nothing a script of the page does', async ({page}) => {
    await page.evaluate(() => {
      const mark = document.querySelector('whence-mark');
      for (const type of ['pointerover', 'pointermove', 'click']) {
        mark?.dispatchEvent(new PointerEvent(type, {bubbles: true, pointerType: 'mouse'}));
      }
      mark?.dispatchEvent(new FocusEvent('focusin', {bubbles: true}));
      mark?.dispatchEvent(new KeyboardEvent('keydown', {bubbles: true, key: 'Enter'}));
    });
    await page.waitForTimeout(500);
    expect(await card(page).count()).toBe(0);
    await first(page).hover();
    await expect(card(page)).toBeVisible();
    const pages = page.context().pages().length;
    await page.evaluate(() => {
      const buttons = document.querySelector('whence-card')?.shadowRoot?.querySelectorAll('button') ?? [];
      for (const button of buttons) button.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
      document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}));
    });
    await page.waitForTimeout(300);
    expect(await card(page).count()).toBe(1);
    expect(page.context().pages()).toHaveLength(pages);
  });

  test('is a sheet at the bottom of a narrow window', async ({page}) => {
    await page.setViewportSize({width: 380, height: 700});
    await first(page).click();
    await expect(card(page)).toBeVisible();
    const box = await card(page).boundingBox();
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(700);
    expect(Math.round(box?.width ?? 0)).toBe(380);
  });

  test('comes back after the page took its element away', async ({page}) => {
    await first(page).hover();
    await expect(card(page)).toBeVisible();
    await page.evaluate(() => document.querySelector('whence-card')?.remove());
    await page.mouse.move(5, 5);
    await page.waitForTimeout(500);
    await first(page).hover();
    await expect(card(page)).toBeVisible();
  });

  test('leaves no trace in print', async ({page}) => {
    await first(page).hover();
    await expect(card(page)).toBeVisible();
    await page.emulateMedia({media: 'print'});
    expect(await first(page).evaluate((mark) => getComputedStyle(mark).textDecorationLine)).toBe('none');
    await expect(card(page)).toBeHidden();
  });
});

test('highlights leave no trace in print', async ({page, server, extension}) => {
  await setOnPage(page, extension, {painter: 'highlights'});
  await page.goto(server.put('/print', articlePage()));
  await page.waitForFunction(() => CSS.highlights.size > 0);
  const lines = () =>
    page.evaluate(() => {
      const paragraph = document.querySelector('.text p') as Element;
      return [...CSS.highlights.keys()].map(
        (name) => getComputedStyle(paragraph, `::highlight(${name})`).textDecorationLine,
      );
    });
  expect(await lines()).toContain('underline');
  await page.emulateMedia({media: 'print'});
  expect(new Set(await lines())).toEqual(new Set(['none']));
});

for (const painter of ['marks', 'highlights'] as const) {
  test(`the look of ${painter} is in the page while there are any, beside the page's own sheets`, async ({
    page,
    server,
    extension,
  }) => {
    await setOnPage(page, extension, {painter});
    const own = `<script>
      globalThis.setSheets = (...colours) => (document.adoptedStyleSheets = colours.map((colour) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('h1 { color: ' + colour + ' }');
        return sheet;
      }));
      setSheets('red');
    </script>`;
    await page.goto(server.put('/sheets', articlePage({head: own})));
    await page.waitForFunction(() => document.querySelector('whence-mark') !== null || CSS.highlights.size > 0);
    const seen = () =>
      page.evaluate(() => {
        const name = [...CSS.highlights.keys()].find((each) => each.startsWith('whence-'));
        const element = document.querySelector('whence-mark') ?? document.querySelector('.text p');
        return {
          line: element && getComputedStyle(element, name && `::highlight(${name})`).textDecorationLine,
          sheets: document.adoptedStyleSheets.length,
          heading: getComputedStyle(document.querySelector('h1') as Element).color,
        };
      });
    expect(await seen()).toEqual({line: 'underline', sheets: 2, heading: 'rgb(255, 0, 0)'});
    await page.evaluate(`setSheets('green', 'blue')`);
    await page.evaluate(() => document.querySelector('article')?.append('The end.'));
    await expect.poll(seen).toEqual({line: 'underline', sheets: 3, heading: 'rgb(0, 0, 255)'});
    await askPage(page, extension, 'set-page-enabled', {enabled: false});
    await expect.poll(async () => (await seen()).sheets).toBe(2);
    expect((await seen()).heading).toBe('rgb(0, 0, 255)');
  });
}

test('highlights open the card on hover and leave the nodes alone', async ({page, server, extension}) => {
  await setOnPage(page, extension, {painter: 'highlights'});
  await page.goto(server.put('/highlights', articlePage()));
  await page.waitForFunction(() => CSS.highlights.size > 0);
  expect(await page.evaluate(() => [...CSS.highlights.keys()].every((name) => name.startsWith('whence-')))).toBe(true);
  await expect(page.locator('whence-mark')).toHaveCount(0);
  const place = await page.evaluate(() => {
    const range = [...CSS.highlights.values()].flatMap((highlight) => [...highlight])[0] as Range;
    const box = range.getBoundingClientRect();
    return {x: box.x + box.width / 2, y: box.y + box.height / 2};
  });
  await page.mouse.move(place.x - 1, place.y);
  await page.mouse.move(place.x, place.y);
  await expect(card(page)).toBeVisible();
  const state = await askPage(page, extension, 'state');
  expect(state?.painter).toBe('highlights');
});
