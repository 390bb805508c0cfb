import {nameType} from '../../card/describe-claim.ts';
import {Facts} from '../../card/Facts.tsx';
import {FigurePlot} from '../../card/FigurePlot.tsx';
import {nameBasis} from '../../card/FigureSection.tsx';
import {speakerKindOf} from '../../notes/speaker-kind.ts';
import {formatDate} from '../../locales/strings.ts';
import type {Figure} from '../../record/entries.ts';
import {EvidenceLine} from './Evidence.tsx';

/** Numbers for one thing that can stand side by side. */
interface Group {
  key: string;
  first: Figure;
  figures: Figure[];
}

/** The figures on an event: each thing that was counted once, with every number given for it. */
export function FigureGroups({figures}: {figures: readonly Figure[]}) {
  return (
    <>
      {groupFigures(figures).map(({key, first, figures: members}) => (
        <div key={key} class="figure-group">
          <h3>
            {nameType(first.measure)}
            {[first.subject, first.place].map(
              (part) =>
                part && (
                  <span key={part} lang="en" dir="auto">
                    {' '}
                    · {part}
                  </span>
                ),
            )}
          </h3>
          <FigurePlot
            unit={first.unit}
            figures={members.map((figure) => ({
              ...figure,
              kind: speakerKindOf(figure.reporterKind),
              here: false,
              children: <FigureSource figure={figure} />,
            }))}
          />
        </div>
      ))}
    </>
  );
}

function FigureSource({figure}: {figure: Figure}) {
  const {id, reportedBy, asOf, basis, note, provenance} = figure;
  return (
    <div id={id}>
      <Facts as="p" class="facts">
        <b lang="en" dir="auto">
          {reportedBy}
        </b>
        {asOf && <time dateTime={asOf}>{formatDate(asOf)}</time>}
        {basis && <span>{nameBasis(basis)}</span>}
      </Facts>
      {note && (
        <p class="source-line" lang="en" dir="auto">
          {note}
        </p>
      )}
      {provenance.map((page) => (
        <EvidenceLine key={page.url} page={page} />
      ))}
    </div>
  );
}

/** Groups figures of one measure, subject, place and unit; groups with rivals come first. */
export function groupFigures(figures: readonly Figure[]): Group[] {
  const groups = new Map<string, Group>();
  for (const figure of figures) {
    const key = [figure.measure, figure.subject, figure.place, figure.unit].join('|');
    const group = groups.get(key) ?? {key, first: figure, figures: []};
    group.figures.push(figure);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.figures.length - a.figures.length);
}
