import type {Figure, FigureUnit, Measure} from '../../entries.ts';
import type {Complaint, EntryRule} from '../rule.ts';

const UNITS: Record<Measure, readonly FigureUnit[]> = {
  'vote-share': ['percent'],
  turnout: ['percent', 'people', 'voters', 'votes'],
  'vote-count': ['votes', 'percent'],
  seats: ['seats', 'percent'],
  electorate: ['voters', 'people', 'stations', 'percent'],
  detentions: ['people'],
  casualties: ['people'],
  crowd: ['people'],
  sentence: ['people', 'days', 'months', 'years'],
};

function checkFigure({low, high, unit, measure, subject, qualifier}: Figure): Complaint[] {
  const complaints: Complaint[] = [];
  const complain = (pointer: string, message: string) => complaints.push({pointer, message});
  if (high !== null && high <= low) complain('/high', `${high} is not above ${low}`);
  if (high !== null && qualifier !== 'exact' && qualifier !== 'about')
    complain('/qualifier', 'a range has two bounds already');
  if (unit === 'percent' && Math.max(low, high ?? 0) > 100) complain('/low', 'more than 100 per cent');
  if (unit !== 'percent' && !Number.isInteger(low)) complain('/low', `a number of ${unit} is a whole number`);
  if (!UNITS[measure].includes(unit)) complain('/unit', `${measure} is not counted in ${unit}`);
  if (measure === 'vote-share' && subject === null) complain('/subject', 'whose share?');
  return complaints;
}

export const figures: EntryRule = {
  name: 'figures',
  description: 'Low is below high, percentages lie within 0 and 100, the unit fits the measure, a share has a subject.',
  scope: 'entry',
  check: (entry) => (entry.kind === 'figure' ? checkFigure(entry.value) : []),
};
