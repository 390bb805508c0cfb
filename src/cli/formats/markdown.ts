import type {ReadClaim} from '../../notes/reading.ts';
import {dateInWords} from '../../notes/wording.ts';
import type {ReadDocument} from './document.ts';
import {aboutLine, countLine, eventLine, explanation, noteGroups, speakerLine, subjectLine} from './wording.ts';

/** The reading as Markdown, one section for each claim. */
export function formatMarkdown({file, reading, explain}: ReadDocument): string {
  const {page, event, claims} = reading;
  const facts = [page.published && dateInWords(page.published), page.url, countLine(reading)].filter(Boolean);
  return [
    `# ${escapeMarkdown(page.title ?? file)}`,
    escapeMarkdown(facts.join(' · ')),
    ...(event ? [`About: ${escapeMarkdown(eventLine(event))}`] : []),
    ...claims.map((claim, index) => section(claim, index + 1, explain)),
  ]
    .join('\n\n')
    .concat('\n');
}

function section(claim: ReadClaim, number: number, explain: boolean): string {
  const {groups, missing} = noteGroups(claim);
  return [
    `## ${number}. ${escapeMarkdown(claim.text)}`,
    `${escapeMarkdown(subjectLine(claim))} · ${escapeMarkdown(speakerLine(claim))}`,
    `> ${escapeMarkdown(claim.context.replace(/\s+/g, ' ').trim())}`,
    ...[aboutLine(claim)].filter((line) => line !== null).map(escapeMarkdown),
    ...groups.flatMap(({heading, notes}) => [
      `**${heading}**`,
      notes
        .map(({sign, stance, text, credit, url}) => {
          const source = url
            ? `[${escapeMarkdown(credit)}](<${url.replace(/[<>]/g, encodeURIComponent)}>)`
            : escapeMarkdown(credit);
          return `- ${sign ? `${sign} (${stance}) ` : ''}${escapeMarkdown(text)} ${source}`;
        })
        .join('\n'),
    ]),
    ...missing,
    ...(explain
      ? [
          explanation(claim)
            .map((line) => `- ${escapeMarkdown(line)}`)
            .join('\n'),
        ]
      : []),
  ].join('\n\n');
}

/** Keeps characters of a text from being read as Markdown or HTML. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
