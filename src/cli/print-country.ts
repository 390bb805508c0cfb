import type {Figure, Provenance, RecordEvent, Report, Source} from '../record/entries.ts';
import type {WhenceRecord} from '../record/record.ts';
import {InputError} from './errors.ts';

/** Prints every entry on a country, with its evidence, newest event first. `country` is a code of two letters. */
export function printCountry(record: WhenceRecord, country: string): number {
  const code = country.toUpperCase();
  const known = record.countries.find((one) => one.code === code);
  if (!known) throw new InputError(`no country has the code ${country}`);
  print(0, `${known.name} (${code})`);
  section(
    'Sources',
    record.sources().filter((source) => source.country === code),
    printSource,
  );
  section('Events', [...record.eventsOf(code)].reverse(), (event) => printEvent(record, event));
  section('Office holders', record.leadersOf(code), ({names, office, from, to, asOf, provenance}) => {
    const until = to ?? (asOf ? `in office in ${asOf}` : '');
    print(
      1,
      `${names.join(' / ')}, ${office}, ${from ?? '?'} – ${until}  [${provenance.map((p) => p.publisher).join(', ')}]`,
    );
  });
  const indices = record.yardsticksOf(code);
  section('Indices by V-Dem, 0 to 1: electoral democracy, freedom of expression, clean elections', indices, (y) =>
    print(1, [y.year, y.electoralDemocracy, y.freedomOfExpression, y.cleanElections].map((n) => n ?? '–').join('  ')),
  );
  return 0;
}

function section<T>(title: string, entries: readonly T[], printOne: (entry: T) => void): void {
  print(0, `\n${title}: ${entries.length || 'nothing in the record'}`);
  entries.forEach(printOne);
}

function printSource({id, names, kind, summary, independence, homepage, provenance}: Source): void {
  print(1, `${id}  ${names.join(' / ')}  (${kind})`);
  print(2, summary);
  if (independence) print(2, `standing: ${independence.standing}. ${independence.because}`);
  if (homepage) print(2, homepage);
  printPages(2, provenance);
}

function printEvent(record: WhenceRecord, event: RecordEvent): void {
  print(1, `${event.id}  ${event.name}, ${event.date}${event.until ? ` to ${event.until}` : ''}`);
  if (event.turnout !== null) print(2, `turnout ${event.turnout}%`);
  for (const {candidate, party, share, seats} of event.results) {
    const who = [candidate, party].filter(Boolean).join(', ');
    print(
      2,
      [who, share === null ? '' : `${share}%`, seats === null ? '' : `${seats} seats`].filter(Boolean).join('  '),
    );
  }
  printPages(2, event.provenance);
  record.reportsOn(event.id).forEach(printReport);
  record.figuresOn(event.id).forEach(printFigure);
}

function printReport({id, observers, title, published, stage, term, findings, provenance}: Report): void {
  print(2, `report ${id}`);
  print(
    3,
    `${observers.join(', ')}: ${title} (${stage}${term ? `, ${term}-term mission` : ''}), ${published ?? 'no date'}`,
  );
  for (const {topic, stance, statement} of findings) print(3, `${topic}, ${stance}: ${statement}`);
  printPages(3, provenance);
}

function printFigure(figure: Figure): void {
  const {id, measure, subject, place, low, high, qualifier, unit, reportedBy, asOf, basis, note} = figure;
  const about = [measure, subject, place].filter(Boolean).join(', ');
  const number = `${qualifier === 'exact' ? '' : `${qualifier.replace('-', ' ')} `}${low}${high === null ? '' : `–${high}`} ${unit}`;
  print(2, `figure ${id}`);
  print(
    3,
    `${about}: ${number}, ${reportedBy}${asOf ? `, ${asOf}` : ''}${basis ? ` (${basis})` : ''}${note ? `. ${note}` : ''}`,
  );
  printPages(3, figure.provenance);
}

function printPages(depth: number, provenance: readonly Provenance[]): void {
  for (const {url, publisher, published, retrieved, secondary} of provenance) {
    print(
      depth,
      `< ${publisher}, ${published ?? 'no date'}, read ${retrieved}${secondary ? ', a copy or report' : ''}: ${url}`,
    );
  }
}

function print(depth: number, text: string): void {
  console.log('  '.repeat(depth) + text);
}
