import type {Finding, Provenance, RecordEvent, Report} from '../record/entries.ts';
import type {WhenceRecord} from '../record/record.ts';
import type {EventSummary, FindingNote, ReportSummary} from './note.ts';

/** An event as card and panel show it. */
export function summariseEvent(event: RecordEvent, record: WhenceRecord): EventSummary {
  const {id, country, date, until, type, early, round, name} = event;
  const countryName = record.countries.find(({code}) => code === country)?.name ?? country;
  return {id, country, countryName, date, until, type, early, round, name, reports: record.reportsOn(id).length};
}

/** The observers of a report by their short names, joined: "OSCE/ODIHR and PACE". */
function observerNames(report: Report, record: WhenceRecord): string {
  const names = report.observers.map((id) => record.source(id)?.names[0] ?? id);
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}

/** Did all observers of a report endorse the Declaration of Principles? `null` where one is not known. */
function endorsed(report: Report, record: WhenceRecord): boolean | null {
  const answers = report.observers.map((id) => record.source(id)?.endorsedPrinciples ?? null);
  if (answers.length === 0 || answers.includes(null)) return null;
  return !answers.includes(false);
}

/** Where a statement can be opened: the fields that notes and reports share. */
export function pageOf(page: Provenance | undefined): {
  publisher: string;
  published: string | null;
  url: string | null;
  title: string | null;
  locator: string | null;
  secondary: boolean;
} {
  return {
    publisher: page?.publisher ?? '',
    published: page?.published ?? null,
    url: page && /^https?:\/\//.test(page.url) ? page.url : null,
    title: page?.title ?? null,
    locator: page?.locator ?? null,
    secondary: page?.secondary ?? true,
  };
}

/** A finding as a note. */
export function findingNote(report: Report, finding: Finding, record: WhenceRecord): FindingNote {
  const page = pageOf(report.provenance[finding.evidence[0] ?? 0] ?? report.provenance[0]);
  return {
    about: 'finding',
    entry: report.id,
    text: finding.statement,
    ...page,
    title: page.title ?? report.title,
    published: report.published ?? page.published,
    topic: finding.topic,
    stance: finding.stance,
    observer: observerNames(report, record),
    observerIds: report.observers,
    endorsedPrinciples: endorsed(report, record),
    stage: report.stage,
    term: report.term,
  };
}

/** A report with all its findings. */
export function summariseReport(report: Report, record: WhenceRecord): ReportSummary {
  const {url, secondary} = pageOf(report.provenance[0]);
  return {
    id: report.id,
    observer: observerNames(report, record),
    observerIds: report.observers,
    title: report.title,
    published: report.published,
    stage: report.stage,
    term: report.term,
    endorsedPrinciples: endorsed(report, record),
    url,
    secondary,
    findings: report.findings.map((finding) => findingNote(report, finding, record)),
  };
}
