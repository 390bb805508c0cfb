import {Topic} from '../../../../claims/context.ts';
import type {FigureRule} from '../../../../claims/figure-rules.ts';
import {Shape} from '../../../../claims/figure-view.ts';
import {Act, Form, Thing} from '../../../../claims/word-classes.ts';
import {SHARE} from './masks.ts';

/** Seats, mandates and delegates. */
export const seatsRules: readonly FigureRule[] = [
  {
    id: 'seats',
    type: 'seats',
    weight: 0.93,
    when: {shape: Shape.count | Shape.vague, head: Thing.seat, topic: Topic.election | Topic.political | Topic.polling},
    finds: 'The coalition took 84 of the 98 seats.',
    ignores: 'The coalition took 84 of the 98 buses.',
  },
  {
    id: 'share-of-seats',
    type: 'seats',
    weight: 0.9,
    when: {shape: SHARE, of: Thing.seat},
    finds: 'The party won more than half the seats.',
    ignores: 'The party won more than half the debates.',
  },
  {
    id: 'party-in-chamber',
    type: 'seats',
    weight: 0.6,
    when: {shape: Shape.count, head: Thing.party, sentence: Thing.parliament | Thing.seat},
    unless: {
      right: Act.vote | Act.support | Act.gather | Act.harm | Act.detain | Act.divide,
      before: Form.preposition,
      shape: Shape.small,
    },
    finds: 'In the Senate 51 Republicans and 49 Democrats currently sit.',
    ignores: 'In the stadium 51 Republicans sit.',
  },
  {
    id: 'seat-majority',
    type: 'seats',
    weight: 0.85,
    when: {shape: Shape.attached, noun: Thing.margin},
    finds: 'The opposition was projected to hold a 61-seat majority.',
    ignores: 'The opposition was seated on a 61-seat bus.',
  },
  {
    id: 'bare-seats',
    type: 'seats',
    weight: 0.66,
    when: {shape: Shape.bare, sentence: Thing.seat, left: Act.win | Act.have | Act.leave},
    unless: {topic: Topic.sport, before: Form.of},
    finds: 'The senator had the most delegates, with 60.',
    ignores: 'The senator had the most buses, with 60.',
  },
  {
    id: 'majority-in-chamber',
    type: 'seats',
    weight: 0.8,
    when: {shape: Shape.majority, left: Act.win | Act.have | Act.show, gap: 3, sentence: Thing.parliament | Thing.seat},
    unless: {of: Thing.ballot, left: Act.need},
    finds: 'The alliance won a majority in the new parliament.',
    ignores: 'The alliance needs a majority in the new parliament.',
  },
  {
    id: 'won-seats',
    type: 'seats',
    weight: 0.925,
    when: {shape: Shape.count | Shape.vague, head: Thing.seat, left: Act.win | Act.show},
    unless: {topic: Topic.sport | Topic.business},
    finds: 'Likud was projected to win 35 to 36 seats.',
    ignores: 'The car was fitted with 35 to 36 seats.',
  },
  {
    id: 'members-of-chamber',
    type: 'seats',
    weight: 0.66,
    when: {
      shape: Shape.count,
      head: Thing.parliament,
      noun: Thing.person,
      left: Act.win | Act.have,
      gap: 2,
      topic: Topic.election | Topic.political,
    },
    unless: {right: Act.vote | Act.divide | Act.gather | Act.harm | Act.detain, left: Act.detain | Act.harm},
    finds: 'The ruling party will have 336 MPs in the new parliament.',
    ignores: 'The ruling party will feed 336 MPs in the new parliament.',
  },
  {
    id: 'share-majority',
    type: 'seats',
    weight: 0.86,
    when: {
      shape: Shape.fraction,
      noun: Thing.margin,
      left: Act.win | Act.have | Act.show,
      sentence: Thing.parliament | Thing.seat,
    },
    unless: {left: Act.need, topic: Topic.polling},
    finds: 'The party will keep its two-thirds majority in both chambers of parliament.',
    ignores: 'Changing it needs a two-thirds majority in both chambers of parliament.',
  },
  {
    id: 'tally-of-seats',
    type: 'seats',
    weight: 0.65,
    when: {shape: Shape.placed, leftThing: Thing.seat},
    unless: {topic: Topic.sport | Topic.polling, left: Act.other | Act.need},
    finds: 'The delegate count is Ruiz 384, Senator Ortega 300, and Vega 37.',
    ignores: 'The bus count is Ruiz 384, Senator Ortega 300, and Vega 37.',
  },
];
