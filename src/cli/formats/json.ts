import type {ReadClaim} from '../../notes/reading.ts';
import {claimLine, eventLine, noteLine} from '../claim-line.ts';
import type {ReadDocument} from './document.ts';

/** The reading for programs: claims as `notes --jsonl` prints them, with the article's own data around them. */
export function formatJson({file, text, reading, explain}: ReadDocument): string {
  const {page, language, event, alternatives, reports, claims} = reading;
  const document = {
    file,
    url: page.url,
    title: page.title,
    published: page.published,
    language,
    event: eventLine(event),
    alternatives: alternatives.map(eventLine),
    reports: reports.map(({id, observer, title, published, stage, url}) => ({
      ...{id, observer, title, published, stage, url},
    })),
    claims: claims.map((claim) => ({
      ...claimLine(claim),
      cue: claim.attribution.cue,
      manner: claim.attribution.manner,
      speakerKind: claim.speakerKind,
      notes: claim.notes.map(noteLine),
      missing: claim.missing,
      ...(explain ? {explanation: explanationOf(claim)} : {}),
    })),
    text,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function explanationOf({claim, attribution}: ReadClaim): object {
  const {mention, span, cueSpan, confidence, chain, via, stance, rule} = attribution;
  return {claimRule: claim.rule, sourceRule: rule, mention, span, cueSpan, confidence, chain, via, stance};
}
