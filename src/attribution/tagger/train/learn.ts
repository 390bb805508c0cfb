import type {ReportedStatement} from '../../attribution.ts';
import {statementsOf} from '../../find-statements.ts';
import type {AttributionGrammar} from '../../grammar.ts';
import {markText, type Marked} from '../../marked-text.ts';
import {articleText} from '../../../text/article-text.ts';
import {tokeniseClosed, type SentenceWords, type Tokens} from '../../../text/tokens.ts';
import {Lexicon} from '../lexicon.ts';
import {describeTokens, tokensIn} from '../tagger-text.ts';
import {tagStatements} from '../tag-statements.ts';
import {EDGE_FEATURES} from '../edge-features.ts';
import type {TaggerModel, TaggerSettings} from '../weights.ts';
import type {TaggerWords} from '../tagger-words.ts';
import {cueChains, roleChains, type ChainBuilder, type Example} from './examples.ts';
import type {GoldArticle} from './gold.ts';
import type {Trained, TrainedChain} from './pack-weights.ts';
import {trainChain, type ChainSettings} from './train-chain.ts';

/** An annotated article with its tokens and what the rules say of it. */
export interface PreparedArticle {
  article: GoldArticle;
  tokens: Tokens;
  marked: Marked;
  rules: ReportedStatement[];
}

/** What reading an article needs to know of its language. */
export interface ReadingLanguage {
  sentenceWords: SentenceWords;
  grammar: AttributionGrammar;
}

export function prepare(articles: readonly GoldArticle[], language: ReadingLanguage): PreparedArticle[] {
  return articles.map((article) => {
    const text = articleText(article.text);
    const tokens = tokeniseClosed(text, language.sentenceWords);
    const marked = markText(tokens, language.grammar);
    return {article, tokens, marked, rules: statementsOf(marked)};
  });
}

/** Counts of a word's uses and of its uses in cues. */
export type CueCounts = Map<string, {uses: number; cues: number}>;

function countCues(articles: readonly PreparedArticle[]): CueCounts {
  const counts: CueCounts = new Map();
  for (const {article, tokens} of articles) {
    const inCue = new Uint8Array(tokens.length);
    for (const {cue} of article.attributions)
      for (const [s, e] of cue) {
        const {start, end} = tokensIn(tokens, s, e);
        inCue.fill(1, start, end);
      }
    tokens.lower.forEach((word, i) => {
      const count = counts.get(word) ?? {uses: 0, cues: 0};
      count.uses++;
      count.cues += inCue[i] as number;
      counts.set(word, count);
    });
  }
  return counts;
}

/** Steps of the share of cue uses; words seen in one cue only say nothing. */
function cueLevel(uses: number, cues: number): number {
  if (cues < 2 || uses < 2) return 0;
  const share = cues / uses;
  return share >= 0.75 ? 5 : share >= 0.5 ? 4 : share >= 0.35 ? 3 : share >= 0.2 ? 2 : share >= 0.1 ? 1 : 0;
}

const isWord = (word: string) => /^\p{L}/u.test(word);

/** The lexicon's shares from the training texts. */
function cueLevels(counts: CueCounts): Map<string, number> {
  const levels = new Map<string, number>();
  for (const [word, {uses, cues}] of counts) {
    const level = cueLevel(uses, cues);
    if (level > 0 && isWord(word)) levels.set(word, level);
  }
  return levels;
}

/** Describes training texts, each with shares counted on the others: a text must not teach that its own cues are known. */
function examplesOf(articles: readonly PreparedArticle[], words: TaggerWords, counts: CueCounts): Example[] {
  return articles.map((prepared) => {
    const own = countCues([prepared]);
    const lexicon = new Lexicon(words, new Map());
    const level = (word: string): number => {
      const all = counts.get(word);
      const mine = own.get(word);
      if (!all || !isWord(word)) return 0;
      return cueLevel(all.uses - (mine?.uses ?? 0), all.cues - (mine?.cues ?? 0));
    };
    return {
      article: prepared.article,
      text: describeTokens(prepared.marked, prepared.rules, lexicon, {cueLevel: level}),
    };
  });
}

/** Settings of a whole training. */
export interface LearnSettings {
  credit: string;
  cue: ChainSettings & {minUses: number};
  role: ChainSettings & {minUses: number};
  tagger: TaggerSettings;
}

function trainedChain(builder: ChainBuilder, settings: ChainSettings & {minUses: number}): TrainedChain {
  const {data, keys} = builder.build((_, uses) => uses >= settings.minUses);
  return {edgeFeatures: EDGE_FEATURES, keys, weights: trainChain(data, settings)};
}

/** Trains both chains on annotated articles. */
export function learn(articles: readonly PreparedArticle[], words: TaggerWords, settings: LearnSettings): Trained {
  const counts = countCues(articles);
  const examples = examplesOf(articles, words, counts);
  return {
    credit: settings.credit,
    words,
    cueLevels: cueLevels(counts),
    settings: settings.tagger,
    cue: trainedChain(cueChains(examples), settings.cue),
    role: trainedChain(roleChains(examples), settings.role),
  };
}

/** What a model finds in an article, from a given confidence on (by default the model's own). */
export function predict({marked, rules}: PreparedArticle, model: TaggerModel, least?: number): ReportedStatement[] {
  return tagStatements(marked, rules, model, {least: least ?? model.settings.least});
}
