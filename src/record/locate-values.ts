/**
 * Tells on which line (from 1) each value of a JSON text begins, by JSON pointer. The text has to be valid JSON. Values
 * nested deeper than `depth` are left out. One pass.
 */
export function locateValues(text: string, depth = 6): Map<string, number> {
  const lines = new Map<string, number>();
  const path: (string | number)[] = [];
  let line = 1;
  let key: string | null = null;
  const note = () => {
    if (path.length <= depth) lines.set(path.map((part) => `/${escapePointer(String(part))}`).join(''), line);
  };
  /** Ends at the character after the value. */
  const readValue = (from: number): number => {
    note();
    const opening = text[from];
    if (opening === '"') return endOfString(text, from);
    if (opening !== '{' && opening !== '[')
      return from + (/^[^\s,\]}]+/.exec(text.slice(from, from + 40))?.[0].length ?? 1);
    return readMembers(from + 1, opening === '{');
  };
  const readMembers = (from: number, named: boolean): number => {
    let at = from;
    let index = 0;
    for (;;) {
      while (/[\s,:]/.test(text[at] ?? '')) if (text[at++] === '\n') line++;
      const character = text[at];
      if (character === undefined) return at;
      if (character === '}' || character === ']') return at + 1;
      if (named && key === null) {
        const end = endOfString(text, at);
        key = JSON.parse(text.slice(at, end)) as string;
        at = end;
        continue;
      }
      path.push(named ? (key ?? '') : index++);
      key = null;
      at = readValue(at);
      path.pop();
    }
  };
  const start = /\S/.exec(text)?.index ?? 0;
  line += text.slice(0, start).split('\n').length - 1;
  readValue(start);
  return lines;
}

function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function escapePointer(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1');
}
