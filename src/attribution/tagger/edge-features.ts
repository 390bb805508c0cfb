import type {FeatureList} from './hashing.ts';
import type {TaggerText} from './tagger-text.ts';
import type {CueContext} from './role-features.ts';

/**
 * Features of a step from token i - 1 to token i, which weigh pairs of labels. They are few and numbered densely:
 * the bias, the class of either token, both classes, what the rules say of both, and (roles only) the step's place.
 */
const CLASSES = 64;
const BIAS = 0;
const CURRENT = 1;
const PREVIOUS = CURRENT + CLASSES;
const BOTH = PREVIOUS + CLASSES;
const RULES = BOTH + CLASSES * CLASSES;
const PLACE = RULES + 64;
const PLACES = 192;
export const EDGE_FEATURES = PLACE + PLACES;

/** Writes the features of the step to token `i` that hold for every cue; `i` is not a text's first token. */
export function staticEdgeFeatures(text: TaggerText, i: number, out: FeatureList): void {
  const a = text.cls[i - 1] as number;
  const b = text.cls[i] as number;
  const list = out.values;
  list[0] = BIAS;
  list[1] = CURRENT + b;
  list[2] = PREVIOUS + a;
  list[3] = BOTH + a * CLASSES + b;
  list[4] = RULES + (text.rule[i - 1] as number) * 8 + (text.rule[i] as number);
  out.length = 5;
}

/** The feature of the step to token `i` with regard to a cue: side, quotations and sentences crossed, nearness. */
export function placeOfStep(text: TaggerText, i: number, c: CueContext): number {
  const {cue} = c.window;
  const after = i >= cue.end ? 1 : 0;
  const distance = after ? i - cue.end : cue.start - i;
  const q = text.quote[i] as number;
  const p = text.quote[i - 1] as number;
  const quotes = q === p ? (q >= 0 ? 1 : 0) : q >= 0 && p >= 0 ? 4 : q >= 0 ? 2 : 3;
  const sentence = text.tokens.sentence[i] !== text.tokens.sentence[i - 1] ? 1 : 0;
  const near = distance <= 0 ? 0 : distance <= 2 ? 1 : distance <= 8 ? 2 : 3;
  const own = text.tokens.sentence[i] === c.sentence ? 1 : 0;
  return PLACE + ((((quotes * 2 + sentence) * 2 + after) * 4 + near) * 2 + own);
}
