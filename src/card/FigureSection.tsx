import {Facts} from './Facts.tsx';
import {text} from '../locales/strings.ts';
import type {TextKey} from '../locales/strings.ts';
import type {FigureNote} from '../notes/note.ts';
import type {ReadClaim} from '../notes/reading.ts';
import {nameSpeaker} from './describe-claim.ts';
import {FigurePlot} from './FigurePlot.tsx';
import type {PlottedFigure} from './FigurePlot.tsx';
import {SourceLine} from './SourceLine.tsx';
import {speakerKindOf} from '../notes/speaker-kind.ts';

const BASES: Record<NonNullable<FigureNote['basis']>, TextKey> = {
  final: 'basisFinal',
  preliminary: 'basisPreliminary',
  partial: 'basisPartial',
  'parallel-count': 'basisParallelCount',
  'exit-poll': 'basisExitPoll',
  estimate: 'basisEstimate',
};

/** "Final result", "Parallel count". */
export function nameBasis(basis: NonNullable<FigureNote['basis']>): string {
  return text(BASES[basis]);
}

export interface FigureSectionProps {
  claim: ReadClaim;
  figures: readonly FigureNote[];
  heading: 'h2' | 'h3';
}

/** The article's number among those that others gave for the same thing. */
export function FigureSection({claim, figures, heading: Heading}: FigureSectionProps) {
  const comparable = figures.filter(({comparison}) => comparison !== 'not-comparable');
  const others = figures.filter(({comparison}) => comparison === 'not-comparable');
  return (
    <section>
      <Heading>{text('sameFigure')}</Heading>
      {comparable.length > 0 && (
        <FigurePlot figures={[...here(claim), ...comparable.map(plotFigure)]} unit={comparable[0]?.unit ?? ''} />
      )}
      {others.length > 0 && (
        <>
          <p class="nothing">{text('notComparable')}</p>
          {others.map((figure) => (
            <FigurePlot key={figure.entry} figures={[plotFigure(figure)]} unit={figure.unit} />
          ))}
        </>
      )}
    </section>
  );
}

/** The claim's own number, where it has one. */
function here(claim: ReadClaim): PlottedFigure[] {
  const {value, valueMax, bound, approx} = claim.claim;
  if (value === null) return [];
  return [
    {
      id: 'here',
      low: value,
      high: valueMax,
      qualifier: bound ?? (approx ? 'about' : 'exact'),
      kind: claim.speakerKind,
      here: true,
      children: (
        <Facts>
          <span>{text('figureHere')}</span>
          <span dir="auto">{nameSpeaker(claim)}</span>
        </Facts>
      ),
    },
  ];
}

function plotFigure(figure: FigureNote): PlottedFigure {
  return {
    id: `${figure.entry} ${figure.reportedBy} ${figure.low}`,
    low: figure.low,
    high: figure.high,
    qualifier: figure.qualifier,
    kind: speakerKindOf(figure.reporterKind),
    here: false,
    children: (
      <SourceLine {...figure} publisher={figure.reportedBy} title={null} published={figure.asOf ?? figure.published}>
        {figure.basis && <span>{nameBasis(figure.basis)}</span>}
        {figure.publisher !== figure.reportedBy && (
          <span lang="en" dir="auto">
            {text('figureFrom', figure.publisher)}
          </span>
        )}
      </SourceLine>
    ),
  };
}
