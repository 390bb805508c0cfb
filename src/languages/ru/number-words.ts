import type {Bound} from '../../claims/claim.ts';

const list = (rows: string): [string, number][] =>
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [value, ...forms] = row.trim().split(/\s+/);
      return forms.map((form): [string, number] => [form, Number(value)]);
    });

/** Number words in all their cases, collective ones ("трое") among them. */
export const CARDINALS: ReadonlyMap<string, number> = new Map(
  list(`
    1 один одна одно одного одной одну одному одним одном
    1.5 полтора полторы полутора
    2 два две двух двум двумя двое двоих двоим обоих
    3 три трех трем тремя трое троих троим
    4 четыре четырех четырем четырьмя четверо четверых
    5 пять пяти пятью пятеро пятерых
    6 шесть шести шестью шестеро шестерых
    7 семь семи семью семеро семерых
    8 восемь восьми восемью восьмью
    9 девять девяти девятью
    10 десять десяти десятью
    11 одиннадцать одиннадцати
    12 двенадцать двенадцати
    13 тринадцать тринадцати
    14 четырнадцать четырнадцати
    15 пятнадцать пятнадцати
    16 шестнадцать шестнадцати
    17 семнадцать семнадцати
    18 восемнадцать восемнадцати
    19 девятнадцать девятнадцати
    20 двадцать двадцати двадцатью
    30 тридцать тридцати тридцатью
    40 сорок сорока
    50 пятьдесят пятидесяти
    60 шестьдесят шестидесяти
    70 семьдесят семидесяти
    80 восемьдесят восьмидесяти
    90 девяносто девяноста
    100 сто ста
    200 двести двухсот двумстам двухстах
    300 триста трехсот тремстам
    400 четыреста четырехсот
    500 пятьсот пятисот
    600 шестьсот шестисот
    700 семьсот семисот
    800 восемьсот восьмисот
    900 девятьсот девятисот
    500000 полмиллиона
  `),
);

/** Words that multiply what stands before them, and alone stand for one. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map(
  list(`
    1000 тысяча тысячи тысяч тысячу тысяче тысячей тысячам тысячами тысячах тыс
    1000000 миллион миллиона миллионов миллиону миллионом миллионе миллионам миллионами миллионах млн
    1000000000 миллиард миллиарда миллиардов миллиардам миллиардах млрд
  `),
);

/** Counts whose value is only the size of their unit. Also multiply: "десятки тысяч". */
export const VAGUE: ReadonlyMap<string, number> = new Map(
  list(`
    10 десятки десятков десяткам десятками десятках десяток десятка
    12 дюжина дюжины дюжину
    100 сотни сотен сотням сотнями сотнях сотня сотню
    1000 тысячи тысячами тысячах тысячам
    1000000 миллионы миллионами миллионам
  `),
);

/** "несколько сотен": several of a unit. */
export const SEVERAL: ReadonlySet<string> = new Set([
  'несколько',
  'нескольких',
  'нескольким',
  'несколькими',
  'пару',
  'пара',
]);

/** Shares in words, as percentages. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map(
  list(`
    50 половина половину половины половиной
    33.3 треть трети третью
    25 четверть четверти четвертью
  `),
);
/** Denominators behind a number word: "две трети", "три четверти". */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['трети', 3],
  ['третей', 3],
  ['четверти', 4],
  ['четвертей', 4],
  ['пятых', 5],
]);

const hedges = (bound: Bound, phrases: string): [string, Bound][] =>
  phrases.split(',').map((phrase) => [phrase.trim(), bound]);

/** How a text bounds a figure: words before it, the longest first. */
export const HEDGES: ReadonlyMap<string, Bound> = new Map([
  ...hedges(
    'about',
    'около, примерно, приблизительно, порядка, почти, где-то, ориентировочно, в районе, чуть более, чуть больше, немногим более, чуть менее, чуть меньше',
  ),
  ...hedges(
    'at-least',
    'более, больше, свыше, не менее, не меньше, как минимум, по меньшей мере, по крайней мере, минимум, более чем, не менее чем',
  ),
  ...hedges('at-most', 'до, не более, не больше, менее, меньше, максимум, не более чем, менее чем'),
]);
export const LONGEST_HEDGE = 3;

/** Months in the cases that follow a day: such a number is a date. */
export const MONTHS: ReadonlySet<string> = new Set(
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
);
