import {defaults} from './settings.ts';
import type {Settings} from './settings.ts';

type Stored = Record<string, unknown>;

/**
 * What each version did to the stored settings, oldest first; the first entry turns version 0 (nothing stored, or an
 * object without a version) into version 1. An entry is never changed once released.
 */
const migrations: ((old: Stored) => Stored)[] = [(old) => ({...old, version: 1})];

/**
 * Settings from what is stored: migrated, then every value that is missing or has another type than the default is
 * replaced by the default, so a damaged or foreign store gives settings all the same.
 */
export function readStoredSettings(stored: unknown): Settings {
  let current: Stored = isPlain(stored) ? {...stored} : {};
  const version = typeof current.version === 'number' && current.version >= 0 ? Math.floor(current.version) : 0;
  for (const migrate of migrations.slice(version)) current = migrate(current);
  const settings: Settings = {
    version: defaults.version,
    enabled: keep(current.enabled, defaults.enabled),
    sites: keepBooleans(current.sites, {}),
    types: keepKnown(current.types, defaults.types),
    marks: keepOneOf(current.marks, ['quiet', 'normal'], defaults.marks),
    painter: keepOneOf(current.painter, ['auto', 'marks', 'highlights'], defaults.painter),
    minimumLength: keepNumber(current.minimumLength, defaults.minimumLength, 0, 100_000),
    hoverDelay: keepNumber(current.hoverDelay, defaults.hoverDelay, 0, 5_000),
    languages: keepStrings(current.languages, defaults.languages),
    announce: keep(current.announce, defaults.announce),
    sync: keep(current.sync, defaults.sync),
  };
  return settings;
}

function isPlain(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keep(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}

function keepOneOf<T extends string>(value: unknown, choices: readonly T[], fallback: T): T {
  return choices.find((choice) => choice === value) ?? fallback;
}

function keepNumber(value: unknown, fallback: number, low: number, high: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : fallback;
}

function keepStrings(value: unknown, fallback: string[]): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [...fallback];
}

function keepBooleans(value: unknown, fallback: Record<string, boolean>): Record<string, boolean> {
  if (!isPlain(value)) return {...fallback};
  const kept = Object.entries(value).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean');
  return Object.fromEntries(kept);
}

function keepKnown<T extends Record<string, boolean>>(value: unknown, fallback: T): T {
  const given = keepBooleans(value, {});
  const entries = Object.entries(fallback).map(([key, normal]) => [key, given[key] ?? normal]);
  return Object.fromEntries(entries) as T;
}
