import type {EventSummary, Note} from '../notes/note.ts';
import type {ReadClaim} from '../notes/reading.ts';

/** A claim as `claims --jsonl` prints it. Offsets are UTF-16 into the text that was given. */
export function claimLine({claim, text, attribution, sourceId, country, year, event, relation}: ReadClaim): object {
  return {
    start: claim.span.start,
    end: claim.span.end,
    text,
    type: claim.type,
    value: claim.value,
    valueMax: claim.valueMax,
    unit: claim.unit,
    approx: claim.approx,
    subject: claim.subject,
    source: attribution.name ?? attribution.mention,
    hedged: attribution.hedged,
    country,
    year,
    event: event && {...eventLine(event), relation},
    sourceId,
  };
}

export function eventLine(event: EventSummary | null): object | null {
  if (!event) return null;
  const {id, country, date, type, name} = event;
  return {id, country, date, type, name};
}

/** A note as `notes --jsonl` prints it. */
export function noteLine(note: Note): object {
  const {about, entry, text, publisher, published, url} = note;
  return {about, entry, ...(note.about === 'finding' ? {topic: note.topic} : {}), text, publisher, published, url};
}
