import {Topic} from '../../../../claims/context.ts';
import type {FigureRule} from '../../../../claims/figure-rules.ts';
import {Shape} from '../../../../claims/figure-view.ts';
import {Act, Form, Thing} from '../../../../claims/word-classes.ts';
import {SHARE} from './masks.ts';

/** Shares of the vote, and leads in it. */
export const voteSharesRules: readonly FigureRule[] = [
  {
    id: 'exit-poll-share',
    type: 'vote-share',
    weight: 0.83,
    when: {shape: SHARE | Shape.points, topic: Topic.exitPoll},
    unless: {shape: Shape.ofOther, right: Act.opine},
    finds: 'Exit polls gave the party 45 per cent of the vote.',
    ignores: 'Opinion polls gave the party 45 per cent.',
  },
  {
    id: 'share-of-vote',
    type: 'vote-share',
    weight: 0.8,
    when: {shape: SHARE, of: Thing.ballot},
    unless: {topic: Topic.business},
    finds: 'Tokayev received 70.8 per cent of the vote.',
    ignores: 'Tokayev received 70.8 per cent of the land.',
  },
  {
    id: 'won-share',
    type: 'vote-share',
    weight: 0.7,
    when: {shape: SHARE, left: Act.win | Act.have | Act.lead | Act.show, topic: Topic.election},
    unless: {noun: Thing.person, topic: Topic.polling | Topic.business, shape: Shape.ofOther, sentence: Thing.business},
    finds: 'Her rival in the election received 16.2 per cent.',
    ignores: 'Her shares rose 16.2 per cent.',
  },
  {
    id: 'lead-in-points',
    type: 'vote-share',
    weight: 0.68,
    when: {shape: Shape.points, topic: Topic.election, near: Thing.margin},
    unless: {topic: Topic.polling | Topic.business},
    finds: 'She had a 12-point lead in the count of the election.',
    ignores: 'The 12-point plan was published.',
  },
  {
    id: 'points-ahead',
    type: 'vote-share',
    weight: 0.67,
    when: {shape: Shape.points, topic: Topic.election, nearAct: Act.lead | Act.win},
    unless: {topic: Topic.polling | Topic.business},
    finds: 'The party finished three points ahead of its rival in the election.',
    ignores: 'The index finished three points higher.',
  },
  {
    id: 'voters-approved',
    type: 'vote-share',
    weight: 0.72,
    when: {shape: SHARE, of: Thing.voter, topic: Topic.election, right: Act.win | Act.support},
    unless: {topic: Topic.polling, right: Act.opine},
    finds: '62.1 per cent of voters approved the measure in the referendum.',
    ignores: '62.1 per cent of members approved the budget.',
  },
  {
    id: 'majority-of-votes',
    type: 'vote-share',
    weight: 0.81,
    when: {shape: Shape.majority, left: Act.win | Act.have, gap: 3, of: Thing.ballot},
    unless: {topic: Topic.polling, left: Act.need},
    finds: 'The senator won the caucuses, securing a majority of the votes.',
    ignores: 'The senator needs a majority of the votes.',
  },
  {
    id: 'backed-in-vote',
    type: 'vote-share',
    weight: 0.71,
    when: {shape: SHARE, right: Act.divide, rightGap: 1, sentence: Thing.election, topic: Topic.election},
    unless: {before: Form.condition, topic: Topic.polling | Topic.business, shape: Shape.ofOther, right: Act.vote},
    finds: 'More than 80 percent backed presidential rule in the referendum.',
    ignores: 'More than 80 percent praised presidential rule in the referendum.',
  },
  {
    id: 'won-with',
    type: 'vote-share',
    weight: 0.755,
    when: {shape: SHARE, left: Act.win, gap: 4, before: Form.with, topic: Topic.election},
    unless: {left: Act.lead | Act.support, topic: Topic.business, shape: Shape.ofOther, sentence: Thing.support},
    finds: 'The polls had been close before the election. She won on Sunday with 55 per cent.',
    ignores: 'The polls had been close before the election. She leads with 55 per cent.',
  },
  {
    id: 'party-on-share',
    type: 'vote-share',
    weight: 0.58,
    when: {shape: SHARE, before: Form.on, near: Thing.party | Thing.candidate, topic: Topic.election},
    unless: {
      topic: Topic.polling | Topic.business,
      shape: Shape.ofOther | Shape.fraction,
      left: Act.other | Act.opine | Act.support | Act.say | Act.reach,
      noun: -1,
    },
    finds: 'The National Party, on 42.5 percent after the election, remains the largest.',
    ignores: 'The National Party, on 42.5 hectares after the election, remains the largest.',
  },
];
