/** One figure with what it has to reach and what it is meant to reach; `atMost`: lower is better. */
export interface Measure {
  name: string;
  value: number | null;
  floor: number;
  aim: number;
  atMost?: boolean;
}

interface Prf {
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

/** What the claims scorer prints with `--json`. */
export interface ClaimScores {
  documents: number;
  goldClaims: number;
  predictedClaims: number;
  detection: Prf;
  detectionWithType: Prf;
  onMatched: Record<'type' | 'value' | 'unit' | 'approx' | 'subject' | 'source' | 'hedged', number | null>;
  sourceWhereNamed: Prf;
  endToEnd: {f1: number | null};
  claimsOnDocumentsWithout: {documents: number; predicted: number};
}

/** What the attributions scorer prints with `--json`. */
export interface AttributionScores {
  documents: number;
  exact: Record<'source' | 'cue' | 'content', Prf>;
  figures: Prf & {count: number; accuracy: number | null};
}

/** What the article scorer prints. */
export interface ArticleScores {
  pages: number;
  f1: number;
  precision: number;
  recall: number;
}

export function claimMeasures(scores: ClaimScores): Measure[] {
  const {detection, detectionWithType, onMatched, sourceWhereNamed, endToEnd, claimsOnDocumentsWithout} = scores;
  return [
    {name: 'claims: detection F1', value: detection.f1, floor: 88, aim: 96},
    {name: 'claims: with the right type, F1', value: detectionWithType.f1, floor: 86, aim: 95},
    {name: 'value right', value: onMatched.value, floor: 95, aim: 99},
    {name: 'source where named: precision', value: sourceWhereNamed.precision, floor: 88, aim: 95},
    {name: 'source where named: recall', value: sourceWhereNamed.recall, floor: 78, aim: 92},
    {name: 'subject', value: onMatched.subject, floor: 75, aim: 90},
    {name: 'end to end F1', value: endToEnd.f1, floor: 72, aim: 90},
    {
      name: `claims in the ${claimsOnDocumentsWithout.documents} texts without any`,
      value: claimsOnDocumentsWithout.predicted,
      floor: 3,
      aim: 0,
      atMost: true,
    },
  ];
}

/** The figures on the further texts with claims: they were annotated once, so they bind less. */
export function furtherClaimMeasures(scores: ClaimScores): Measure[] {
  return claimMeasures(scores).filter(({name}) => !name.startsWith('claims in'));
}

export function polnearMeasures({exact, figures}: AttributionScores): Measure[] {
  return [
    {name: 'exact source: F1', value: exact.source.f1, floor: 58, aim: 70},
    {name: 'exact source: precision', value: exact.source.precision, floor: 72, aim: 80},
    {name: 'figures: accuracy', value: figures.accuracy, floor: 80, aim: 88},
    {name: 'figures: F1', value: figures.f1, floor: 66, aim: 80},
  ];
}

export function wikinewsMeasures({exact, figures}: AttributionScores): Measure[] {
  return [
    {name: 'exact source: F1', value: exact.source.f1, floor: 70, aim: 80},
    {name: 'exact source: precision', value: exact.source.precision, floor: 80, aim: 88},
    {name: 'figures: accuracy', value: figures.accuracy, floor: 87, aim: 92},
    {name: 'figures: F1', value: figures.f1, floor: 72, aim: 85},
  ];
}

export function articleMeasures({f1, precision, recall}: ArticleScores): Measure[] {
  return [
    {name: 'article text: F1', value: f1, floor: 0.96, aim: 0.975},
    {name: 'article text: precision', value: precision, floor: 0, aim: 0.975},
    {name: 'article text: recall', value: recall, floor: 0, aim: 0.975},
  ];
}

/** A table for a terminal, one measure a line, with how it stands to floor and aim. */
export function measureTable(measures: readonly Measure[]): string {
  const width = Math.max(...measures.map(({name}) => name.length));
  return measures
    .map(({name, value, floor, aim, atMost}) => {
      const cells = [value ?? '–', floor || '–', aim].map((cell) => String(cell).padStart(8));
      return `  ${name.padEnd(width)} ${cells.join('')}  ${standing(value, floor, aim, atMost ?? false)}`;
    })
    .join('\n');
}

function standing(value: number | null, floor: number, aim: number, atMost: boolean): string {
  if (value === null) return 'not measured';
  const reaches = (limit: number) => (atMost ? value <= limit : value >= limit);
  return reaches(aim) ? 'aim reached' : reaches(floor) ? 'ok' : 'BELOW THE FLOOR';
}
