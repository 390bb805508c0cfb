import {checkSchema} from './schemas.ts';
import {locateValues} from '../locate-values.ts';
import {entriesOf, entryId, type Pack, type PackEntry} from '../pack.ts';
import type {Complaint, EntryRule, LintContext, Rule} from './rule.ts';
import {RULES} from './rules.ts';

/** One thing wrong in a pack, with the place to mend it. */
export interface Problem {
  pack: string;
  file: string;
  /** From 1. */
  line: number;
  /** Id of the entry, or the file where there is none. */
  entry: string;
  rule: string;
  message: string;
}

/** An entry that may break a rule: why, and what would end it. */
export interface Exception {
  rule: string;
  entry: string;
  reason: string;
  until: string;
}

export interface LintOptions {
  rules?: readonly Rule[];
  exceptions?: readonly Exception[];
  countries?: readonly {code: string}[];
  /** Entries that are there already: they may be referred to, and their ids and names are taken. */
  known?: readonly PackEntry[];
}

/** Runs the rules over packs that belong together. Exceptions that nothing needs are problems themselves. */
export function lintPacks(packs: readonly Pack[], options: LintOptions = {}): Problem[] {
  const {rules = RULES, exceptions = [], countries = [], known = []} = options;
  const sound = new Map(packs.map((pack) => [pack, {...pack, entries: pack.entries.filter(hasSoundShape)}]));
  const context = makeContext(packs, countries, known);
  const problems = packs.flatMap((pack) => {
    const id = entriesOf(pack, 'pack')[0]?.value.id ?? '?';
    const unreadable = pack.unreadable.map((one) => ({...one, pack: id, entry: one.file, rule: 'readable'}));
    const missing =
      id === '?'
        ? [{pack: id, file: 'pack.json', line: 1, entry: 'pack.json', rule: 'readable', message: 'is missing'}]
        : [];
    const found = rules.flatMap((rule) => applyRule(rule, pack, sound.get(pack) ?? pack, context, id));
    return [...unreadable, ...missing, ...found];
  });
  return applyExceptions(problems, exceptions);
}

function hasSoundShape(entry: PackEntry): boolean {
  return checkSchema(entry.kind, entry.value).length === 0;
}

function makeContext(
  packs: readonly Pack[],
  countries: readonly {code: string}[],
  known: readonly PackEntry[],
): LintContext {
  const all = [...known, ...packs.flatMap(({entries}) => entries)];
  const idsOf = (kind: 'source' | 'event') => new Set(all.filter((entry) => entry.kind === kind).map(entryId));
  // The first pack's event holds: the later ones only add to it.
  const events = all
    .flatMap((entry) => (entry.kind === 'event' && hasSoundShape(entry) ? [entry.value] : []))
    .reverse();
  return {
    packs,
    known,
    ids: {sources: idsOf('source'), events: idsOf('event')},
    events: new Map(events.map((event) => [event.id, event])),
    countries: new Set(countries.map(({code}) => code)),
  };
}

function applyRule(rule: Rule, pack: Pack, sound: Pack, context: LintContext, id: string): Problem[] {
  const problem = (file: string, line: number, entry: string, message: string): Problem => ({
    pack: id,
    file,
    line,
    entry,
    rule: rule.name,
    message,
  });
  if (rule.scope === 'file') {
    return pack.files.flatMap((file) =>
      rule.check(file, pack).map(({line, message}) => problem(file.path, line ?? 1, file.path, message)),
    );
  }
  const found = rule.scope === 'pack' ? rule.check(sound, context) : checkEntries(rule, pack, sound, context);
  return found.map(({entry, pointer, message}) =>
    problem(
      entry?.file ?? 'pack.json',
      entry ? lineOf(pack, entry, pointer) : 1,
      entry ? entryId(entry) : 'pack.json',
      pointer ? `${pointer.slice(1).replaceAll('/', ' › ')}: ${message}` : message,
    ),
  );
}

function checkEntries(rule: EntryRule, pack: Pack, sound: Pack, context: LintContext): Complaint[] {
  // The schema's rule looks at everything, the others at what it passes.
  const entries = rule.name === 'schema' ? pack.entries : sound.entries;
  return entries.flatMap((entry) => rule.check(entry, context, pack).map((complaint) => ({...complaint, entry})));
}

const located = new WeakMap<Pack, Map<string, Map<string, number>>>();

/** The line of a part of an entry, or of the nearest part around it that the file really has. */
function lineOf(pack: Pack, entry: PackEntry, pointer = ''): number {
  let files = located.get(pack);
  if (!files) {
    files = new Map<string, Map<string, number>>();
    located.set(pack, files);
  }
  let lines = files.get(entry.file);
  const text = pack.files.find(({path}) => path === entry.file)?.text;
  if (text === undefined) return entry.line;
  if (!lines) files.set(entry.file, (lines = locateValues(text)));
  for (let at = entry.pointer + pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const line = lines.get(at);
    if (line !== undefined) return line;
  }
  return entry.line;
}

function applyExceptions(problems: Problem[], exceptions: readonly Exception[]): Problem[] {
  const used = new Set<Exception>();
  const left = problems.filter((problem) => {
    const exception = exceptions.find(({rule, entry}) => rule === problem.rule && entry === problem.entry);
    if (exception) used.add(exception);
    return !exception;
  });
  const needless = exceptions.filter((exception) => !used.has(exception));
  return left.concat(
    needless.map(({rule, entry}) => ({
      pack: '',
      file: 'exceptions.json',
      line: 1,
      entry,
      rule: 'needless-exception',
      message: `nothing at ${entry} breaks the rule "${rule}" any more: take the exception out`,
    })),
  );
}
