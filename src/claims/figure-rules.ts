import type {ClaimType} from './claim.ts';
import type {FigureView} from './figure-view.ts';

/** Bits of which at least one must be set, by the part of a figure's surroundings they are looked for in. */
export interface Conditions {
  shape?: number;
  head?: number;
  noun?: number;
  adjective?: number;
  of?: number;
  right?: number;
  passive?: boolean;
  patient?: boolean;
  /** Most tokens between the event on the left and the figure. */
  gap?: number;
  /** Most tokens between the figure and the event on the right. */
  rightGap?: number;
  left?: number;
  leftThing?: number;
  before?: number;
  near?: number;
  nearAct?: number;
  sentence?: number;
  sentenceAct?: number;
  topic?: number;
}

/** One way to recognise what a figure measures. Data: the code that applies it knows no words and no language. */
export interface FigureRule {
  id: string;
  /** `null`: figures that look like claims and are none. */
  type: ClaimType | null;
  /** 0 to 1; of the rules that fit a figure the heaviest decides, of equals the first. */
  weight: number;
  when: Conditions;
  /** The rule does not hold where any of these does. */
  unless?: Conditions;
  /** A sentence in which it finds a claim, or for `null` stops another rule from doing so, and one it leaves alone. */
  finds: string;
  ignores: string;
}

type Part = Exclude<keyof Conditions, 'passive' | 'patient' | 'gap' | 'rightGap' | 'topic'>;
const PARTS: readonly Part[] = [
  'shape',
  'head',
  'noun',
  'adjective',
  'of',
  'right',
  'left',
  'leftThing',
  'before',
  'near',
  'nearAct',
  'sentence',
  'sentenceAct',
];

interface Compiled {
  rule: FigureRule;
  parts: {part: Part; mask: number}[];
  not: {part: Part; mask: number}[];
  topic: number;
  notTopic: number;
  passive: boolean | undefined;
  notPassive: boolean | undefined;
  patient: boolean | undefined;
  gap: number;
  rightGap: number;
}

/** Rules made ready: heaviest first, each with the parts it asks for. */
export interface RuleBook {
  compiled: readonly Compiled[];
}

/** Prepares rules for matching. */
export function compileRules(rules: readonly FigureRule[]): RuleBook {
  const masks = (conditions: Conditions): {part: Part; mask: number}[] =>
    PARTS.flatMap((part) => (conditions[part] === undefined ? [] : [{part, mask: conditions[part]}]));
  const compiled = rules.map((rule) => ({
    rule,
    parts: masks(rule.when),
    not: masks(rule.unless ?? {}),
    topic: rule.when.topic ?? 0,
    notTopic: rule.unless?.topic ?? 0,
    passive: rule.when.passive,
    notPassive: rule.unless?.passive,
    patient: rule.when.patient,
    gap: rule.when.gap ?? Infinity,
    rightGap: rule.when.rightGap ?? Infinity,
  }));
  return {compiled: compiled.sort((a, b) => b.rule.weight - a.rule.weight)};
}

/** The heaviest rule that fits, or `null`. */
export function matchRule(view: FigureView, topic: number, {compiled}: RuleBook): FigureRule | null {
  for (const candidate of compiled) if (fits(view, topic, candidate)) return candidate.rule;
  return null;
}

function fits(view: FigureView, topic: number, {parts, not, ...rest}: Compiled): boolean {
  for (const {part, mask} of parts) if (!(view[part] & mask)) return false;
  if (rest.topic && !(topic & rest.topic)) return false;
  if (rest.passive !== undefined && view.passive !== rest.passive) return false;
  for (const {part, mask} of not) if (view[part] & mask) return false;
  if (topic & rest.notTopic || view.gap > rest.gap || view.rightGap > rest.rightGap) return false;
  if (rest.patient !== undefined && view.patient !== rest.patient) return false;
  return rest.notPassive === undefined || view.passive !== rest.notPassive;
}
