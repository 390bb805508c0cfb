import {Shape} from '../../../../claims/figure-view.ts';
import {Thing} from '../../../../claims/word-classes.ts';

/** Nouns for people of any kind. */
export const PEOPLE = Thing.person | Thing.protester | Thing.force | Thing.voter | Thing.party | Thing.candidate;

/** Percentages and fractions. */
export const SHARE = Shape.percent;
