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

/** A rule laid out for matching: JSON. */
export interface CompiledRule {
  id: string;
  type: ClaimType | null;
  shape: number;
  notShape: number;
  /** Pairs of a part's index and the mask it must meet, and those it must not. */
  parts: number[];
  not: number[];
  topic: number;
  notTopic: number;
  passive?: boolean | undefined;
  notPassive?: boolean | undefined;
  patient?: boolean | undefined;
  gap: number;
  rightGap: number;
}

/** Rules made ready: heaviest first, and for each shape met so far those that can fit it. */
export interface RuleBook {
  rules: readonly CompiledRule[];
  byShape: Map<number, readonly CompiledRule[]>;
}

/** Any shape, and a gap that any is under. */
const ANY = -1;
const FAR = 1e9;

/** Lays rules out, heaviest first; done by the build. */
export function compileRules(rules: readonly FigureRule[]): CompiledRule[] {
  return [...rules]
    .sort((a, b) => b.weight - a.weight)
    .map(({id, type, when, unless = {}}) => ({
      id,
      type,
      shape: when.shape ?? ANY,
      notShape: unless.shape ?? 0,
      parts: masksOf(when),
      not: masksOf(unless),
      topic: when.topic ?? 0,
      notTopic: unless.topic ?? 0,
      passive: when.passive,
      notPassive: unless.passive,
      patient: when.patient,
      gap: when.gap ?? FAR,
      rightGap: when.rightGap ?? FAR,
    }));
}

function masksOf(conditions: Conditions): number[] {
  return PARTS.flatMap((part, i) => (part === 'shape' || conditions[part] === undefined ? [] : [i, conditions[part]]));
}

/** The rules that a figure of this shape may fit; shapes are few, so each is worked out once. */
function rulesFor(shape: number, {rules: all, byShape}: RuleBook): readonly CompiledRule[] {
  let rules = byShape.get(shape);
  if (!rules) {
    rules = all.filter((rule) => (rule.shape === ANY || (shape & rule.shape) !== 0) && !(shape & rule.notShape));
    byShape.set(shape, rules);
  }
  return rules;
}

const features = new Int32Array(PARTS.length);

/** The heaviest rule that fits, or `null`. */
export function matchRule(view: FigureView, topic: number, book: RuleBook): CompiledRule | null {
  readFeatures(view);
  for (const candidate of rulesFor(view.shape, book)) if (fits(view, topic, candidate)) return candidate;
  return null;
}

/** Lays the view's parts out in the order of `PARTS`. */
function readFeatures(view: FigureView): void {
  features[0] = view.shape;
  features[1] = view.head;
  features[2] = view.noun;
  features[3] = view.adjective;
  features[4] = view.of;
  features[5] = view.right;
  features[6] = view.left;
  features[7] = view.leftThing;
  features[8] = view.before;
  features[9] = view.near;
  features[10] = view.nearAct;
  features[11] = view.sentence;
  features[12] = view.sentenceAct;
}

function fits(view: FigureView, topic: number, rule: CompiledRule): boolean {
  const {parts, not} = rule;
  if (rule.topic && !(topic & rule.topic)) return false;
  for (let i = 0; i < parts.length; i += 2)
    if (!((features[parts[i] as number] as number) & (parts[i + 1] as number))) return false;
  if (view.gap > rule.gap || view.rightGap > rule.rightGap || topic & rule.notTopic) return false;
  for (let i = 0; i < not.length; i += 2)
    if ((features[not[i] as number] as number) & (not[i + 1] as number)) return false;
  if (rule.passive !== undefined && view.passive !== rule.passive) return false;
  if (rule.patient !== undefined && view.patient !== rule.patient) return false;
  return rule.notPassive === undefined || view.passive !== rule.notPassive;
}
