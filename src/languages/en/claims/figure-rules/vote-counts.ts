import {Topic} from '../../../../claims/context.ts';
import type {FigureRule} from '../../../../claims/figure-rules.ts';
import {Shape} from '../../../../claims/figure-view.ts';
import {Act, Form, Thing} from '../../../../claims/word-classes.ts';
import {SHARE} from './masks.ts';

/** Numbers of votes for or against something. */
export const voteCountsRules: readonly FigureRule[] = [
  {
    id: 'votes',
    type: 'vote-count',
    weight: 0.7,
    when: {shape: Shape.count | Shape.vague, head: Thing.ballot, topic: Topic.election | Topic.political},
    finds: 'She won 1.2 million votes.',
    ignores: 'She won 1.2 million dollars.',
  },
  {
    id: 'margin-of-votes',
    type: 'vote-count',
    weight: 0.8,
    when: {noun: Thing.ballot, head: Thing.margin},
    finds: 'She was defeated by a candidate with a 149 vote margin.',
    ignores: 'She was defeated by a candidate with a 149 dollar budget.',
  },
  {
    id: 'party-votes',
    type: 'vote-count',
    weight: 0.65,
    when: {shape: Shape.count, head: Thing.party, right: Act.divide, topic: Topic.election},
    unless: {topic: Topic.polling, before: Form.of | Form.including},
    finds: 'The resolution passed with 231 Democrats supporting it.',
    ignores: 'The resolution was read to 231 Democrats in the hall.',
  },
  {
    id: 'vote-tally',
    type: 'vote-count',
    weight: 0.62,
    when: {
      shape: Shape.ratio,
      sentence: Thing.parliament | Thing.election | Thing.ballot,
      nearAct: Act.vote | Act.win | Act.divide,
    },
    unless: {topic: Topic.polling},
    finds: 'The articles passed by a vote of 230-197 in the House.',
    ignores: 'The team lost by 5-4.',
  },
  {
    id: 'voted-for',
    type: 'vote-count',
    weight: 0.64,
    when: {shape: Shape.bare | Shape.ratio, left: Act.vote | Act.divide, gap: 1},
    unless: {topic: Topic.sport | Topic.business | Topic.ordinary},
    finds: 'The legislature voted 66 to 27 for the bill.',
    ignores: 'The legislature rose at 66 minutes past noon.',
  },
  {
    id: 'spoilt-share',
    type: 'vote-count',
    weight: 0.82,
    when: {shape: SHARE, sentenceAct: Act.dismiss, sentence: Thing.ballot},
    unless: {left: Act.win | Act.lead | Act.have | Act.show, right: Act.vote | Act.count},
    finds: 'Spoilt papers made up 4.9 per cent of all ballots.',
    ignores: 'Postal papers made up 4.9 per cent of all ballots.',
  },
  {
    id: 'people-voted-for',
    type: 'vote-count',
    weight: 0.865,
    when: {shape: Shape.count | Shape.vague, right: Act.win, rightGap: 1, nearAct: Act.vote, topic: Topic.election},
    unless: {topic: Topic.polling | Topic.business, shape: Shape.one | Shape.unknown, head: Thing.ballot | Thing.party},
    finds: 'In the referendum 1.2 million people voted against the change.',
    ignores: 'In the referendum 1.2 million people warned against the change.',
  },
  {
    id: 'number-of-votes',
    type: 'vote-count',
    weight: 0.6,
    when: {
      shape: Shape.large,
      near: Thing.ballot,
      nearAct: Act.dismiss | Act.count | Act.deploy | Act.vote,
      before: Form.be,
      topic: Topic.election,
    },
    unless: {
      shape: Shape.percent | Shape.people | Shape.thing | Shape.unknown,
      nearAct: Act.win | Act.lead | Act.need,
      topic: Topic.polling,
    },
    finds: 'The number of spoilt ballots in the election was 76,111.',
    ignores: 'The number of spoilt passports at the border was 76,111.',
  },
  {
    id: 'polled-so-many',
    type: 'vote-count',
    weight: 0.67,
    when: {
      shape: Shape.large,
      left: Act.win | Act.have,
      gap: 3,
      sentence: Thing.candidate | Thing.party | Thing.ballot | Thing.election,
      topic: Topic.election,
    },
    unless: {
      topic: Topic.polling | Topic.business | Topic.sport,
      shape: ~(Shape.large | Shape.count | Shape.bare | Shape.placed),
      before: Form.preposition | Form.elapsed,
    },
    finds: 'The candidate of the party scored 241,670 to beat her closest rival.',
    ignores: 'The candidate of the party scored 241,670 dollars to beat her closest rival.',
  },
  {
    id: 'votes-in-brackets',
    type: 'vote-count',
    weight: 0.53,
    when: {shape: Shape.bracketed, sentence: Thing.ballot, topic: Topic.election},
    unless: {shape: Shape.percent | Shape.points | Shape.money, topic: Topic.business},
    finds: 'She has so far garnered about 54% (8,163,572) of the votes in the election.',
    ignores: 'She has so far insured about 54% (8,163,572) of the cars in the election.',
  },
];
