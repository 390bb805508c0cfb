import {Topic} from '../../../../claims/context.ts';
import type {FigureRule} from '../../../../claims/figure-rules.ts';
import {Shape} from '../../../../claims/figure-view.ts';
import {Act, Form, Thing} from '../../../../claims/word-classes.ts';
import {PEOPLE, SHARE} from './masks.ts';

/** How many voted. */
export const turnoutRules: readonly FigureRule[] = [
  {
    id: 'turnout-was',
    type: 'turnout',
    weight: 0.9,
    when: {shape: SHARE | Shape.points, leftThing: Thing.turnout},
    finds: 'Turnout was 95 per cent.',
    ignores: 'Inflation was 95 per cent.',
  },
  {
    id: 'share-voted',
    type: 'turnout',
    weight: 0.86,
    when: {shape: SHARE, right: Act.vote},
    unless: {topic: Topic.polling, right: Act.support, of: Thing.ballot},
    finds: 'Only 29 per cent of registered voters cast ballots.',
    ignores: 'Only 29 per cent of members paid.',
  },
  {
    id: 'people-voted',
    type: 'turnout',
    weight: 0.86,
    when: {shape: Shape.count | Shape.vague, right: Act.vote, noun: PEOPLE},
    unless: {topic: Topic.polling, shape: Shape.one},
    finds: 'Eight million people voted in the election.',
    ignores: 'Eight million people moved to the city.',
  },
  {
    id: 'ballots-cast',
    type: 'turnout',
    weight: 0.86,
    when: {shape: Shape.count | Shape.vague, head: Thing.ballot, right: Act.vote},
    finds: 'Some 3.1 million ballots were cast.',
    ignores: 'Some 3.1 million ballots were printed.',
  },
  {
    id: 'turnout-before',
    type: 'turnout',
    weight: 0.72,
    when: {shape: SHARE | Shape.points, topic: Topic.turnout, before: Form.be | Form.preposition | Form.adverb},
    unless: {
      topic: Topic.polling,
      of: Thing.ballot,
      left: Act.win,
      shape: Shape.fraction | Shape.ofOther,
      noun: Thing.support,
    },
    finds: 'The turnout was the second highest in a primary. It was about 41 per cent.',
    ignores: 'The prices were the second highest on record. They rose 41 per cent.',
  },
  {
    id: 'voters-turned-out',
    type: 'turnout',
    weight: 0.87,
    when: {shape: Shape.count | Shape.vague, head: Thing.voter, right: Act.gather | Act.join},
    unless: {shape: Shape.small},
    finds: 'More than 1.5 million registered voters turned out.',
    ignores: 'More than 1.5 million registered voters are women.',
  },
  {
    id: 'share-of-eligible',
    type: 'turnout',
    weight: 0.78,
    when: {shape: SHARE, of: Thing.register, topic: Topic.election},
    unless: {topic: Topic.polling},
    finds: 'Officials of the election spoke of 60.5 per cent of eligible voters.',
    ignores: 'Prices were high: 60.5 per cent of income.',
  },
  {
    id: 'share-took-part',
    type: 'turnout',
    weight: 0.84,
    when: {shape: SHARE, right: Act.join | Act.gather, of: Thing.voter | Thing.register, topic: Topic.election},
    unless: {topic: Topic.polling},
    finds: 'Only 29 per cent of registered voters joined in on election day.',
    ignores: 'Only 29 per cent of the children took part in the survey of the election.',
  },
  {
    id: 'share-turned-up',
    type: 'turnout',
    weight: 0.83,
    when: {
      shape: SHARE,
      right: Act.gather | Act.join | Act.vote,
      rightGap: 1,
      sentence: Thing.register | Thing.voter,
      topic: Topic.election,
    },
    unless: {topic: Topic.polling, shape: Shape.ofOther, right: Act.support},
    finds: 'Of the 962,157 registered voters, 87% turned up.',
    ignores: 'Of the 962,157 registered voters, 87% own a radio.',
  },
];
