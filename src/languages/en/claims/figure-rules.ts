import type {FigureRule} from '../../../claims/figure-rules.ts';
import {casualtiesRules} from './figure-rules/casualties.ts';
import {crowdsRules} from './figure-rules/crowds.ts';
import {detentionsRules} from './figure-rules/detentions.ts';
import {electorateRules} from './figure-rules/electorate.ts';
import {noClaimsRules} from './figure-rules/no-claims.ts';
import {pollsRules} from './figure-rules/polls.ts';
import {seatsRules} from './figure-rules/seats.ts';
import {sentencesRules} from './figure-rules/sentences.ts';
import {turnoutRules} from './figure-rules/turnout.ts';
import {voteCountsRules} from './figure-rules/vote-counts.ts';
import {voteSharesRules} from './figure-rules/vote-shares.ts';

/** What figures measure, told from the words around them. Weights order the rules, of equals the first; see `FigureRule`. */
export const figureRules: readonly FigureRule[] = [
  ...noClaimsRules,
  ...casualtiesRules,
  ...detentionsRules,
  ...crowdsRules,
  ...sentencesRules,
  ...turnoutRules,
  ...seatsRules,
  ...voteCountsRules,
  ...electorateRules,
  ...voteSharesRules,
  ...pollsRules,
];
