import {Topic} from '../../../../claims/context.ts';
import type {FigureRule} from '../../../../claims/figure-rules.ts';
import {Shape} from '../../../../claims/figure-view.ts';
import {Act, Form, Thing} from '../../../../claims/word-classes.ts';
import {PEOPLE} from './masks.ts';

/** How many took part in a protest, rally or strike. */
export const crowdsRules: readonly FigureRule[] = [
  {
    id: 'gathered',
    type: 'crowd',
    weight: 0.8,
    when: {shape: Shape.count | Shape.vague, right: Act.gather, topic: Topic.protest | Topic.election | Topic.violent},
    unless: {noun: Thing.force, shape: Shape.thing | Shape.small | Shape.unknown, passive: true},
    finds: 'Tens of thousands marched through the capital against the government.',
    ignores: 'Hundreds of riot police marched through the capital against the protest.',
  },
  {
    id: 'took-part',
    type: 'crowd',
    weight: 0.82,
    when: {shape: Shape.count | Shape.vague, right: Act.join, topic: Topic.protest | Topic.election | Topic.violent},
    unless: {noun: Thing.force, shape: Shape.thing | Shape.small | Shape.unknown},
    finds: 'Hundreds of people took part in the demonstration.',
    ignores: 'Hundreds of companies took part in the trade fair.',
  },
  {
    id: 'drew-a-crowd',
    type: 'crowd',
    weight: 0.78,
    when: {
      shape: Shape.count | Shape.vague,
      left: Act.join | Act.disperse,
      gap: 4,
      topic: Topic.protest | Topic.election | Topic.violent,
      noun: PEOPLE,
    },
    unless: {noun: Thing.force, shape: Shape.small},
    finds: 'The protest drew two million people.',
    ignores: 'The festival drew two million dollars.',
  },
  {
    id: 'crowd-of',
    type: 'crowd',
    weight: 0.72,
    when: {
      shape: Shape.count | Shape.vague,
      leftThing: Thing.protest | Thing.protester,
      before: Form.of | Form.preposition,
      noun: PEOPLE,
    },
    unless: {noun: Thing.force, shape: Shape.small},
    finds: 'This included marches of 250,000 protesters in the capital.',
    ignores: 'Marches on 12 streets blocked the city.',
  },
  {
    id: 'protesters',
    type: 'crowd',
    weight: 0.55,
    when: {shape: Shape.count | Shape.vague, head: Thing.protester, topic: Topic.protest},
    unless: {shape: Shape.small},
    finds: 'Thousands of anti-government protesters remained in the square.',
    ignores: 'Thousands of tourists remained in the square.',
  },
  {
    id: 'rallied-them',
    type: 'crowd',
    weight: 0.77,
    when: {
      shape: Shape.count | Shape.vague,
      left: Act.gather,
      gap: 2,
      topic: Topic.protest | Topic.election,
      noun: PEOPLE,
    },
    unless: {before: Form.preposition, noun: Thing.force, shape: Shape.small},
    finds: 'Before the election the president rallied thousands of his supporters.',
    ignores: 'The president rallied for two hours at the campaign rally.',
  },
  {
    id: 'crowd-estimate',
    type: 'crowd',
    weight: 0.74,
    when: {shape: Shape.bare, leftThing: Thing.protester, left: Act.reach | Act.show},
    finds: 'Estimates of the crowd range from several hundred to 3,000.',
    ignores: 'Estimates of the price range from several hundred to 3,000.',
  },
  {
    id: 'attended-by',
    type: 'crowd',
    weight: 0.76,
    when: {
      shape: Shape.count | Shape.vague,
      left: Act.join,
      gap: 1,
      before: Form.preposition,
      topic: Topic.protest | Topic.election,
    },
    unless: {shape: Shape.thing | Shape.small},
    finds: 'Vigils for the protest were attended by thousands.',
    ignores: 'The protest was joined by nine.',
  },
  {
    id: 'numbering-in',
    type: 'crowd',
    weight: 0.6,
    when: {shape: Shape.vague, left: Act.gather, gap: 3, topic: Topic.protest},
    unless: {shape: Shape.thing},
    finds: 'The protesters, numbering in the millions, left the square.',
    ignores: 'The protesters, living in the millions of homes, left the square.',
  },
];
