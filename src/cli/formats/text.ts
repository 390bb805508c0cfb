import type {ReadClaim} from '../../notes/reading.ts';
import {dateInWords} from '../../notes/wording.ts';
import type {ReadDocument} from './document.ts';
import {
  aboutLine,
  countLine,
  eventLine,
  explanation,
  noteGroups,
  plural,
  speakerLine,
  subjectLine,
  type NoteGroup,
  type PlainNote,
} from './wording.ts';

export interface TextOptions {
  /** Columns to wrap at. */
  width: number;
  /** Bold and dim by ANSI codes. */
  colour: boolean;
}

/** For a person at a terminal: each claim with its source and notes, in the order of the text. */
export function formatText({reading, explain, file}: ReadDocument, options: TextOptions): string {
  const lines = new Lines(options);
  const {page, event, claims, reports} = reading;
  lines.add(0, lines.bold(page.title ?? file));
  lines.add(0, [page.published && dateInWords(page.published), countLine(reading)].filter(Boolean).join(' · '));
  if (event) {
    const observers = reports.length > 0 ? `${plural(reports.length, 'report')} by observers` : 'no observers’ report';
    lines.add(0, `About: ${eventLine(event)} · ${observers} in the record`);
  } else if (claims.length > 0) lines.add(0, 'About: no election or crackdown in the record that fits');
  const shown = new Map<string, number>();
  claims.forEach((claim, index) => {
    const sentence = claims[index - 1]?.context ?? null;
    addClaim(lines, claim, {number: index + 1, explain, shown, event: event?.id ?? null, sentence});
  });
  return lines.toString();
}

interface ClaimContext {
  number: number;
  explain: boolean;
  /** Notes printed so far, by their content, with the claim they stand under. */
  shown: Map<string, number>;
  /** The article's own event. */
  event: string | null;
  /** The sentence printed last: claims that share it do not repeat it. */
  sentence: string | null;
}

function addClaim(lines: Lines, claim: ReadClaim, {number, explain, shown, event, sentence}: ClaimContext): void {
  lines.blank();
  lines.add(0, `${String(number).padStart(2)}. ${lines.bold(claim.text)} · ${subjectLine(claim)}`, 4);
  if (claim.context === sentence) lines.add(4, lines.dim('(in the same sentence)'));
  else lines.add(4, lines.dim(`“${claim.context.replace(/\s+/g, ' ').trim()}”`));
  lines.add(4, `Says who: ${speakerLine(claim)}`);
  const about = aboutLine(claim);
  if (about && (claim.event?.id !== event || claim.relation !== 'about')) lines.add(4, about);
  const {groups, missing} = noteGroups(claim);
  for (const group of groups) addGroup(lines, group, number, shown);
  for (const line of missing) lines.add(4, lines.dim(line));
  if (explain) for (const line of explanation(claim)) lines.add(4, lines.dim(`[${line}]`));
}

/** Prints the notes of a group that are new, and where the others stand above. */
function addGroup(lines: Lines, {heading, notes}: NoteGroup, number: number, shown: Map<string, number>): void {
  const keyOf = ({entry, text}: PlainNote) => `${entry} ${text}`;
  const before = notes.flatMap((note) => shown.get(keyOf(note)) ?? []);
  const above = before.length > 0 ? `under ${[...new Set(before)].sort((a, b) => a - b).join(', ')}` : '';
  if (before.length === notes.length) {
    lines.add(4, `${heading}: as ${above}.`);
    return;
  }
  lines.add(4, `${heading}:`);
  for (const note of notes.filter((one) => !shown.has(keyOf(one)))) {
    shown.set(keyOf(note), number);
    lines.add(6, note.sign ? `${note.sign} ${note.text}` : note.text, note.sign ? 8 : 6);
    lines.add(8, lines.dim(note.credit));
    if (note.url) lines.link(8, note.url);
  }
  if (before.length > 0) lines.add(6, `… and ${before.length} more ${above}.`);
}

class Lines {
  private readonly lines: string[] = [];

  constructor(private readonly options: TextOptions) {}

  bold(text: string): string {
    return this.options.colour ? `\u001b[1m${text}\u001b[22m` : text;
  }

  dim(text: string): string {
    return this.options.colour ? `\u001b[2m${text}\u001b[22m` : text;
  }

  blank(): void {
    this.lines.push('');
  }

  /** A link is never broken: it could not be clicked. */
  link(indent: number, url: string): void {
    this.lines.push(' '.repeat(indent) + this.dim(url));
  }

  /** Adds text wrapped to the width: the first line after `indent` spaces, the others after `hanging`. */
  add(indent: number, text: string, hanging = indent): void {
    let line = ' '.repeat(indent);
    let length = indent;
    let empty = true;
    for (const word of text.split(' ')) {
      const size = visibleLength(word);
      if (!empty && length + 1 + size > this.options.width) {
        this.lines.push(line);
        line = ' '.repeat(hanging);
        length = hanging;
        empty = true;
      }
      line += empty ? word : ` ${word}`;
      length += size + (empty ? 0 : 1);
      empty = false;
    }
    this.lines.push(line);
  }

  toString(): string {
    return `${this.lines.join('\n')}\n`;
  }
}

function visibleLength(word: string): number {
  return word.replace(/\u001b\[\d+m/g, '').length;
}
