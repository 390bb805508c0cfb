import {text} from '../locales/strings.ts';
import type {FigureNote, FindingNote, SourceNote} from '../notes/note.ts';
import type {ReadClaim} from '../notes/reading.ts';
import {Explanation} from './Explanation.tsx';
import {FigureSection} from './FigureSection.tsx';
import {FindingList} from './FindingList.tsx';
import {SourceLine} from './SourceLine.tsx';
import {nameTopic} from './topics.ts';

/** The notes on one claim, in order, and plainly what the record does not hold. Used by the card and the panel. */
export function ClaimNotes({claim}: {claim: ReadClaim}) {
  const sources = claim.notes.filter((note) => note.about === 'source');
  const findings = claim.notes.filter((note) => note.about === 'finding');
  const figures = claim.notes.filter((note) => note.about === 'figure');
  return (
    <>
      <SourceSection claim={claim} sources={sources} />
      <FindingSection claim={claim} findings={findings} />
      {figures.length > 0 && <FigureSection claim={claim} figures={figures} />}
      <NothingElse claim={claim} figures={figures} />
      <Explanation claim={claim} />
    </>
  );
}

function SourceSection({claim, sources}: {claim: ReadClaim; sources: readonly SourceNote[]}) {
  const {attribution, speakerHint} = claim;
  return (
    <section>
      <h3>{text('aboutSource')}</h3>
      {attribution.mention === null && <p>{text('noSourceNamed')}</p>}
      {attribution.hedged && <p>{text('hedged')}</p>}
      {sources.map((note) => (
        <div key={note.entry} class="statement">
          <p lang="en" dir="auto">
            {note.text}
          </p>
          <SourceLine {...note} />
        </div>
      ))}
      {attribution.mention !== null && sources.length === 0 && (
        <p>
          {speakerHint && (
            <span lang="en" dir="auto">
              {speakerHint}{' '}
            </span>
          )}
          <span class="nothing">{text('nothingOnSource')}</span>
        </p>
      )}
    </section>
  );
}

function FindingSection({claim, findings}: {claim: ReadClaim; findings: readonly FindingNote[]}) {
  if (findings.length === 0) {
    if (claim.attribution.mention === null && claim.event === null) return null;
    return (
      <section>
        <h3>{text('observersFound')}</h3>
        <p class="nothing">{sayNoFindings(claim)}</p>
      </section>
    );
  }
  const topics = new Set(findings.map(({topic}) => topic));
  const [topic] = topics;
  const heading = topics.size === 1 && topic ? text('observersFoundOn', nameTopic(topic)) : text('observersFound');
  return (
    <section>
      <h3>{heading}</h3>
      <FindingList findings={findings} />
    </section>
  );
}

/** Why there are no findings: no event, no report on it, or none on this matter. */
function sayNoFindings({event}: ReadClaim): string {
  if (!event) return text('noEvent');
  return event.reports === 0 ? text('noReports') : text('noFindingsOnThis');
}

function NothingElse({claim, figures}: {claim: ReadClaim; figures: readonly FigureNote[]}) {
  if (figures.length > 0 || claim.claim.value === null || !claim.event) return null;
  return (
    <section>
      <h3>{text('sameFigure')}</h3>
      <p class="nothing">{text('noOtherFigure')}</p>
    </section>
  );
}
