import type {LearnSettings} from './learn.ts';

/**
 * Settings chosen by four-fold cross-validation on the training texts (212 Wikinews articles of 2019 and 2020); the
 * folder's README has the figures. Dropout matters most: the texts are few and the features many.
 */
export const settings: LearnSettings = {
  credit:
    'Learnt from Wikinews articles of 2019 and 2020 by the contributors of Wikinews (https://en.wikinews.org), CC BY 2.5, annotated by the Whence project.',
  cue: {epochs: 14, rate: 0.15, l2: 0.3, l1: 0, dropout: 0.5, seed: 1, trainings: 3, minUses: 2},
  role: {epochs: 12, rate: 0.15, l2: 0.3, l1: 0, dropout: 0.5, seed: 1, trainings: 3, minUses: 3},
  tagger: {cueBonus: 1.5, confidence: [], least: 0.5},
};
