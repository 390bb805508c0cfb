/**
 * Lists of numbers by key, as the build lays them out: keys and lists in the lines of two strings, for which nothing has
 * to be parsed but what is asked for.
 */
export interface PackedGroups {
  keys: string;
  /** Of each key, in its order: numbers between spaces. */
  lists: string;
}

/** What groups look up: by key a list, undefined where there is none. */
export interface Groups<T> {
  get(key: string): readonly T[] | undefined;
}

export function packGroups(groups: Iterable<readonly [string, readonly number[]]>): PackedGroups {
  const all = [...groups];
  return {keys: all.map(([key]) => key).join('\n'), lists: all.map(([, list]) => list.join(' ')).join('\n')};
}

/** Groups that are read when they are first asked for; `read` tells what a number stands for. */
export function openGroups<T>({keys, lists}: PackedGroups, read: (n: number) => T): Groups<T> {
  const lines = lists.split('\n');
  const groups = new Map<string, string | readonly T[] | undefined>();
  keys.split('\n').forEach((key, i) => {
    // No group at all is one empty line.
    if (lines[i]) groups.set(key, lines[i]);
  });
  return {
    get(key) {
      let group = groups.get(key);
      if (typeof group === 'string') groups.set(key, (group = group.split(' ').map((n) => read(Number(n)))));
      return group;
    },
  };
}

/** The numbers of things by their groups, and each thing once, in the order of its number. */
export function numberGroups<T>(groups: ReadonlyMap<string, readonly T[]>): {things: T[]; packed: PackedGroups} {
  const numbers = new Map<T, number>();
  const numberOf = (thing: T): number => {
    const number = numbers.get(thing) ?? numbers.size;
    numbers.set(thing, number);
    return number;
  };
  const packed = packGroups([...groups].map(([key, list]) => [key, list.map(numberOf)] as const));
  return {things: [...numbers.keys()], packed};
}
