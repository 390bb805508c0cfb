import type {Rule} from './rule.ts';
import {dates} from './rules/dates.ts';
import {duplicates} from './rules/duplicates.ts';
import {figures} from './rules/figures.ts';
import {filename} from './rules/filename.ts';
import {ids, uniqueIds} from './rules/ids.ts';
import {independence} from './rules/independence.ts';
import {licence} from './rules/licence.ts';
import {names} from './rules/names.ts';
import {plainText} from './rules/plain-text.ts';
import {provenance} from './rules/provenance.ts';
import {references} from './rules/references.ts';
import {results} from './rules/results.ts';
import {schema} from './rules/schema.ts';
import {style} from './rules/style.ts';
import {wording} from './rules/wording.ts';

/** Every rule. `schema` comes first: the others look only at entries that it passes. */
export const RULES: readonly Rule[] = [
  schema,
  filename,
  ids,
  uniqueIds,
  references,
  provenance,
  dates,
  names,
  figures,
  results,
  independence,
  wording,
  plainText,
  duplicates,
  licence,
  style,
];
