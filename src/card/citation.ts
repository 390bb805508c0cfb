import {formatDate, text} from '../locales/strings.ts';
import type {Note} from '../notes/note.ts';
import type {PageInfo, ReadClaim} from '../notes/reading.ts';
import {nameRelation, nameSpeaker} from './describe-claim.ts';

/**
 * A claim as plain text to paste into a footnote: the sentence, who says so, the article, and the notes each with its
 * publisher, date and address. One paragraph a statement.
 */
export function citeClaim(claim: ReadClaim, page: PageInfo): string {
  const speaker = claim.attribution.mention === null ? text('citeNoSource') : text('citeSaidBy', nameSpeaker(claim));
  const article = [page.title && `“${page.title}”`, page.published && formatDate(page.published), page.url];
  const lines = [`“${claim.context.replace(/\s+/g, ' ').trim()}”`, speaker, article.filter(Boolean).join(', ')];
  const relation = nameRelation(claim);
  // Findings on another vote than the claim's own follow a line that says so.
  const notes = claim.notes.map((note) =>
    note.about === 'finding' && relation ? [relation, citeNote(note)] : [citeNote(note)],
  );
  return [...new Set([...lines.filter(Boolean), ...notes.flat()])].join('\n');
}

function citeNote(note: Note): string {
  const origin = [note.publisher, note.title, note.published && formatDate(note.published), note.locator, note.url];
  return `– ${note.text} (${origin.filter(Boolean).join(', ')})`;
}
