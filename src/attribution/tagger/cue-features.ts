import type {FeatureList} from './hashing.ts';
import {Shape, type TaggerText} from './tagger-text.ts';

/** Labels of the cue tagger. */
export const CueLabel = {none: 0, begin: 1, inside: 2} as const;

/** What stands beyond a sentence's ends, as a word, a class. */
const EDGE = -1;

/** Writes the features of token `i` within its sentence (from `first` to before `end`). */
export function cueFeatures(text: TaggerText, i: number, first: number, end: number, out: FeatureList): void {
  out.clear();
  const word = (k: number) => (k < first || k >= end ? EDGE : (text.word[k] as number));
  const stem = (k: number) => (k < first || k >= end ? EDGE : (text.stem[k] as number));
  const cls = (k: number) => (k < first || k >= end ? EDGE : (text.cls[k] as number));
  const cue = (k: number) => (k < first || k >= end ? 0 : (text.cue[k] as number) * 2 + (text.reporting[k] as number));
  out.add(1, 1);
  for (let d = -3; d <= 3; d++) {
    out.add(2, d, word(i + d));
    out.add(3, d, cls(i + d));
  }
  for (let d = -1; d <= 1; d++) {
    out.add(4, d, stem(i + d));
    out.add(5, d, cue(i + d), cls(i + d));
    out.add(6, d, text.suffix[i + d] ?? EDGE);
  }
  out.add(7, word(i - 1), word(i));
  out.add(8, word(i), word(i + 1));
  out.add(9, stem(i), cls(i + 1), cls(i - 1));
  out.add(10, cls(i - 1), cls(i), cls(i + 1));
  out.add(11, cls(i - 2), cls(i - 1), cls(i));
  out.add(12, cls(i), cls(i + 1), cls(i + 2));
  out.add(13, cue(i), cls(i - 1), cls(i + 1));
  out.add(14, cue(i), cls(i + 1), cls(i + 2));
  out.add(15, cue(i), cls(i - 2), cls(i - 1));
  out.add(16, stem(i), cls(i - 2), cls(i - 1));
  out.add(17, stem(i), cls(i + 1), cls(i + 2));
  out.add(18, stem(i), stem(i + 1), cls(i + 2));
  contextFeatures(text, i, first, end, cue(i), out);
  ruleFeatures(text, i, first, end, cue(i), out);
}

function contextFeatures(text: TaggerText, i: number, first: number, end: number, cue: number, out: FeatureList): void {
  const {quote, quoteStart, quoteEnd, shape, cls} = text;
  const q = quote[i] as number;
  const inside = q >= 0 ? 1 : 0;
  out.add(30, inside, cue);
  out.add(31, shape[i] as number, i === first ? 1 : 0);
  const before = marksNear(text, i, first, -1);
  const after = marksNear(text, i, end - 1, 1);
  out.add(32, before, inside, cue);
  out.add(33, after, inside, cue);
  out.add(34, before, after, inside * 12 + cue);
  const sentenceQuotes = (text.quoteMarks[end] as number) - (text.quoteMarks[first] as number) > 0 ? 1 : 0;
  out.add(35, sentenceQuotes, inside, cue);
  if (inside) out.add(36, Math.min(i - (quoteStart[q] as number), 3), Math.min((quoteEnd[q] as number) - i, 3));
  out.add(37, nameNear(text, i, first, end, -1), nameNear(text, i, first, end, 1), cue);
  out.add(38, Math.min((text.cueWords[i] as number) - (text.cueWords[first] as number), 2), cue);
  out.add(39, Math.min((text.cueWords[end] as number) - (text.cueWords[i + 1] as number), 2), cue);
  let that = 0;
  for (let k = i + 1; k < Math.min(end, i + 5) && that === 0; k++) if (text.tokens.lower[k] === 'that') that = k - i;
  out.add(40, that, cue);
  out.add(41, that > 0 ? 1 : 0, text.stem[i]);
  out.add(42, inside, text.stem[i]);
  out.add(43, after, text.stem[i]);
  out.add(44, before, text.stem[i]);
  out.add(45, cls[i] as number, Math.min(i - first, 6));
  out.add(46, cls[i] as number, Math.min(end - i, 6));
}

/** How near a quotation mark stands before (`step` -1) or after token `i`: 0 none within four tokens, else 1 to 4; 5 to 8 where a comma stands beside the token. */
function marksNear(text: TaggerText, i: number, edge: number, step: 1 | -1): number {
  const comma = text.cls[i + step] === 1 && i !== edge ? 5 : 0;
  for (let d = 1; d <= 4; d++) {
    const k = i + d * step;
    if (step < 0 ? k < edge : k > edge) break;
    if (text.shape[k] === Shape.quote) return d + comma;
  }
  return comma;
}

/** Whether a name or subject pronoun stands within three tokens: 0 no, else its distance. */
function nameNear(text: TaggerText, i: number, first: number, end: number, step: 1 | -1): number {
  for (let d = 1; d <= 3; d++) {
    const k = i + d * step;
    if (k < first || k >= end) return 0;
    if (text.shape[k] === Shape.capital || text.shape[k] === Shape.capitals) return d;
  }
  return 0;
}

function ruleFeatures(text: TaggerText, i: number, first: number, end: number, cue: number, out: FeatureList): void {
  const rule = (k: number) => (k < first || k >= end ? 0 : (text.rule[k] as number));
  out.add(60, rule(i));
  out.add(61, rule(i - 1), rule(i), rule(i + 1));
  out.add(62, rule(i), cue, text.cls[i]);
  out.add(63, rule(i), text.stem[i]);
  const statement = text.ruleStatements[text.ruleOfCue[i] as number];
  if (!statement) return;
  const begins = statement.cue.some((r) => r.start === i) ? 1 : 0;
  out.add(64, statement.rule, begins);
  out.add(65, statement.confidence, begins, statement.source.length > 0 ? 1 : 0);
}
