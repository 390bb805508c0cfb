const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const YEAR = '(?<!\\d)((?:19|20)\\d\\d)';
const MONTH = '(0?[1-9]|1[0-2])';
const DAY = '(0?[1-9]|[12]\\d|3[01])';
const WORD =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

interface Shape {
  pattern: RegExp;
  /** Which group holds year, month and day. */
  groups: readonly [year: number, month: number | null, day: number | null];
}

/** The shapes in which addresses carry dates, the more telling before the less. */
const SHAPES: readonly Shape[] = [
  // A day may run on into a clock time and a number ("20200630101738034").
  {
    pattern: /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d{1,5}(?!\d))/,
    groups: [1, 2, 3],
  },
  {pattern: new RegExp(`${YEAR}[-/_.]${MONTH}[-/_.]${DAY}(?!\\d)`), groups: [1, 2, 3]},
  {pattern: new RegExp(`${YEAR}[-/_.]?${WORD}[-/_.]?${DAY}(?!\\d)`), groups: [1, 2, 3]},
  {pattern: new RegExp(`(?<![a-z])${WORD}[-/_.]${DAY}[-/_.]((?:19|20)\\d\\d)(?!\\d)`), groups: [3, 1, 2]},
  {pattern: new RegExp(`(?<!\\d)${DAY}[-/_.]${WORD}[-/_.]((?:19|20)\\d\\d)(?!\\d)`), groups: [3, 2, 1]},
  {pattern: new RegExp(`${YEAR}[-/_]${MONTH}(?=[-/_]|$)`), groups: [1, 2, null]},
  {pattern: new RegExp(`${YEAR}[-/_]${WORD}(?=[-/_]|$)`), groups: [1, 2, null]},
  {pattern: /(?:\/|_in_|_)((?:19|20)\d\d)(?:[/_]|$)/, groups: [1, null, null]},
];

/** Characters of an address that are read: what follows is a query or not an article's. */
const MOST_READ = 500;

/**
 * The day, month or year that a page's address carries ("/2019/06/10/", "/2019/jun/10/", "_2016-09-28_", "/20160928/"),
 * as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; `null` where it carries none.
 */
export function dateInAddress(url: string | null): string | null {
  const address = (url ?? '').slice(0, MOST_READ).toLowerCase();
  for (const {pattern, groups} of SHAPES) {
    const match = pattern.exec(address);
    if (!match) continue;
    const [year, month, day] = groups.map((group) => (group === null ? null : (match[group] ?? null)));
    return [year, month && monthNumber(month), day?.padStart(2, '0')].filter(Boolean).join('-');
  }
  return null;
}

function monthNumber(month: string): string {
  const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3)) + 1;
  return String(number).padStart(2, '0');
}
