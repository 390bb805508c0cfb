import type {AttributionRule} from '../../../attribution/grammar.ts';

const draft = (id: string, confidence: number): AttributionRule => ({
  id,
  confidence,
  reason: '',
  finds: {text: '', source: null, content: ''},
  ignores: '',
});

export const rules: readonly AttributionRule[] = [
  draft('quote-aside', 0.9),
  draft('quote-inverted', 0.9),
  draft('quote-split', 0.9),
  draft('clause-aside', 0.9),
  draft('clause-inverted', 0.9),
  draft('clause-split', 0.9),
  draft('cue-quote', 0.9),
  draft('clause-that', 0.9),
  draft('clause-bare', 0.9),
  draft('clause-colon', 0.9),
  draft('participle', 0.9),
  draft('shared-subject', 0.9),
  draft('document', 0.9),
  draft('charge', 0.8),
  draft('judgement', 0.7),
  draft('intention', 0.5),
  draft('object', 0.6),
  draft('passive-unnamed', 0.4),
  draft('according-to-first', 0.9),
  draft('according-to-last', 0.9),
  draft('according-to-middle', 0.9),
  draft('agent', 0.9),
  draft('agent-judgement', 0.9),
];
