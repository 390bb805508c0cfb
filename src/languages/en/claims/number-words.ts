import type {Hedge, NumberWords} from '../../../text/numerals/number-words.ts';
import {WordMap, WordSet} from '../../../text/word-lists.ts';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function cardinals(): Map<string, number> {
  const map = new Map(SMALL.map((word, i) => [word, i]));
  TENS.forEach((ten, t) => {
    map.set(ten, 20 + 10 * t);
    for (let i = 1; i < 10; i++) map.set(`${ten}-${SMALL[i]}`, 20 + 10 * t + i);
  });
  return map;
}

function fractions(): Map<string, number> {
  const parts = {third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10};
  const map = new Map<string, number>([['half', 1 / 2]]);
  for (const [name, parts_] of Object.entries(parts)) {
    map.set(`one-${name}`, 1 / parts_);
    for (let i = 2; i < parts_; i++) map.set(`${SMALL[i]}-${name}s`, i / parts_);
  }
  return map;
}

const hedges = (bound: Hedge, phrases: string): [string, Hedge][] =>
  phrases.split(',').map((phrase) => [phrase.trim(), bound]);

/** How English writes numbers, and how it hedges them. */
export const numberWords: NumberWords = {
  cardinals: new WordMap(cardinals),
  multipliers: new WordMap(
    () =>
      new Map([
        ['hundred', 1e2],
        ['thousand', 1e3],
        ['million', 1e6],
        ['billion', 1e9],
        ['trillion', 1e12],
        ['lakh', 1e5],
        ['lakhs', 1e5],
        ['crore', 1e7],
        ['crores', 1e7],
        ['dozen', 12],
        ['score', 20],
      ]),
  ),
  // Glued to a figure only: "1.2m", "12bn", "40k".
  suffixes: new WordMap(
    () =>
      new Map([
        ['m', 1e6],
        ['mn', 1e6],
        ['mln', 1e6],
        ['bn', 1e9],
        ['b', 1e9],
        ['k', 1e3],
        ['tn', 1e12],
      ]),
  ),
  vague: new WordMap(
    () =>
      new Map([
        ['dozens', 12],
        ['scores', 20],
        ['hundreds', 1e2],
        ['thousands', 1e3],
        ['millions', 1e6],
        ['tens', 10],
        ['billions', 1e9],
      ]),
  ),
  vagueOnlyWithOf: new WordSet('scores tens'),
  vagueBefore: new WordSet(
    'more others were are have had been dead killed hurt wounded injured missing arrested detained held jailed',
  ),
  noValue: new WordSet('handful'),
  articleUnits: new WordSet('decade year month week'),
  someOf: new WordSet('several few many couple'),
  fractions: new WordMap(fractions),
  fractionNouns: new WordMap(
    () =>
      new Map([
        ['half', 2],
        ['halves', 2],
        ['third', 3],
        ['thirds', 3],
        ['quarter', 4],
        ['quarters', 4],
        ['fifth', 5],
        ['fifths', 5],
        ['sixth', 6],
        ['tenth', 10],
        ['tenths', 10],
      ]),
  ),
  articles: new WordSet('a an'),
  majorities: new WordSet('majority'),
  and: new WordSet('and'),
  andHalf: 'and-a-half',
  of: 'of',
  in: 'in',
  out: 'out',
  percent: new WordSet('% percent pc pct per-cent percentage'),
  per: 'per',
  cent: new WordSet('cent cents'),
  points: new WordSet('point points pt pts'),
  between: 'between',
  from: 'from',
  ranges: new WordSet('range ranges ranged ranging vary varies varied varying'),
  changes: new WordSet(`
    rose rise rises risen rising fell fall falls fallen falling climbed climb dropped drop drops dropping jumped jump
    increased increase increasing decreased declined decline slipped slid slumped plunged plummeted surged grew grown
    growing up down revised raised lowered cut reduced trimmed changed doubled trebled tripled halved shrank shrunk
    by dwindled dipped tumbled swelled corrected upgraded downgraded slashed expanded improved sank went
  `),
  to: new WordSet('to and or through'),
  currencySigns: new WordSet('$ € £ ¥ ₹ ₽ ₦ ₩ ₺ ₴'),
  currencyCodes: new WordSet(`
    usd eur gbp egp kes ksh ugx ush tzs tsh ngn ghs zar inr rs pkr bdt tk lkr npr idr rp php thb mmk vnd rub uah kzt gel
    amd azn ils nis sar aed brl mxn ars clp cop myr rm sgd hkd cny rmb jpy krw twd aud nzd cad chf sek nok dkk pln czk
    huf ron bgn rsd etb xof xaf cfa mwk zmw bwp zwl mad dzd tnd lyd sdg iqd irr jod kwd qar omr bhd lbp syp afn uzs kgs
  `),
  currencies: new WordSet(`
    dollar dollars euro euros pound pounds ruble rubles rouble roubles yuan yen rupee rupees peso pesos shilling shillings
    naira rand tenge lira hryvnia hryvnias baht ringgit riyals dinars dirhams usd eur gbp kyat taka reais francs
  `),
  ordinalEnds: new WordSet('st nd rd th s am pm a.m. p.m. gmt utc et mph km kg cm mm ft g'),
  clock: new WordSet("a.m. p.m. am pm a.m p.m o'clock"),
  hedges: new WordMap(
    () =>
      new Map([
        ...hedges(
          'about',
          'about, around, some, roughly, approximately, approx, an estimated, estimated, circa, in the region of, or so',
        ),
        ...hedges(
          'about',
          'nearly, almost, close to, just under, just over, a little over, a little under, slightly over, slightly under, slightly more than, slightly less than, just shy of, nearing, approaching, barely, as good as, virtually, somewhere around',
        ),
        ...hedges(
          'at-least',
          'at least, more than, over, well over, no fewer than, no less than, not less than, not fewer than, upwards of, upward of, in excess of, above, greater than, far more than, well above, a minimum of, minimum, larger than, surpassing, exceeding, better than',
        ),
        ...hedges(
          'at-most',
          'up to, as many as, as much as, at most, no more than, not more than, fewer than, less than, under, below, well under, a maximum of, maximum, well below, as few as, as little as',
        ),
      ]),
  ),
  /** Small bounds that say little of the size: "nearly 130" stays near 130, and so do "just over" and "just under". */
  hedgesAfter: new WordMap(
    () =>
      new Map([
        ...hedges('about', 'or so, odd, or thereabouts, give or take'),
        ...hedges('at-least', 'or more, plus, upwards, and counting, and more, or higher'),
        ...hedges('at-most', 'or less, or fewer'),
      ]),
  ),
};
