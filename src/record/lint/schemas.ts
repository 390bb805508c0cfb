import {Validator} from '@cfworker/json-schema';
import common from '../schema/common.schema.json';
import event from '../schema/event.schema.json';
import figure from '../schema/figure.schema.json';
import leader from '../schema/leader.schema.json';
import pack from '../schema/pack.schema.json';
import report from '../schema/report.schema.json';
import source from '../schema/source.schema.json';
import yardstick from '../schema/yardstick.schema.json';
import type {EntryKind} from '../entry-kinds.ts';

const SCHEMAS = {event, figure, leader, pack, report, source, yardstick};
const validators = new Map<EntryKind, Validator>();

export interface SchemaError {
  /** JSON pointer of the part that is wrong. */
  pointer: string;
  message: string;
}

const checked = new WeakMap<object, SchemaError[]>();

/** What is wrong with an entry by its schema; only the innermost part of each fault. Runs without `eval`. */
export function checkSchema(kind: EntryKind, value: unknown): SchemaError[] {
  if (typeof value !== 'object' || value === null) return findErrors(kind, value);
  let errors = checked.get(value);
  if (!errors) checked.set(value, (errors = findErrors(kind, value)));
  return errors;
}

function findErrors(kind: EntryKind, value: unknown): SchemaError[] {
  const {valid, errors} = validatorOf(kind).validate(value);
  if (valid) return [];
  const all = errors.map(({instanceLocation, error, keyword}) => ({
    pointer: instanceLocation.slice(1),
    message: error,
    keyword,
  }));
  const inner = all.filter(
    (one) =>
      !['properties', 'items', '$ref', 'anyOf'].includes(one.keyword) ||
      !all.some((other) => other !== one && isBelow(other.pointer, one.pointer)),
  );
  const seen = new Set<string>();
  return inner
    .filter((one) => !(one.keyword === 'type' && one.message.includes('"null"') && inner.length > 1))
    .filter(({pointer, message}) => !seen.has(pointer + message) && seen.add(pointer + message))
    .map(({pointer, message}) => ({pointer, message}));
}

function isBelow(pointer: string, other: string): boolean {
  return pointer === other || pointer.startsWith(`${other}/`);
}

function validatorOf(kind: EntryKind): Validator {
  let validator = validators.get(kind);
  if (!validator) {
    validator = new Validator(SCHEMAS[kind] as never, '2020-12', false);
    validator.addSchema(common);
    validators.set(kind, validator);
  }
  return validator;
}
