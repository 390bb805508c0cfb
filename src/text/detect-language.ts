import {isLetter} from './letters.ts';

/** Frequent short words by which languages written in Latin letters betray themselves; those shared by many are out. */
const LATIN_WORDS: Readonly<Record<string, string>> = {
  en: 'the and that was with for his from have said this which will were been their are has not who they would had she but he by after',
  fr: 'les des est dans pour que une qui sur pas avec sont par plus cette aux ses été ont mais leur du au',
  es: 'los las por una con para del que como más pero sus fue está han sobre este entre también el según',
  pt: 'não uma para com dos das que por mais foi são seu sua pelo pela ao também está mas em segundo',
  it: 'che della per con sono del una gli nel alla più anche dei delle non ha dal stato come di',
  de: 'der die und den von zu das mit sich des auf für ist im dem nicht ein eine als auch wurde nach bei',
  nl: 'het een van en dat niet zijn voor met aan ook naar door wordt werd hebben heeft bij deze op',
  pl: 'się nie jest na że przez oraz jak dla był będzie po od który która są tym',
  tr: 've bir için olarak ile olan daha bu çok sonra kadar gibi ise değil seçim ancak oldu',
  sv: 'och att det som för är med av har inte den till om ett från var kan men',
  da: 'og det der af til er som på har ikke den med for et var ved men efter',
  no: 'og det som på er av til har ikke den med for et var ved men etter å',
  fi: 'ja on ei että oli ovat mutta myös kun hän sen mukaan joka tai vuoden',
  ro: 'și în este care pentru din sunt cu mai că fost prin pe după a al',
  cs: 'se na je že ve pro jako jeho které který také podle ale jsou byl z',
  hu: 'az és hogy nem egy is volt meg csak már mint szerint után ki el',
  id: 'yang dan di dengan untuk dari pada ini dalam tidak akan oleh telah itu juga',
  vi: 'của và là các những được cho không trong với một đã có người',
  sq: 'dhe në për një nga është që me të së ka janë',
  az: 'və bu üçün ilə olan bir də ki edib olub',
  uz: 'va uchun bilan bu bir ham deb edi oʻz',
  sw: 'na ya wa kwa katika ni za kuwa hiyo hii wakati',
};
/**
 * What tells English in news of one or two sentences, which hold few of the words above: words that are rare in other
 * languages, or that these share one at a time.
 */
const SHORT_NEWS: Readonly<Record<string, string>> = {
  en: `of to in on at is an as percent cent poll survey vote votes voters election seats police protesters arrested killed
    injured people results partial final president opposition party government leads won sunday monday tuesday wednesday thursday friday saturday`,
};
/** The same for Cyrillic letters; a letter that only one language has weighs as several words. */
const CYRILLIC_WORDS: Readonly<Record<string, string>> = {
  ru: 'и в не на что с по как это был была из его для также от при после но они она или более все что за от до же уже года году',
  uk: 'і та в не на що з як це був до від за його для також після але вони про що або більш',
  bg: 'и в не на че с за от се да са по като са към ще това бе който но при след',
  sr: 'и у не на да је се са за од као су који би али након што ће',
  mk: 'и во не на дека со за од се да се како што ќе но после',
  be: 'і ў не на што з як гэта быў ад за яго для таксама пасля але яны пра',
  kk: 'және бұл мен үшін деп болып да де бір бойынша жылы кейін еді',
  ky: 'жана бул менен үчүн деп болуп да бир боюнча жылы кийин эле',
  mn: 'ба энэ нь юм бол тус байна гэж болон',
};
const CYRILLIC_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[ґїє]/g, 'uk'],
  [/ў/g, 'be'],
  [/[ҚқҰұӘәҺһ]/g, 'kk'],
  [/[ыэ]/g, 'ru'],
  [/[јљњћђ]/g, 'sr'],
  [/[ќѓѕ]/g, 'mk'],
  [/ъ[тлкрснвщмж]/g, 'bg'],
];
/** Scripts that tell a language, or at least that it is none of ours. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/[پچژگک]/gu, 'fa'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/\p{Script=Ethiopic}/gu, 'am'],
  [/\p{Script=Tamil}/gu, 'ta'],
];

/** Characters that are looked at: enough to be sure, little enough to cost nothing. */
const SAMPLE = 3000;

