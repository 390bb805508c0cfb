import {FormTable, packForms, type PackedForms} from '../form-table.ts';
import type {NumberWords} from './number-words.ts';
import {FormValues} from '../vocabulary.ts';

/** What a form can be to a figure, as bits: most tokens are none of it, and are done with at once. */
export const NumberRole = {starts: 1, article: 2, behindArticle: 4, endsHedge: 8, beginsHedge: 16} as const;

/** Works out the roles of all number words; done by the build, since it goes through every list. */
export function packNumberRoles(words: NumberWords): PackedForms {
  const {cardinals, vague, noValue, someOf, fractions, articles} = words;
  const {majorities, multipliers, articleUnits, fractionNouns} = words;
  const roles = new Map<string, number>();
  const add = (forms: Iterable<string>, role: number): void => {
    for (const form of forms) roles.set(form, (roles.get(form) ?? 0) | role);
  };
  for (const list of [cardinals, vague, noValue, someOf, fractions, articles]) add(list.keys(), NumberRole.starts);
  for (const list of [majorities, multipliers, someOf, noValue, articleUnits, fractions, fractionNouns])
    add(list.keys(), NumberRole.behindArticle);
  add(articles.keys(), NumberRole.article);
  for (const hedge of words.hedges.keys()) add([hedge.slice(hedge.lastIndexOf(' ') + 1)], NumberRole.endsHedge);
  for (const hedge of words.hedgesAfter.keys()) add(hedge.split(' ', 1), NumberRole.beginsHedge);
  return packForms(roles);
}

/** The roles of forms: "ten-member" starts a figure as "ten" does. */
export function readNumberRoles(packed: PackedForms): FormValues {
  const table = new FormTable(packed);
  return new FormValues((form) => {
    const hyphen = form.indexOf('-');
    const role = table.find(form);
    if (hyphen < 0) return role;
    const head = hyphen > 0 ? table.find(form.slice(0, hyphen)) & NumberRole.starts : 0;
    return role | head | NumberRole.behindArticle;
  });
}
