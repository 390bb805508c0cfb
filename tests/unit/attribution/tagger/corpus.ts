import type {GoldArticle} from '../../../../src/attribution/tagger/train/gold.ts';

/** Lines with "[S source]", "[Q cue]" and "[C content]" in any order; the text is what is left without the brackets. */
function annotate(id: string, lines: readonly string[]): GoldArticle {
  const article: GoldArticle = {id, text: '', attributions: []};
  for (const line of lines) {
    const parts: Record<'S' | 'Q' | 'C', [number, number][]> = {S: [], Q: [], C: []};
    if (article.text) article.text += '\n\n';
    let at = 0;
    for (const match of line.matchAll(/\[([SQC]) ([^\]]*)\]/g)) {
      article.text += line.slice(at, match.index);
      const start = article.text.length;
      article.text += match[2];
      parts[match[1] as 'S' | 'Q' | 'C'].push([start, article.text.length]);
      at = match.index + match[0].length;
    }
    article.text += line.slice(at);
    if (parts.Q.length > 0) article.attributions.push({source: parts.S, cue: parts.Q, content: parts.C});
  }
  return article;
}

const WHO = ['Officials', 'The ministry', 'Police', 'Ana Petrova', 'The commission', 'Observers', 'She', 'A spokesman'];
const WHAT = [
  'turnout reached 52 percent',
  'hundreds of people were detained',
  'the vote was free and fair',
  'the count had been delayed',
  'two stations opened late',
];

/** Texts of our own wording from which a tagger learns "X said Y" and "Y, according to X" in a second. */
export const corpus: readonly GoldArticle[] = WHO.map((who, k) =>
  annotate(`own-${k}`, [
    ...WHAT.map((what) => `[S ${who}] [Q said] [C ${what}].`),
    ...WHAT.map(
      (what) => `[C ${what.charAt(0).toUpperCase()}${what.slice(1)}], [Q according to] [S ${who.toLowerCase()}].`,
    ),
    'The square was quiet in the evening.',
    'Polling stations opened at seven on Sunday.',
    'The streets filled slowly after the count on Monday.',
  ]),
);
