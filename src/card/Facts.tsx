import {h, toChildArray} from 'preact';
import type {ComponentChildren} from 'preact';

export interface FactsProps {
  as?: 'p' | 'div' | 'span' | 'li';
  class?: string;
  children: ComponentChildren;
}

/**
 * Short facts in one line: "a · b · c". The dots stand between the facts, in none of them, so that names in another
 * script do not drag them along; each clings to what goes before it, so that no line begins with one.
 */
export function Facts({as = 'div', class: name = 'source-line', children}: FactsProps) {
  const facts = toChildArray(children);
  const parts = facts.flatMap((fact, index) => (index === 0 ? [fact] : ['\u00a0· ', fact]));
  return h(as, {class: name}, parts);
}