type Index = ReadonlyMap<string, readonly string[]>;

/** The languages of each word. Made when a text first needs it, as are the sets below: most starts need neither. */
function indexWords(words: Readonly<Record<string, string>>): Index {
  const index = new Map<string, string[]>();
  for (const [language, list] of Object.entries(words))
    for (const word of new Set(list.split(' '))) {
      const languages = index.get(word);
      if (languages) languages.push(language);
      else index.set(word, [language]);
    }
  return index;
}

let latin: Index | undefined;
let cyrillic: Index | undefined;
let shortNews: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/**
 * The language of a text as its primary subtag ("en", "ru"), from scripts and frequent words of its beginning.
 * `declared` (BCP 47, or null) decides where the text is too short to tell, and breaks ties; `und` where nothing does.
 */
export function detectLanguage(text: string, declared: string | null): string {
  const hint = /^[a-z]{2,3}/i.exec(declared ?? '')?.[0].toLowerCase() ?? null;
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const {letters, beyondLatin} = countLetters(sample);
  if (letters < 20) return hint ?? 'und';
  // Each of these expressions costs a tenth of a millisecond to compile, and most texts need none.
  const mayBeOther = beyondLatin / letters > FEW;
  if (mayBeOther)
    for (const [pattern, language] of SCRIPTS)
      if ((sample.match(pattern)?.length ?? 0) / letters > (language === 'ja' || language === 'fa' ? FEW : 0.3))
        return language;
  const isCyrillic = mayBeOther && (sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) / letters > 0.5;
  const scores = countWords(
    sample,
    isCyrillic ? (cyrillic ??= indexWords(CYRILLIC_WORDS)) : (latin ??= indexWords(LATIN_WORDS)),
  );
  if (isCyrillic)
    for (const [pattern, language] of CYRILLIC_LETTERS) add(scores, language, letterPoints(sample, pattern));
  // Words shared by several languages count for each, so the declared one needs only a little to win a tie.
  if (hint && scores.has(hint)) add(scores, hint, 1.5);
  const best = bestOf(scores);
  if (best && best[1] >= 2) return best[0];
  if (hint) return hint;
  shortNews ??= new Map(Object.entries(SHORT_NEWS).map(([language, words]) => [language, new Set(words.split(/\s+/))]));
  for (const [language, words] of shortNews) add(scores, language, shareOf(sample, words));
  const likely = bestOf(scores);
  return likely && likely[1] >= 2 && shortNews.has(likely[0]) ? likely[0] : 'und';
}

/** Of a text's letters, the least share in a script that makes it more than a word of another language. */
const FEW = 0.05;

/** Letters, and characters behind all Latin ones: every script of `SCRIPTS` and Cyrillic among them. */
function countLetters(sample: string): {letters: number; beyondLatin: number} {
  let letters = 0;
  let beyondLatin = 0;
  for (const character of sample) {
    const code = character.codePointAt(0) as number;
    if (isLetter(code)) letters++;
    if (code >= 0x370 && !(code >= 0x2000 && code <= 0x206f)) beyondLatin++;
  }
  return {letters, beyondLatin};
}

function bestOf(scores: ReadonlyMap<string, number>): readonly [string, number] | undefined {
  return [...scores].sort((a, b) => b[1] - a[1])[0];
}

/** A weak word weighs two thirds of a telling one: three make a language. */
function shareOf(sample: string, words: ReadonlySet<string>): number {
  let found = 0;
  for (const [word] of sample.matchAll(/\p{L}+/gu)) if (words.has(word)) found++;
  return (found * 2) / 3;
}

function countWords(sample: string, index: Index): Map<string, number> {
  const scores = new Map<string, number>();
  for (const [word] of sample.matchAll(/[\p{L}ʻ']+/gu))
    for (const language of index.get(word) ?? []) add(scores, language, 1);
  return scores;
}

/** A letter of one language alone weighs half a word, up to twenty. */
function letterPoints(sample: string, pattern: RegExp): number {
  return Math.min(20, (sample.match(pattern)?.length ?? 0) * 0.5);
}

function add(scores: Map<string, number>, language: string, points: number): void {
  if (points > 0) scores.set(language, (scores.get(language) ?? 0) + points);
}
