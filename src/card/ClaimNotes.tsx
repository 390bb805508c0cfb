import {capitalise, plural, text} from '../locales/strings.ts';
import type {FigureNote, FindingNote, SourceNote} from '../notes/note.ts';
import type {ReadClaim} from '../notes/reading.ts';
import {Explanation} from './Explanation.tsx';
import {FigureSection} from './FigureSection.tsx';
import {FindingList} from './FindingList.tsx';
import {SourceLine} from './SourceLine.tsx';
import {nameRelation} from './describe-claim.ts';
import {nameSourceKind} from './source-kinds.ts';
import {nameTopic} from './topics.ts';

export interface ClaimNotesProps {
  claim: ReadClaim;
  /** The level that fits the page the notes stand in. */
  heading?: 'h2' | 'h3';
  /** Findings, and figures, that are shown at most, the first ones; the rest is counted. */
  most?: number;
}

interface SectionProps<N> {
  claim: ReadClaim;
  notes: readonly N[];
  heading: 'h2' | 'h3';
}

/** The notes on one claim, in order, and plainly what the record does not hold. Used by the card and the panel. */
export function ClaimNotes({claim, heading = 'h2', most = Infinity}: ClaimNotesProps) {
  const sources = claim.notes.filter((note) => note.about === 'source');
  const allFindings = claim.notes.filter((note) => note.about === 'finding');
  const allFigures = claim.notes.filter((note) => note.about === 'figure');
  const findings = allFindings.slice(0, most);
  const figures = allFigures.slice(0, most);
  const left = allFindings.length - findings.length + allFigures.length - figures.length;
  return (
    <>
      <SourceSection claim={claim} notes={sources} heading={heading} />
      <FindingSection claim={claim} notes={findings} heading={heading} />
      {figures.length > 0 && <FigureSection claim={claim} figures={figures} heading={heading} />}
      <NothingElse claim={claim} notes={figures} heading={heading} />
      {left > 0 && <p class="more">{plural('moreNotes', left)}</p>}
      <Explanation claim={claim} />
    </>
  );
}

function SourceSection({claim, notes: sources, heading: Heading}: SectionProps<SourceNote>) {
  const {attribution, speakerHint} = claim;
  return (
    <section>
      <Heading>{text('aboutSource')}</Heading>
      {attribution.mention === null && <p>{text('noSourceNamed')}</p>}
      {attribution.hedged && <p>{text('hedged')}</p>}
      {sources.map((note) => (
        <div key={note.entry} class="statement">
          <p lang="en" dir="auto">
            {note.text}
          </p>
          <SourceLine {...note}>{claim.speakerKind === 'other' && <span>{nameSourceKind(note.kind)}</span>}</SourceLine>
        </div>
      ))}
      {attribution.mention !== null && sources.length === 0 && (
        <p>
          {speakerHint && (
            <span lang="en" dir="auto">
              {asSentence(speakerHint)}{' '}
            </span>
          )}
          <span class="nothing">{text('nothingOnSource')}</span>
        </p>
      )}
    </section>
  );
}

function FindingSection({claim, notes: findings, heading: Heading}: SectionProps<FindingNote>) {
  const relation = nameRelation(claim);
  if (findings.length === 0) {
    if (claim.attribution.mention === null && claim.event === null) return null;
    return (
      <section>
        <Heading>{text('observersFound')}</Heading>
        <p class="nothing">{sayNoFindings(claim)}</p>
        {relation && <p class="nothing">{relation}</p>}
      </section>
    );
  }
  return (
    <section>
      {relation && <p class="nothing">{relation}</p>}
      <Heading>{titleFindings(findings, relation !== null)}</Heading>
      <FindingList findings={findings} />
    </section>
  );
}

/** "What observers found: counting"; "there" where the event is not the claim's own. */
function titleFindings(findings: readonly FindingNote[], isElsewhere: boolean): string {
  const topics = new Set(findings.map(({topic}) => topic));
  const [topic] = topics;
  if (topics.size > 1 || !topic) return text(isElsewhere ? 'observersFoundThere' : 'observersFound');
  return text(isElsewhere ? 'observersFoundThereOn' : 'observersFoundOn', nameTopic(topic));
}

/** Why there are no findings: no event, no report on it, or none on this matter. */
function sayNoFindings({event, relation}: ReadClaim): string {
  if (!event) return text('noEvent');
  if (relation === 'same-year') return text('notAboutEvent');
  return event.reports === 0 ? text('noReports') : text('noFindingsOnThis');
}

function NothingElse({claim, notes: figures, heading: Heading}: SectionProps<FigureNote>) {
  if (figures.length > 0 || claim.claim.value === null || claim.relation !== 'about') return null;
  return (
    <section>
      <Heading>{text('sameFigure')}</Heading>
      <p class="nothing">{text('noOtherFigure')}</p>
    </section>
  );
}

/** "an official of the state" as a sentence of its own. */
function asSentence(phrase: string): string {
  return capitalise(phrase.replace(/[^.!?…]$/, '$&.'));
}
