import {text} from '../locales/strings.ts';
import type {TextKey} from '../locales/strings.ts';
import type {FindingNote} from '../notes/note.ts';
import type {Report, Stance} from '../record/entries.ts';
import {SourceLine} from './SourceLine.tsx';

const STANCE_SHAPES: Record<Stance, string> = {
  critical: 'M1 2h8L5 9z',
  favourable: 'M1 8h8L5 1z',
  mixed: 'M5 .5 9.5 5 5 9.5.5 5z',
};
const STANCE_NAMES: Record<Stance, TextKey> = {
  critical: 'stanceCritical',
  favourable: 'stanceFavourable',
  mixed: 'stanceMixed',
};
const STAGES: Record<Report['stage'], TextKey> = {
  interim: 'stageInterim',
  preliminary: 'stagePreliminary',
  final: 'stageFinal',
  statement: 'stageStatement',
};

/** A finding's stance as a shape, read out as a word. */
export function StanceSign({stance}: {stance: Stance}) {
  const name = text(STANCE_NAMES[stance]);
  return (
    <span class="stance" title={name}>
      <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" focusable="false">
        <path d={STANCE_SHAPES[stance]} />
      </svg>
      <span class="unseen">{name}: </span>
    </span>
  );
}

/** "Final report". */
export function nameStage(stage: Report['stage']): string {
  return text(STAGES[stage]);
}

/** What the record knows of how a mission works: `null` fields are passed over. */
export function listCredentials({
  endorsedPrinciples,
  term,
}: Pick<FindingNote, 'endorsedPrinciples' | 'term'>): string[] {
  const known: string[] = [];
  if (term) known.push(text(term === 'long' ? 'termLong' : 'termShort'));
  if (endorsedPrinciples !== null) {
    known.push(text(endorsedPrinciples ? 'endorsedPrinciples' : 'notEndorsedPrinciples'));
  }
  return known;
}

/** What observers found, critical and favourable side by side, in the order given. */
export function FindingList({findings}: {findings: readonly FindingNote[]}) {
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <li key={`${finding.entry} ${finding.topic} ${finding.text}`}>
          <StanceSign stance={finding.stance} />
          <div>
            <p lang="en" dir="auto">
              {finding.text}
            </p>
            <SourceLine {...finding} publisher={finding.observer} title={null} document={nameStage(finding.stage)}>
              {listCredentials(finding)}
            </SourceLine>
          </div>
        </li>
      ))}
    </ul>
  );
}
