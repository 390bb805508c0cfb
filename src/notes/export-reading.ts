import {relationInWords} from './wording.ts';
import type {Note} from './note.ts';
import type {ReadClaim, Reading} from './reading.ts';

/** Characters of context on either side of an annotation's quotation. */
const CONTEXT = 32;

/** A reading as indented JSON, everything in it. */
export function exportJson(reading: Reading): string {
  return `${JSON.stringify(reading, null, 2)}\n`;
}

const COLUMNS = [
  'id',
  'text',
  'type',
  'value',
  'valueMax',
  'unit',
  'approx',
  'subject',
  'source',
  'sourceId',
  'speakerKind',
  'cue',
  'hedged',
  'country',
  'year',
  'event',
  'eventRelation',
  'sentence',
  'notes',
] as const;

/** One row a claim (RFC 4180, with a header row), its notes as one text with their addresses. */
export function exportCsv({claims}: Reading): string {
  return [COLUMNS.join(','), ...claims.map((claim) => rowOf(claim).map(cell).join(','))].join('\r\n') + '\r\n';
}

type Cell = string | number | boolean | null;

function rowOf(read: ReadClaim): Cell[] {
  const {claim, attribution} = read;
  const row: Record<(typeof COLUMNS)[number], Cell> = {
    id: claim.id,
    text: read.text,
    type: claim.type,
    value: claim.value,
    valueMax: claim.valueMax,
    unit: claim.unit,
    approx: claim.approx,
    subject: claim.subject,
    source: attribution.name ?? attribution.mention,
    sourceId: read.sourceId,
    speakerKind: read.speakerKind,
    cue: attribution.cue,
    hedged: attribution.hedged,
    country: read.country,
    year: read.year,
    event: read.event?.id ?? null,
    eventRelation: read.relation,
    sentence: read.context,
    notes: read.notes.map((note) => noteInWords(note, read)).join(' | '),
  };
  return COLUMNS.map((column) => row[column]);
}

/** "Statement (publisher, date, address)", with the vote before it where the claim is not about that one. */
function noteInWords(note: Note, read: ReadClaim): string {
  const {text, publisher, published, url} = note;
  return `${leadOf(note, read)}${text} (${[publisher, published, url].filter(Boolean).join(', ')})`;
}

/** "Held the same year: presidential election of 9 June 2019. " before a finding that is not on the claim's own event. */
function leadOf(note: Note, read: ReadClaim): string {
  const relation = note.about === 'finding' ? relationInWords(read) : null;
  return relation ? `${relation}. ` : '';
}

function cell(value: Cell): string {
  const text = value === null ? '' : String(value);
  // A cell that opens with one of these is run as a formula by spreadsheets; articles are not ours to trust.
  const inert = /^[=+\-@\t\r]/.test(text) && !/^-?\d/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/**
 * A reading as a W3C annotation collection (https://www.w3.org/TR/annotation-model/): one annotation a claim, anchored
 * by quotation and position, its body the attribution and the notes. With the article's text the quotation's context
 * reaches beyond the sentence.
 */
export function exportAnnotations(reading: Reading, text: string | null = null): string {
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    label: reading.page.title ?? reading.page.url ?? 'Whence',
    total: reading.claims.length,
    first: {
      type: 'AnnotationPage',
      startIndex: 0,
      items: reading.claims.map((claim) => annotate(claim, reading, text)),
    },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotate(read: ReadClaim, {page, language}: Reading, text: string | null) {
  const {claim, attribution} = read;
  const source = attribution.name ?? attribution.mention;
  return {
    id: `urn:whence:${encodeURIComponent(page.url ?? '')}#${claim.id}`,
    type: 'Annotation',
    motivation: 'describing',
    target: {
      source: page.url ?? 'about:blank',
      selector: [
        {type: 'TextQuoteSelector', exact: read.text, ...contextOf(read, text)},
        {type: 'TextPositionSelector', start: claim.span.start, end: claim.span.end},
      ],
    },
    body: [
      {type: 'TextualBody', purpose: 'classifying', format: 'text/plain', value: claim.type},
      ...(source === null
        ? []
        : [{type: 'TextualBody', purpose: 'identifying', format: 'text/plain', language, value: source}]),
      ...read.notes.map((note) => ({
        type: 'TextualBody',
        purpose: 'commenting',
        format: 'text/plain',
        language: 'en',
        value: `${leadOf(note, read)}${note.text}`,
        creator: note.publisher,
        ...(note.published && {created: note.published}),
        ...(note.url && {source: note.url}),
      })),
    ],
  };
}

function contextOf(
  {claim: {span, sentence}, context}: ReadClaim,
  text: string | null,
): {prefix: string; suffix: string} {
  const whole = text ?? context;
  const shift = text === null ? sentence.start : 0;
  const start = span.start - shift;
  const end = span.end - shift;
  return {prefix: whole.slice(Math.max(0, start - CONTEXT), start), suffix: whole.slice(end, end + CONTEXT)};
}
