import type {ReadClaim} from '../../notes/reading.ts';
import {dateInWords} from '../../notes/wording.ts';
import type {ReadDocument} from './document.ts';
import {aboutLine, countLine, eventLine, explanation, noteGroups, speakerLine, subjectLine} from './wording.ts';
import style from './html-format.css';

/** A copy of the article that needs nothing else: claims marked, their notes beside the paragraph they stand in. */
export function formatHtml(document: ReadDocument): string {
  const {reading, file} = document;
  const {page, event} = reading;
  const title = escapeHtml(page.title ?? file);
  const facts = [page.published && dateInWords(page.published), countLine(reading), event && eventLine(event)];
  const origin = page.url && /^https?:/i.test(page.url) ? ` · <a href="${escapeHtml(page.url)}">original</a>` : '';
  return `<!doctype html>
<html lang="${escapeHtml(page.language ?? reading.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<header><h1>${title}</h1><p>${escapeHtml(facts.filter(Boolean).join(' · '))}${origin}</p></header>
<main>
${blocks(document).join('\n')}
</main>
</body>
</html>
`;
}

/** The article's blocks, each with its claims marked and their notes after it. */
function blocks({text, breaks, reading, explain}: ReadDocument): string[] {
  const {claims} = reading;
  const result: string[] = [];
  let from = 0;
  let next = 0;
  for (const to of breaks) {
    const first = next;
    while (next < claims.length && (claims[next]?.claim.span.start ?? 0) < to) next++;
    const own = claims.slice(first, next);
    if (text.slice(from, to).trim() !== '') {
      const notes = own.map((claim, i) => aside(claim, first + i + 1, explain)).join('');
      result.push(
        `<section><p>${marked(text, from, to, own, first)}</p>${notes && `<div class="notes">${notes}</div>`}</section>`,
      );
    }
    from = to;
  }
  return result;
}

function marked(text: string, from: number, to: number, claims: readonly ReadClaim[], first: number): string {
  let html = '';
  let at = from;
  claims.forEach(({claim: {span}, speakerKind}, i) => {
    const start = Math.max(at, span.start);
    const end = Math.min(to, span.end);
    if (start >= end) return;
    const number = first + i + 1;
    html += `${escapeHtml(text.slice(at, start))}<mark class="${speakerKind}"><a href="#claim-${number}">${escapeHtml(text.slice(start, end))}</a></mark>`;
    at = end;
  });
  return (html + escapeHtml(text.slice(at, to))).trim();
}

function aside(claim: ReadClaim, number: number, explain: boolean): string {
  const {groups, missing} = noteGroups(claim);
  const lists = groups.map(({heading, notes}) => {
    const items = notes.map(({sign, stance, text, credit, url}) => {
      const source =
        url && /^https?:/i.test(url) ? `<a href="${escapeHtml(url)}">${escapeHtml(credit)}</a>` : escapeHtml(credit);
      const mark = sign && `<span role="img" aria-label="${stance}">${sign}</span> `;
      return `<li>${mark}${escapeHtml(text)} <small>${source}</small></li>`;
    });
    return `<h3>${heading}</h3><ul>${items.join('')}</ul>`;
  });
  const rest = [...missing, ...(explain ? explanation(claim) : [])].map(
    (line) => `<p class="quiet">${escapeHtml(line)}</p>`,
  );
  const about = claim.relation === 'about' && claim.event ? eventLine(claim.event) : aboutLine(claim);
  const event = about ? `<p class="quiet">${escapeHtml(about)}</p>` : '';
  return `<details id="claim-${number}" open><summary class="${claim.speakerKind}"><b>${escapeHtml(claim.text)}</b> ${escapeHtml(subjectLine(claim))} · ${escapeHtml(speakerLine(claim))}</summary>${event}${lists.join('')}${rest.join('')}</details>`;
}

const ENTITIES: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
