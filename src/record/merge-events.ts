import type {RecordEvent} from './entries.ts';

/** Two packs' entries on one event: the first holds, and takes from the second what it lacks. */
export function mergeEvents(first: RecordEvent, second: RecordEvent): RecordEvent {
  const pages = first.provenance.concat(
    second.provenance.filter(({url}) => !first.provenance.some((known) => known.url === url)),
  );
  return {
    ...first,
    until: first.until ?? second.until,
    round: first.round ?? second.round,
    early: first.early ?? second.early,
    turnout: first.turnout ?? second.turnout,
    results: first.results.length > 0 ? first.results : second.results,
    related: [...new Set([...first.related, ...second.related])],
    datasets: {
      date: first.datasets.date,
      turnout: first.turnout === null ? second.datasets.turnout : first.datasets.turnout,
      results: first.results.length > 0 ? first.datasets.results : second.datasets.results,
    },
    provenance: pages,
  };
}
