import {WordSet, type Words} from '../../text/word-lists.ts';
import type {SentenceWords} from '../../text/tokens.ts';

const list = (words: string): Words => new WordSet(words);

/** Abbreviations that news keeps a stop on, and words that open sentences after "the U.S.". */
export const sentenceWords: SentenceWords = {
  abbreviations: list(`
    mr mrs ms dr prof rev hon fr sr jr st mt ft gov sen rep sens reps ex-gov ex-sen ex-rep gen col lt sgt capt cmdr adm maj brig cpl det
    supt insp pres atty dist asst dept
    jan feb mar apr jun jul aug sept sep oct nov dec
    vs v etc eg ie cf al ca approx est no nos vol pp para art fig
    inc ltd co corp bros llc plc assn
    ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn
    tenn tex va vt wash wis wyo
  `),
  starters: list(`
    the a an this that these those it its he his she her they their we our you your i
    in on at by for from with after before during since while when as if although though but and or so yet
    there here what who why how one two three some many most several all both each no not
    according meanwhile however earlier later last next about more police officials voters
  `),
};
