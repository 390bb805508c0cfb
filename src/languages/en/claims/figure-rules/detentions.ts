import {Topic} from '../../../../claims/context.ts';
import type {FigureRule} from '../../../../claims/figure-rules.ts';
import {Shape} from '../../../../claims/figure-view.ts';
import {Act, Form, Thing} from '../../../../claims/word-classes.ts';
import {PEOPLE} from './masks.ts';

/** People arrested, held or released. */
export const detentionsRules: readonly FigureRule[] = [
  {
    id: 'were-detained',
    type: 'detentions',
    weight: 0.9,
    when: {shape: Shape.count | Shape.vague, right: Act.detain, patient: true, topic: Topic.political},
    unless: {shape: Shape.thing},
    finds: '500 people had been detained at the rallies.',
    ignores: 'Police detained a driver 500 metres from the bank.',
  },
  {
    id: 'detained-them',
    type: 'detentions',
    weight: 0.86,
    when: {shape: Shape.count | Shape.vague, left: Act.detain, gap: 4, topic: Topic.political},
    unless: {before: Form.preposition, shape: Shape.thing},
    finds: 'Police arrested hundreds of protesters.',
    ignores: 'Protesters were arrested by 200 policemen.',
  },
  {
    id: 'arrests',
    type: 'detentions',
    weight: 0.88,
    when: {shape: Shape.count | Shape.vague, head: Thing.arrest},
    unless: {
      topic: Topic.criminal | Topic.ordinary | Topic.business | Topic.sport,
      sentence: Thing.crime,
      shape: Shape.one,
    },
    finds: 'There were 17 arrests at the protest.',
    ignores: 'There were 17 arrests for drug trafficking and theft.',
  },
  {
    id: 'detained-adjective',
    type: 'detentions',
    weight: 0.87,
    when: {shape: Shape.count | Shape.vague, adjective: Act.detain, topic: Topic.political},
    finds: 'Some 60 imprisoned dissidents are on hunger strike.',
    ignores: 'Some 60 elderly dissidents are on hunger strike.',
  },
  {
    id: 'released',
    type: 'detentions',
    weight: 0.8,
    when: {
      shape: Shape.count | Shape.vague,
      right: Act.release,
      passive: true,
      topic: Topic.political,
      noun: PEOPLE | Thing.arrest,
    },
    finds: '150 protesters were released on Monday.',
    ignores: '150 films were released on Monday.',
  },
  {
    id: 'released-them',
    type: 'detentions',
    weight: 0.8,
    when: {
      shape: Shape.count | Shape.vague,
      left: Act.release,
      gap: 4,
      topic: Topic.political,
      noun: PEOPLE | Thing.arrest,
    },
    unless: {before: Form.preposition},
    finds: 'The government freed 40 opposition activists.',
    ignores: 'The government freed 40 million euros for the police.',
  },
  {
    id: 'number-of-arrests',
    type: 'detentions',
    weight: 0.78,
    when: {shape: Shape.bare, leftThing: Thing.arrest, topic: Topic.political},
    finds: 'The number of detentions at the protest reached 1,373.',
    ignores: 'The number of flights reached 1,373.',
  },
  {
    id: 'arrests-in-protest',
    type: 'detentions',
    weight: 0.875,
    when: {shape: Shape.count | Shape.vague, head: Thing.arrest, topic: Topic.protest},
    unless: {topic: Topic.criminal | Topic.ordinary | Topic.business | Topic.sport, shape: Shape.one},
    finds: 'The group documented 43 murders and 1,388 arbitrary arrests in the three weeks of protests.',
    ignores: 'The group documented 43 murders and 1,388 arbitrary arrests in the gang war over drugs.',
  },
  {
    id: 'arrests-of',
    type: 'detentions',
    weight: 0.865,
    when: {
      shape: Shape.count | Shape.vague,
      leftThing: Thing.arrest,
      before: Form.of,
      noun: PEOPLE,
      topic: Topic.political,
    },
    unless: {shape: Shape.thing, topic: Topic.criminal},
    finds: 'The clampdown on protests led to the arrest of 22,000 others.',
    ignores: 'The clampdown on protests led to the departure of 22,000 others.',
  },
];
