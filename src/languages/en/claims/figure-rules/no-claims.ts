import {Topic} from '../../../../claims/context.ts';
import type {FigureRule} from '../../../../claims/figure-rules.ts';
import {Shape} from '../../../../claims/figure-view.ts';
import {Act, Form, Thing} from '../../../../claims/word-classes.ts';
import {SHARE} from './masks.ts';

/** Figures that only look like claims. */
export const noClaimsRules: readonly FigureRule[] = [
  {
    id: 'threshold',
    type: null,
    weight: 0.97,
    when: {right: Act.need, rightGap: 3},
    finds: 'The winner took 50 seats; 326 seats are needed for a majority in the election.',
    ignores: 'The party won 326 seats in the election.',
  },
  {
    id: 'threshold-before',
    type: null,
    weight: 0.97,
    when: {left: Act.need, shape: SHARE | Shape.count | Shape.points},
    finds: 'A candidate needs 50 per cent of the vote to win the election.',
    ignores: 'The candidate won 50 per cent of the vote.',
  },
  {
    id: 'sample',
    type: null,
    weight: 0.96,
    when: {left: Act.survey, shape: Shape.count | Shape.points},
    finds: 'The institute surveyed 1,200 registered voters.',
    ignores: 'The country has 1,200 registered voters.',
  },
  {
    id: 'sampled',
    type: null,
    weight: 0.96,
    when: {right: Act.survey, rightGap: 2, shape: Shape.count | Shape.points},
    finds: 'Of the 600 adults surveyed, most were undecided.',
    ignores: 'Of the 600 registered voters, most stayed at home.',
  },
  {
    id: 'prevented',
    type: null,
    weight: 0.5,
    when: {shape: Shape.duration, left: Act.detain},
    finds: 'The opposition activist was held for two weeks.',
    ignores: 'A court sentenced the opposition activist to two weeks.',
  },
  {
    id: 'sport',
    type: null,
    weight: 0.95,
    when: {topic: Topic.sport},
    finds: 'The team won 52 per cent of its league matches this season.',
    ignores: 'The party won 52 per cent of the vote.',
  },
  {
    id: 'chamber-size',
    type: null,
    weight: 0.95,
    when: {shape: Shape.attached, noun: Thing.parliament},
    finds: 'The 183-seat parliament met after the election.',
    ignores: 'The party won 57 seats in parliament.',
  },
  {
    id: 'held-events',
    type: null,
    weight: 0.865,
    when: {left: Act.win, gap: 4, shape: Shape.unknown},
    unless: {
      shape:
        Shape.lives | SHARE | Shape.points | Shape.money | Shape.duration | Shape.ratio | Shape.attached | Shape.partOf,
    },
    finds: 'The opposition has held 30 training sessions since the protest.',
    ignores: 'The army has held 30 protesters since the clashes.',
  },
  {
    id: 'whole-of-seats',
    type: null,
    weight: 0.94,
    when: {head: Thing.seat, before: Form.possessive, shape: Shape.count},
    unless: {left: Act.win | Act.stand, shape: Shape.partOf},
    finds: "Of the territory's six delegates, Sanders secured four.",
    ignores: "The party won Kano's six seats.",
  },
  {
    id: 'share-whole',
    type: null,
    weight: 0.95,
    when: {shape: Shape.whole, head: Thing.seat},
    finds: 'Over 80% of the 452 seats went to the opposition.',
    ignores: 'The opposition won 452 seats.',
  },
  {
    id: 'sample-in-poll',
    type: null,
    weight: 0.93,
    when: {shape: Shape.count, noun: Thing.voter, topic: Topic.polling},
    unless: {right: Act.vote | Act.gather | Act.support, shape: Shape.large},
    finds: 'The poll collected data from 4,060 registered voters.',
    ignores: 'The country has 4,060 registered voters.',
  },
  {
    id: 'margin-of-error',
    type: null,
    weight: 0.97,
    when: {right: Act.error},
    finds: 'The poll has a two percent margin of error.',
    ignores: 'The poll has her at two percent.',
  },
  {
    id: 'error-of',
    type: null,
    weight: 0.97,
    when: {left: Act.error},
    finds: 'The poll of voters has a margin of error of 3.1 percentage points.',
    ignores: 'The poll of voters has her lead at 3.1 percentage points.',
  },
  {
    id: 'events-held',
    type: null,
    weight: 0.905,
    when: {right: Act.win, passive: true, shape: Shape.unknown},
    unless: {
      right: Act.sentence,
      shape: Shape.lives | SHARE | Shape.points | Shape.money | Shape.duration | Shape.ratio | Shape.partOf,
    },
    finds: 'Since the protest 26 hearings were held by the opposition.',
    ignores: 'Since the protest 26 activists were held by the opposition.',
  },
  {
    id: 'sample-share',
    type: null,
    weight: 0.96,
    when: {left: Act.survey, gap: 3, shape: SHARE},
    finds: 'The institute surveyed 5 per cent of the voters.',
    ignores: 'In the survey, 45 per cent of the voters backed the president.',
  },
];
