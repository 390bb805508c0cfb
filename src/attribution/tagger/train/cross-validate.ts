import type {ReportedStatement} from '../../attribution.ts';
import {weighStatements} from '../tag-statements.ts';
import type {TaggerWords} from '../tagger-words.ts';
import {decodeWeights, type TaggerModel} from '../weights.ts';
import {fitConfidence, type Outcome} from './fit-confidence.ts';
import {learn, type LearnSettings, type PreparedArticle} from './learn.ts';
import {isRight} from './measure.ts';
import {packWeights} from './pack-weights.ts';

/** Held-out predictions for all articles, and the confidence they teach. */
export interface CrossValidation {
  /** For each article its statements, with confidences by the coefficients below. */
  statements: ReportedStatement[][];
  confidence: number[];
}

/** Trains, packs and decodes: what is measured is what ships. */
export function trainModel(
  articles: readonly PreparedArticle[],
  words: TaggerWords,
  settings: LearnSettings,
): {bytes: Uint8Array; model: TaggerModel} {
  const bytes = packWeights(learn(articles, words, settings));
  const model = decodeWeights(bytes);
  if (!model) throw new Error('the packed weights do not decode');
  return {bytes, model};
}

/** Predicts every article by a model trained on the other parts of the articles. */
export function crossValidate(
  articles: readonly PreparedArticle[],
  words: TaggerWords,
  settings: LearnSettings,
  parts: number,
): CrossValidation {
  const weighed: ReturnType<typeof weighStatements>[] = articles.map(() => []);
  for (let part = 0; part < parts; part++) {
    const others = articles.filter((_, i) => i % parts !== part);
    const {model} = trainModel(others, words, settings);
    articles.forEach(({marked, rules}, i) => {
      if (i % parts === part) weighed[i] = weighStatements(marked, rules, model);
    });
  }
  const outcomes: Outcome[] = weighed.flatMap((list, i) =>
    list.map(({statement, evidence}) => ({
      evidence,
      right: isRight(statement, articles[i]?.article.attributions ?? []),
    })),
  );
  const confidence = fitConfidence(outcomes);
  const logistic = (evidence: number[]) =>
    1 / (1 + Math.exp(-evidence.reduce((sum, x, k) => sum + x * (confidence[k] as number), 0)));
  return {
    confidence,
    statements: weighed.map((list) =>
      list.map(({statement, evidence}) => ({...statement, confidence: logistic(evidence)})),
    ),
  };
}
