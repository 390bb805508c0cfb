import type {ClaimType} from './claim.ts';
import {packStrings, stringAt, type PackedStrings} from '../text/packed-strings.ts';
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

/** A rule laid out for matching. */
export interface CompiledRule {
  id: string;
  type: ClaimType | null;
  /** Pairs of a part's index and the mask it must meet, and those it must not. */
  parts: readonly number[];
  not: readonly number[];
  topic: number;
  notTopic: number;
  passive: boolean | null;
  notPassive: boolean | null;
  patient: boolean | null;
  gap: number;
  rightGap: number;
}

/** Rules as the build lays them out: JSON. */
export interface PackedRules {
  /** Two masks for each: the shapes a figure must have one of, and those it must not have. */
  shapes: readonly number[];
  /** The other parts, heaviest rule first (`writeRule`). */
  rules: PackedStrings;
}

/** Rules made ready: those read so far, and for each shape met so far those that can fit it. */
export interface RuleBook {
  readonly packed: PackedRules;
  readonly read: (CompiledRule | undefined)[];
  readonly byShape: Map<number, readonly CompiledRule[]>;
}

/** Makes packed rules ready; costs next to nothing. */
export function readRules(packed: PackedRules): RuleBook {
  return {packed, read: [], byShape: new Map()};
}

/** Any shape, and a gap that any is under. */
const ANY = -1;
const FAR = 1e9;

/** Lays rules out, heaviest first; done by the build. */
export function packRules(rules: readonly FigureRule[]): PackedRules {
  const sorted = [...rules].sort((a, b) => b.weight - a.weight);
  return {
    shapes: sorted.flatMap(({when, unless = {}}) => [when.shape ?? ANY, unless.shape ?? 0]),
    rules: packStrings(sorted.map(writeRule)),
  };
}

/** Parts by ";" and, within a list, by ","; nothing stands for what is not asked. */
function writeRule({id, type, when, unless = {}}: FigureRule): string {
  const flags = [when.passive, unless.passive, when.patient].map((flag) => (flag === undefined ? '' : flag ? 1 : 0));
  return [
    ...[id, type ?? '', masksOf(when), masksOf(unless), when.topic ?? '', unless.topic ?? ''],
    ...[...flags, when.gap ?? '', when.rightGap ?? ''],
  ].join(';');
}

function readRule(packed: string): CompiledRule {
  const part = packed.split(';');
  return {
    id: part[0] as string,
    type: (part[1] || null) as ClaimType | null,
    parts: readMasks(part[2]),
    not: readMasks(part[3]),
    topic: Number(part[4]),
    notTopic: Number(part[5]),
    passive: readFlag(part[6]),
    notPassive: readFlag(part[7]),
    patient: readFlag(part[8]),
    gap: part[9] ? Number(part[9]) : FAR,
    rightGap: part[10] ? Number(part[10]) : FAR,
  };
}

const readMasks = (packed: string | undefined): number[] => (packed ? packed.split(',').map(Number) : []);
const readFlag = (packed: string | undefined): boolean | null => (packed ? packed === '1' : null);

function masksOf(conditions: Conditions): number[] {
  return PARTS.flatMap((part, i) => (part === 'shape' || conditions[part] === undefined ? [] : [i, conditions[part]]));
}

/** The rules that a figure of this shape may fit; shapes are few, so each is worked out once. */
function rulesFor(shape: number, {packed, read, byShape}: RuleBook): readonly CompiledRule[] {
  let rules = byShape.get(shape);
  if (!rules) {
    const fitting: CompiledRule[] = [];
    for (let i = 0; i * 2 < packed.shapes.length; i++)
      if (mayFit(shape, packed, i)) fitting.push((read[i] ??= readRule(stringAt(packed.rules, i))));
    byShape.set(shape, (rules = fitting));
  }
  return rules;
}

function mayFit(shape: number, {shapes}: PackedRules, rule: number): boolean {
  const wanted = shapes[rule * 2] as number;
  return (wanted === ANY || (shape & wanted) !== 0) && !(shape & (shapes[rule * 2 + 1] as number));
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
  if (rule.passive !== null && view.passive !== rule.passive) return false;
  if (rule.patient !== null && view.patient !== rule.patient) return false;
  return rule.notPassive === null || view.passive !== rule.notPassive;
}
