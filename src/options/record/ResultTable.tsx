import {formatNumber, formatPercent, text} from '../../locales/strings.ts';
import type {RecordEvent} from '../../record/entries.ts';

/** The official result as far as the record has it: shares as bars on one scale, seats, turnout. */
export function ResultTable({event}: {event: RecordEvent}) {
  const {results, turnout} = event;
  if (results.length === 0 && turnout === null) return null;
  const hasSeats = results.some(({seats}) => seats !== null);
  return (
    <section>
      <h2>{text('officialResult')}</h2>
      {turnout !== null && <p>{text('turnoutWas', formatPercent(turnout))}</p>}
      {results.length > 0 && (
        <table class="results">
          <thead>
            <tr>
              <th scope="col">{text('candidateOrParty')}</th>
              <th scope="col" class="share">
                {text('typeVoteShare')}
              </th>
              {hasSeats && <th scope="col">{text('typeSeats')}</th>}
            </tr>
          </thead>
          <tbody>
            {results.map(({candidate, party, share, seats}) => (
              <tr key={`${candidate} ${party}`}>
                <th scope="row" lang="en" dir="auto">
                  {candidate ?? party ?? text('unnamed')}
                  {candidate && party && <span class="source-line">{party}</span>}
                </th>
                <td class="share">{share !== null && <ShareBar share={share} />}</td>
                {hasSeats && <td class="number">{seats === null ? '' : formatNumber(seats)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function ShareBar({share}: {share: number}) {
  return (
    <>
      <span class="number">{formatPercent(share)}</span>
      <i aria-hidden="true" style={{inlineSize: `calc((100% - 64px) * ${Math.min(100, share) / 100})`}} />
    </>
  );
}
