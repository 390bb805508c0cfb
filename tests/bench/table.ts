export interface Table {
  title: string;
  columns: string[];
  rows: {name: string; cells: (number | string | null)[]}[];
}

/** A table for a terminal. */
export function printTable({title, columns, rows}: Table): void {
  const width = Math.max(...rows.map(({name}) => name.length), 10);
  const widths = columns.map((column, i) =>
    Math.max(column.length, ...rows.map(({cells}) => String(cells[i] ?? '–').length)),
  );
  const line = (name: string, cells: (number | string | null)[]) =>
    `  ${name.padEnd(width)}  ${cells.map((cell, i) => String(cell ?? '–').padStart(widths[i] ?? 0)).join('  ')}`;
  console.log(`\n${title}\n${line('', columns)}\n${rows.map(({name, cells}) => line(name, cells)).join('\n')}`);
}
