import {readFileSync, readdirSync} from 'node:fs';
import fc from 'fast-check';
import {articleFromHtml} from '../../src/cli/article-from-html.ts';
import {buildLexicon} from '../../src/languages/en/attribution/build-lexicon.ts';
import {listedWords} from '../unit/claims/listed-words.ts';

const WORDS = [
  ...[
    'turnout',
    'per cent',
    'percent',
    '%',
    'of the vote',
    'votes',
    'seats',
    'people',
    'protesters',
    'police',
    'detained',
  ],
  ...[
    'arrested',
    'killed',
    'injured',
    'sentenced to',
    'years in prison',
    'fined',
    'registered voters',
    'polling stations',
  ],
  ...['said', 'told', 'according to', 'reportedly', 'claimed', 'denied', 'he', 'she', 'the ministry', 'the commission'],
  ...[
    'Central Election Commission',
    'Human Rights Watch',
    'Mr',
    'U.S.',
    'Kazakhstan',
    'Tokayev',
    'the',
    'a',
    'and',
    'that',
  ],
  ...[
    'free and fair',
    'rigged',
    'ballot-box stuffing',
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    '’s',
    '(',
    ')',
    '[',
    ']',
    '.',
    ',',
    ':',
  ],
  ...[
    '—',
    '-',
    '–',
    '\n',
    '\n\n',
    '  ',
    '\t',
    '\u00a0',
    '\u200b',
    '\u2028',
    '\ud800',
    '\udc00',
    '\u0000',
    '😀',
    'ﬁ',
    'İ',
    'ß',
  ],
  ...[
    '70.8',
    '12,000',
    '12 000',
    '1.2m',
    '40-45',
    '1/2',
    'half',
    'two-thirds',
    'dozens',
    'tens of thousands',
    'at least',
  ],
  ...['0', '00', '1e309', '9'.repeat(400), '1.2.3.4', '1,2,3', '-5', '+5', '$5', '№ 7', 'тысяч', 'человек', '三', '٣'],
];

/** The paragraphs of our own articles. */
function ownParagraphs(): string[] {
  const folder = 'tests/articles';
  const names = readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isDirectory());
  return names.flatMap(({name}) => {
    const article = articleFromHtml(readFileSync(`${folder}/${name}/article.html`, 'utf8'), null);
    return article ? article.text.split('\n').filter((paragraph) => paragraph !== '') : [];
  });
}

/** Every word the rules know, of claims and of speaking. */
const LISTED = [...new Set([...listedWords(), ...buildLexicon().keys()])].filter((word) => word !== '');
const word = fc.oneof(
  {weight: 4, arbitrary: fc.constantFrom(...LISTED)},
  {weight: 4, arbitrary: fc.constantFrom(...WORDS)},
  {weight: 1, arbitrary: fc.string({unit: 'binary'})},
);

type Edit = [at: number, kind: 'drop' | 'double' | 'insert' | 'cut' | 'swap', word: string];
const edit: fc.Arbitrary<Edit> = fc.tuple(
  fc.nat(200),
  fc.constantFrom('drop', 'double', 'insert', 'insert', 'cut', 'swap'),
  word,
);

function bend(paragraph: string, edits: readonly Edit[]): string {
  let words = paragraph.split(' ');
  for (const [where, kind, inserted] of edits) {
    const at = where % (words.length + 1);
    const here = words[at] ?? '';
    if (kind === 'drop') words.splice(at, 1);
    else if (kind === 'double') words.splice(at, 0, here);
    else if (kind === 'insert') words.splice(at, 0, inserted);
    else if (kind === 'cut') words = words.slice(0, at);
    else words.splice(at, 2, words[at + 1] ?? '', here);
  }
  return words.join(' ');
}

/** News as it is written, with words dropped, doubled, put in or changed about, and sentences cut short. */
const bentNews = fc
  .array(fc.tuple(fc.constantFrom(...ownParagraphs()), fc.array(edit, {maxLength: 4})), {maxLength: 5})
  .map((paragraphs) => paragraphs.map(([paragraph, edits]) => bend(paragraph, edits)).join('\n'));

/** Words of the rules in any order: every list meets every other. */
const listedText = fc
  .array(fc.oneof(word, fc.constantFrom(...LISTED)), {maxLength: 60})
  .map((words) => words.join(' '));

/** Words that look like news to a reader of words, and break the rules of text. */
const looseText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof({weight: 8, arbitrary: fc.constantFrom(...WORDS)}, {weight: 1, arbitrary: fc.string({unit: 'binary'})}),
    {
      maxLength: 120,
    },
  )
  .chain((words) => fc.constantFrom(' ', '', '\n').map((joint) => words.join(joint)));

/** Text for whoever reads news: loose words, words of the rules, and our own articles bent. */
export const newsText: fc.Arbitrary<string> = fc.oneof(looseText, listedText, bentNews);
