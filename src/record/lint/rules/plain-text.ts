import type {Complaint, EntryRule} from '../rule.ts';

/** Control and invisible characters, and marks that turn the direction of writing. */

const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]/;
const MARKUP = /<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]{2,8});|\[[^[\]]*\]\(https?:|javascript:/i;

function checkText(text: string): string | null {
  if (HIDDEN.test(text)) return 'holds a hidden character';
  if (MARKUP.test(text) && !/^https?:\/\//.test(text)) return 'holds markup: texts are shown as they stand';
  if (text !== text.normalize('NFC')) return 'is not in Unicode normal form C';
  if (text !== text.trim() || /  /.test(text)) return 'has spaces too many';
  return null;
}

function walk(value: unknown, pointer: string): Complaint[] {
  if (typeof value === 'string') {
    const message = checkText(value);
    return message ? [{pointer, message}] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => walk(part, `${pointer}/${key}`));
}

export const plainText: EntryRule = {
  name: 'plain-text',
  description: 'Texts are plain: no markup, no hidden characters, no stray spaces, one Unicode form.',
  scope: 'entry',
  check: (entry) => walk(entry.raw, ''),
};
