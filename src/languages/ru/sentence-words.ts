import type {SentenceWords} from '../../text/tokens.ts';

/** Abbreviations that Russian news keeps a stop on inside a sentence. */
export const sentenceWords: SentenceWords = {
  abbreviations: new Set('г гг им ул стр т д тыс руб чел п ст ч см рис др пр проф акад ген кв обл св'.split(' ')),
  starters: new Set(),
};
