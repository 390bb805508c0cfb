import type {AttributionGrammar} from '../../../attribution/grammar.ts';
import {readLexicon} from '../../../attribution/lexicon.ts';
import {WordSet} from '../../../text/word-lists.ts';
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
    // "…, per the ministry", but "40 per cent"
    ['per', [[',', 'per']]],
  ]),
  contestedNouns: new WordSet(
    'claim claims allegation allegations accusation accusations charge charges assertion assertions suspicion suspicions rumour rumours rumor rumors complaint complaints',
  ),
  capitalTimes: new WordSet('march may'),
  ballots: new WordSet('vote votes ballot ballots papers slips voters candidates parties citizens'),
  winnings: new WordSet(
    'seats seat vote votes ballots mandates lives life victims constituencies delegates states districts',
  ),
  claimsWins: new WordSet('claim'),
  linked: new WordSet(
    'linked opposed allied affiliated attached aligned accredited assigned related devoted dedicated',
  ),
  freeRelatives: new WordSet('what whatever'),
  citing: new WordSet('cite quote'),
  withoutCiting: new WordSet('without not before'),
  writeOwned: (owned, owner, isRole) =>
    isRole ? `${owned} of ${owner}` : `${owner}${owner.endsWith('s') ? '’' : '’s'} ${owned}`,
  threshold: 0.5,
  judgementThreshold: 0.4,
  phrases: phraseWords,
  endings,
};
