/** Lists a scorer's errors by cause, most frequent first, with `examples` of each. */
export function groupErrors(lines: readonly string[], examples: number): string {
  const groups = new Map<string, string[]>();
  for (const line of lines) {
    const cause = causeOf(line);
    groups.set(cause, [...(groups.get(cause) ?? []), line]);
  }
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([cause, all]) => [
      `  ${String(all.length).padStart(4)}  ${cause}`,
      ...all.slice(0, examples).map((line) => `          ${line.slice(0, 240)}`),
    ])
    .join('\n');
}

const CAUSES: [pattern: RegExp, cause: (match: RegExpExecArray) => string][] = [
  [/ MISS {3}".*?" \(([\w-]+)\) in "/, ([, type]) => `missed: ${type}`],
  [/ EXTRA {2}"[^]*?" \(([\w-]+)\) in "/, ([, type]) => `claim where there is none: ${type}`],
  [/ TYPE {3}".*" is ([\w-]+), got ([\w-]+)/, ([, gold, got]) => `type: ${gold} taken for ${got}`],
  [/ VALUE {2}/, () => 'value'],
  [/ SOURCE ".*" is null, got /, () => 'source: named one where the text has none'],
  [/ SOURCE ".*", got null/, () => 'source: not found'],
  [/ SOURCE /, () => 'source: named another'],
  [/: gold none, got /, () => 'figure: speaker where there is none'],
  [/: gold .*, got none/, () => 'figure: speaker not found'],
  [/: gold .*, got /, () => 'figure: another speaker'],
  [/^\S+ precision ([\d.]+) recall ([\d.]+)/, ([, p, r]) => pageCause(Number(p), Number(r))],
];

function causeOf(line: string): string {
  for (const [pattern, cause] of CAUSES) {
    const match = pattern.exec(line);
    if (match) return cause(match);
  }
  return 'other';
}

function pageCause(precision: number, recall: number): string {
  if (precision > 0.98 && recall > 0.98) return 'page: as good as right';
  return precision < recall ? 'page: text that is not the article’s' : 'page: text of the article left out';
}
