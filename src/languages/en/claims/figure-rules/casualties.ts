import {Topic} from '../../../../claims/context.ts';
import type {FigureRule} from '../../../../claims/figure-rules.ts';
import {Shape} from '../../../../claims/figure-view.ts';
import {Act, Form, Thing} from '../../../../claims/word-classes.ts';

/** People killed, injured or missing. */
export const casualtiesRules: readonly FigureRule[] = [
  {
    id: 'were-killed',
    type: 'casualties',
    weight: 0.9,
    when: {shape: Shape.count | Shape.vague, right: Act.harm, patient: true, topic: Topic.violent},
    unless: {shape: Shape.thing},
    finds: 'Three police were injured in clashes with protesters.',
    ignores: 'Three police injured a passenger of a crashed car.',
  },
  {
    id: 'died',
    type: 'casualties',
    weight: 0.86,
    when: {shape: Shape.count | Shape.vague, right: Act.die, topic: Topic.violent},
    unless: {shape: Shape.thing},
    finds: 'At least 225 people died in the unrest.',
    ignores: 'At least 225 people died in the earthquake.',
  },
  {
    id: 'killed-them',
    type: 'casualties',
    weight: 0.85,
    when: {shape: Shape.count | Shape.vague, left: Act.harm, gap: 4, topic: Topic.violent},
    unless: {before: Form.preposition, shape: Shape.thing, head: Thing.candidate},
    finds: 'The airstrike killed 20 people.',
    ignores: 'Protesters were killed by 20 gunmen.',
  },
  {
    id: 'deaths',
    type: 'casualties',
    weight: 0.88,
    when: {shape: Shape.count | Shape.vague, head: Thing.death, topic: Topic.violent},
    finds: 'The group recorded 351 deaths in the crackdown.',
    ignores: 'The ministry recorded 351 deaths from the virus.',
  },
  {
    id: 'death-toll',
    type: 'casualties',
    weight: 0.8,
    when: {shape: Shape.count | Shape.vague, leftThing: Thing.death, topic: Topic.violent},
    unless: {head: Thing.time, right: Act.detain | Act.gather},
    finds: 'The death toll from the attack rose to 22.',
    ignores: 'The death toll from the flood rose to 22.',
  },
  {
    id: 'deaths-of',
    type: 'casualties',
    weight: 0.87,
    when: {shape: Shape.count | Shape.vague, leftThing: Thing.death, before: Form.of, topic: Topic.violent},
    unless: {shape: Shape.thing},
    finds: 'He faced charges over the deaths of hundreds of protesters.',
    ignores: 'He faced charges over the deaths of hundreds of sheep.',
  },
  {
    id: 'deaths-and-arrests',
    type: 'casualties',
    weight: 0.87,
    when: {shape: Shape.count | Shape.vague, head: Thing.death, sentence: Thing.arrest, topic: Topic.political},
    finds: 'The opposition group has documented 11 deaths and 177 arrests since the election.',
    ignores: 'The health ministry has documented 11 deaths and 177 infections.',
  },
];
