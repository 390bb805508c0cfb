import browser from 'webextension-polyfill';

/** Calm, as the panel's ink; white text on it has 10:1. */
const COLOUR = '#3a4556';

/** Shows a count on one tab's button; null takes it away. */
export async function showBadge(tabId: number, count: number | null): Promise<void> {
  const text = count === null ? '' : count > 999 ? '999+' : String(count);
  try {
    await browser.action.setBadgeText({tabId, text});
    if (text === '') return;
    await browser.action.setBadgeBackgroundColor({tabId, color: COLOUR});
    await browser.action.setBadgeTextColor?.({tabId, color: '#ffffff'});
  } catch {
    // The tab was closed meanwhile.
  }
}
