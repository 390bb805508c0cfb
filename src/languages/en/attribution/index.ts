import type {AttributionGrammar} from '../../../attribution/grammar.ts';
import {readLexicon} from '../../../attribution/lexicon.ts';
import {confidences, words} from './compiled.built.ts';
import {endings, phraseWords} from './phrase-words.ts';

/** What the reading of attributions needs to know of English. */
export const attributionGrammar: AttributionGrammar = {
  words: readLexicon(words, endings.adverb),
  rules: new Map(confidences.map(([id, confidence]) => [id, {confidence}])),
  accordingTo: new Map([
    ['according', [['according', 'to']]],
    ['in', [['in', 'the', 'words', 'of']]],
    ['as', [['as', 'per']]],
  ]),
  contestedNouns: new Set(
    'claim claims allegation allegations accusation accusations charge charges assertion assertions suspicion suspicions rumour rumours rumor rumors complaint complaints'.split(
      ' ',
    ),
  ),
  capitalTimes: new Set(['march', 'may']),
  ballots: new Set([
    'vote',
    'votes',
    'ballot',
    'ballots',
    'papers',
    'slips',
    'voters',
    'candidates',
    'parties',
    'citizens',
  ]),
  winnings: new Set([
    'seats',
    'seat',
    'vote',
    'votes',
    'ballots',
    'mandates',
    'lives',
    'life',
    'victims',
    'constituencies',
    'delegates',
    'states',
    'districts',
  ]),
  claimsWins: new Set(['claim']),
  linked: new Set(
    'linked opposed allied affiliated attached aligned accredited assigned related devoted dedicated'.split(' '),
  ),
  freeRelatives: new Set(['what', 'whatever']),
  citing: new Set(['cite', 'quote']),
  withoutCiting: new Set(['without', 'not', 'before']),
  writeOwned: (owned, owner, isRole) =>
    isRole ? `${owned} of ${owner}` : `${owner}${owner.endsWith('s') ? '’' : '’s'} ${owned}`,
  threshold: 0.5,
  judgementThreshold: 0.4,
  phrases: phraseWords,
  endings,
};
