import {english} from '../languages/en/engine.ts';
import type {ReportedStatement} from '../attribution/attribution.ts';
import type {ArticleInput, Reading} from '../notes/reading.ts';
import type {ArticleText} from '../text/article-text.ts';

/** Reads an article: its claims, whom it makes answerable for each, and the notes of the embedded record. */
export function readText(input: ArticleInput): Reading {
  const {text, breaks, ...page} = input;
  const {claims, attributions} = english.read({text, breaks});
  return {
    page,
    language: english.language,
    supported: true,
    event: null,
    alternatives: [],
    reports: [],
    claims: claims.flatMap((claim, i) => {
      const attribution = attributions[i];
      if (!attribution) return [];
      return {
        claim,
        attribution,
        text: text.slice(claim.span.start, claim.span.end),
        context: text.slice(claim.sentence.start, claim.sentence.end),
        speakerKind: attribution.mention === null ? 'article' : 'other',
        sourceId: null,
        speakerHint: null,
        country: null,
        year: null,
        event: null,
        notes: [],
        missing: [],
      };
    }),
  };
}

/** Every reported statement in the text. */
export function findStatements(article: ArticleText): ReportedStatement[] {
  return english.statements(article);
}
