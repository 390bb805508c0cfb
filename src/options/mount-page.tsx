import {render} from 'preact';
import type {ComponentChild} from 'preact';
import {direction, language, text} from '../locales/strings.ts';

/** Draws one of the extension's own pages in the reader's language; `title` goes before the extension's name. */
export function mountPage(title: string, page: ComponentChild): void {
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  document.title = `${title} – ${text('extensionName')}`;
  render(page, document.body);
}
