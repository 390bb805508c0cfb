import {checkSchema} from '../schemas.ts';
import type {EntryRule} from '../rule.ts';

export const schema: EntryRule = {
  name: 'schema',
  description: 'An entry has the properties its JSON Schema names, of the kinds it asks for, and no others.',
  scope: 'entry',
  check: (entry) => checkSchema(entry.kind, entry.value),
};
