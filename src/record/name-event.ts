import type {EventType, RecordEvent} from './entries.ts';

const WORDS: Record<EventType, string> = {
  presidential: 'presidential election',
  parliamentary: 'parliamentary election',
  general: 'general election',
  referendum: 'referendum',
  local: 'local elections',
  constituent: 'constituent assembly election',
  european: 'European Parliament election',
  protest: 'protests',
};

/** "Kazakhstan, presidential election", for an event that the packs leave without a name. */
export function nameEvent(event: Pick<RecordEvent, 'type' | 'chamber' | 'round'>, countryName: string): string {
  const vote = event.chamber === 'upper' ? 'election of the upper house' : WORDS[event.type];
  const round = event.round === 2 ? ', second round' : event.round === 1 ? ', first round' : '';
  return `${countryName}, ${vote}${round}`;
}
