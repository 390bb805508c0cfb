import {Topic} from '../../../../claims/context.ts';
import type {FigureRule} from '../../../../claims/figure-rules.ts';
import {Shape} from '../../../../claims/figure-view.ts';
import {Act, Form, Thing} from '../../../../claims/word-classes.ts';
import {SHARE} from './masks.ts';

/** Figures of opinion polls. */
export const pollsRules: readonly FigureRule[] = [
  {
    id: 'poll-share-of-vote',
    type: 'poll',
    weight: 0.82,
    when: {
      shape: SHARE,
      of: Thing.ballot | Thing.voter | Thing.person | Thing.party | Thing.poll | Thing.support,
      topic: Topic.polling,
    },
    unless: {left: Act.other},
    finds: 'The survey found 45 per cent of voters back the president.',
    ignores: 'The count gave the president 45 per cent of the vote.',
  },
  {
    id: 'poll-share',
    type: 'poll',
    weight: 0.75,
    when: {
      shape: SHARE | Shape.points,
      topic: Topic.polling,
      nearAct: Act.win | Act.have | Act.lead | Act.support | Act.show | Act.reach,
    },
    unless: {shape: Shape.ofOther, left: Act.other},
    finds: 'The opinion poll showed Senator Smith leading with 47 percent.',
    ignores: 'The results showed the price rising by 47 percent.',
  },
  {
    id: 'poll-figure',
    type: 'poll',
    weight: 0.6,
    when: {shape: SHARE, topic: Topic.polling, sentence: Thing.poll | Thing.support | Thing.voter},
    unless: {shape: Shape.ofOther, left: Act.other},
    finds: 'In the survey the president was at 47 percent among voters.',
    ignores: 'In the harvest it was 47 percent.',
  },
  {
    id: 'poll-ratio',
    type: 'poll',
    weight: 0.6,
    when: {shape: Shape.ratio, topic: Topic.polling},
    finds: 'By more than 2-1, voters in the poll opposed the president.',
    ignores: 'By 2-1, the judges opposed the president.',
  },
  {
    id: 'poll-bracket',
    type: 'poll',
    weight: 0.45,
    when: {shape: SHARE, topic: Topic.polling},
    unless: {topic: Topic.business, shape: Shape.ofOther, left: Act.other},
    finds: 'The opinion survey asked about the government and the president. Most agreed that he should go (69%).',
    ignores: 'The harvest brought agreement (69%).',
  },
  {
    id: 'support-of',
    type: 'poll',
    weight: 0.81,
    when: {shape: SHARE, noun: Thing.support},
    unless: {topic: Topic.business},
    finds: 'The nominee has 85 percent support among voters.',
    ignores: 'The firm has 85 percent ownership among shareholders.',
  },
  {
    id: 'majority-support',
    type: 'poll',
    weight: 0.8,
    when: {shape: Shape.majority, left: Act.win | Act.have, gap: 3, of: Thing.support},
    finds: 'The candidate has a wide majority of white support.',
    ignores: 'The candidate has a wide majority of white shirts.',
  },
  {
    id: 'gap-in-polls',
    type: 'poll',
    weight: 0.7,
    when: {shape: Shape.points, topic: Topic.polling, near: Thing.margin},
    unless: {topic: Topic.business},
    finds: 'The opinion poll was taken before the election. One month ago the gap was eight points.',
    ignores: 'The recipe was written before the feast. One month ago the gap was eight points.',
  },
  {
    id: 'respondents-said',
    type: 'poll',
    weight: 0.845,
    when: {
      shape: SHARE,
      right: Act.opine,
      rightGap: 3,
      topic: Topic.election | Topic.polling | Topic.political | Topic.exitPoll,
      of: Thing.voter | Thing.person | Thing.party | Thing.ballot | Thing.poll,
    },
    unless: {topic: Topic.business | Topic.sport},
    finds: 'Exit polls showed that 60 per cent of the voters were angry with the government.',
    ignores: 'Exit polls showed that 60 per cent of the voters chose the government.',
  },
  {
    id: 'viewed-by',
    type: 'poll',
    weight: 0.79,
    when: {
      shape: SHARE,
      left: Act.opine,
      gap: 2,
      before: Form.preposition,
      of: Thing.voter | Thing.person | Thing.party,
      topic: Topic.election | Topic.political,
    },
    unless: {topic: Topic.business | Topic.sport},
    finds: 'The president is viewed favourably by about four in 10 registered voters.',
    ignores: 'The president is represented by about four in 10 registered lawyers.',
  },
];
