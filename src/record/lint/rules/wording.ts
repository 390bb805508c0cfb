import type {PackEntry} from '../../pack.ts';
import type {Complaint, EntryRule} from '../rule.ts';

/** Words that take sides or judge. A summary may use them only where it says whose judgement it is. */
const JUDGING =
  /\b(biased|partisan|propaganda|mouthpiece|puppet|rigged|sham|fraudulent|illegitimate|discredited|notorious|regime|so-called|captured|loyalists?|rubber[- ]stamp|lacks? independence|not independent|credible|trusted|reliable)\b/i;

/** Signs that a judgement is somebody's: a verb of saying, or the name of who made it. */
const WHOSE =
  /\b(said|says?|saying|called?|calls|described|describes|class(es|ed|ifies)|counts?|counted|found|finds|named?|names|considers?|considered|according to|noted?|notes|reported|reports?|raises?|raised|listed|lists|rates?|rated|judged?|judges|accus\w+|alleg\w+|criticis\w+|critics|opinion|guide|monitors?|opponents?|opposition|observers?|reporters without borders|human rights watch|amnesty|freedom house|sees?|seen by|termed|warned|concluded|documented|ruled|sanction\w*|widely)\b/i;

const LONGEST_QUOTATION = 11;
const LONGEST_FINDING = 60;

function checkSentence(text: string, pointer: string): Complaint[] {
  const complaints: Complaint[] = [];
  const complain = (message: string) => complaints.push({pointer, message});
  if (!/^[\p{Lu}\p{N}"'“‘#]/u.test(text)) complain('begins without a capital');
  if (!/[.!?]["'”’)]?$/.test(text)) complain('ends without a full stop');
  if (/\b(we|our|us)\b/i.test(text.replace(/["“][^"“”]*["”]|\bU\.?S\.?\b/g, '')))
    complain('speaks in the first person');
  for (const [quotation] of text.matchAll(/["“][^"“”]{3,}["”]/g)) {
    const words = quotation.split(/\s+/).length;
    if (words > LONGEST_QUOTATION) complain(`quotes ${words} words: put it in our own`);
  }
  return complaints;
}

function checkSummary(text: string): Complaint[] {
  const complaints = checkSentence(text, '/summary');
  if (JUDGING.test(text) && !WHOSE.test(text)) {
    complaints.push({pointer: '/summary', message: `"${JUDGING.exec(text)?.[0] ?? ''}" is a judgement: say whose`});
  }
  return complaints;
}

function checkReport(entry: PackEntry<'report'>): Complaint[] {
  const seen = new Set<string>();
  return entry.value.findings.flatMap(({statement, topic}, n) => {
    const pointer = `/findings/${n}/statement`;
    const complaints = checkSentence(statement, pointer);
    if (statement.split(/\s+/).length > LONGEST_FINDING) complaints.push({pointer, message: 'too long for a card'});
    if (seen.has(topic + statement)) complaints.push({pointer, message: 'stands twice'});
    seen.add(topic + statement);
    return complaints;
  });
}

/** Offices that lists put before names: the office has a property of its own, and look-ups go by the bare name. */
const OFFICE = /^(represented|by|president|prime minister|vice|governor|king|queen|sir|dame|acting|general)\s/i;

function checkPerson(name: string, n: number): Complaint[] {
  return OFFICE.test(name) ? [{pointer: `/names/${n}`, message: `"${name}": the name alone, without the office`}] : [];
}

export const wording: EntryRule = {
  name: 'wording',
  description:
    'Statements are whole sentences in our own words; a judgement in a summary always says whose it is; findings are paraphrased, never copied; office holders go by their bare names.',
  scope: 'entry',
  check(entry) {
    if (entry.kind === 'report') return checkReport(entry);
    if (entry.kind === 'leader') return entry.value.names.flatMap(checkPerson);
    if (entry.kind !== 'source') return [];
    const {summary, independence} = entry.value;
    return [
      ...checkSummary(summary),
      ...(independence ? checkSentence(independence.because, '/independence/because') : []),
    ];
  },
};
