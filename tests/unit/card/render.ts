import {parseHTML} from 'linkedom';
import {render as draw} from 'preact';
import type {ComponentChild} from 'preact';

/** Draws a component into a document of its own; effects that need a browser do not run. */
export function render(component: ComponentChild): Element {
  const {document} = parseHTML('<!doctype html><html><body></body></html>');
  Object.assign(globalThis, {document});
  const body = document.body as unknown as Element;
  draw(component, body);
  return body;
}

/** The text of every element that fits a selector, its white space folded. */
export function textsOf(root: Element, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(({textContent}) => (textContent ?? '').replace(/\s+/g, ' ').trim());
}
