import type {Span} from '../../text/article-text.ts';
import {ACCORDING_NOUNS, DOCUMENTS, SPEAKING_DOCUMENTS, type CueClass} from './cues.ts';
import {clauseStart, cueOf, phraseFrom, pronounAt, speakerAfter, subjectBefore, type Run} from './noun-phrases.ts';
import {sentenceOf, type RussianText} from './russian-text.ts';

/** What somebody is reported to say, in tokens. */
export interface RussianStatement {
  speaker: Run;
  cue: Run;
  content: Run;
  stance: 'neutral' | 'claimed' | 'denied';
  quoted: boolean;
  confidence: number;
  rule: string;
  /** The one who carried it: "Интерфакс" in "сообщает Интерфакс со ссылкой на МВД". */
  via: Run | null;
}

/** How sure each construction is, set by judgement: the plainer the construction, the surer. */
const CONFIDENCE = {
  according: 0.95,
  document: 0.9,
  after: 0.9,
  before: 0.85,
  count: 0.8,
  judge: 0.85,
  dash: 0.75,
} as const;

/** Finds the reported statements of a text in order. Linear: each cue looks at a bounded stretch around it. */
export function findStatements(text: RussianText): RussianStatement[] {
  const found: RussianStatement[] = [];
  for (let i = 0; i < text.words.length; i++) {
    const statement = accordingAt(text, i) ?? documentAt(text, i) ?? verbAt(text, i) ?? dashAt(text, i, found.at(-1));
    if (statement) {
      found.push(statement);
      i = Math.max(i, statement.cue.end - 1);
    }
  }
  return found;
}

/** Sentences longer than this are looked at around the cue only. */
const REACH = 60;

function sentenceAround(text: RussianText, i: number): Run {
  const {first, end} = sentenceOf(text, i);
  return {first: Math.max(first, i - REACH), end: Math.min(end, i + REACH)};
}

/** "По данным ЦИК, …", "…, по предварительным данным ЦИК", "По её словам, …", "согласно опросу «Левада-центра», …". */
function accordingAt(text: RussianText, i: number): RussianStatement | null {
  const {words} = text;
  let noun = -1;
  let speaker: Run | null = null;
  if (words[i] === 'по') {
    for (let at = i + 1; at <= i + 3 && noun < 0; at++) if (ACCORDING_NOUNS.has(words[at] ?? '')) noun = at;
    if (noun < 0 || sentenceOf(text, i).end <= noun) return null;
    speaker = pronounAt(text, i + 1) ?? pronounAt(text, noun - 1) ?? behind(text, noun + 1);
    if (!speaker && /^официальн/.test(words[noun - 1] ?? '')) speaker = {first: noun - 1, end: noun + 1};
  } else if (words[i] === 'согласно') {
    noun = i;
    for (let at = i + 1; at <= i + 3; at++)
      if (DOCUMENTS.test(words[at] ?? '') || SPEAKING_DOCUMENTS.test(words[at] ?? '')) noun = at;
    speaker =
      behind(text, noun + 1) ?? (SPEAKING_DOCUMENTS.test(words[noun] ?? '') ? {first: noun, end: noun + 1} : null);
  }
  if (noun < 0 || !speaker) return null;
  const cueEnd = Math.max(noun + 1, i + 1);
  const end = Math.max(cueEnd, speaker.end);
  return statement(text, 'according', {speaker, cue: {first: i, end: cueEnd}, content: aroundPhrase(text, i, end)});
}

const behind = (text: RussianText, i: number): Run | null => (i < text.words.length ? phraseFrom(text, i) : null);

/** What an "according to" from `first` to `end` covers: what follows where it opens its clause, else its sentence. */
function aroundPhrase(text: RussianText, first: number, end: number): Run {
  const {words} = text;
  const sentence = sentenceAround(text, first);
  const before = words[first - 1] ?? '';
  const opens = first === sentence.first || /^(?:а|но|и|;|:|«)$/.test(before);
  let last = end;
  const stopsAt = (i: number): boolean =>
    words[i] === ';' ||
    (words[i] === ',' && /^(?:а|но|однако)$/.test(words[i + 1] ?? '')) ||
    (i > end + 1 && words[i] === 'по' && ACCORDING_NOUNS.has(words[i + 1] ?? ''));
  while (last < sentence.end && !stopsAt(last)) last++;
  if (opens && last > end + 1) return {first, end: last};
  let from = first;
  while (
    from > sentence.first &&
    words[from - 1] !== ';' &&
    !(words[from - 1] === ',' && /^(?:а|но|однако)$/.test(words[from] ?? ''))
  )
    from--;
  return {first: from, end: last};
}

/** "…, следует из данных ЦИК", "…, говорится в отчёте ОБСЕ", "свидетельствуют данные МВД". */
function documentAt(text: RussianText, i: number): RussianStatement | null {
  const {words} = text;
  if (
    !/^(?:следует|говорится|сообщается|отмечается|указано|указывается|свидетельствуют|показал|показали|показывают|показывает|вытекает|утверждается)$/.test(
      words[i] as string,
    )
  )
    return null;
  let noun = -1;
  for (let at = i + 1; at <= i + 4 && noun < 0; at++)
    if (DOCUMENTS.test(words[at] ?? '') || SPEAKING_DOCUMENTS.test(words[at] ?? '')) noun = at;
  if (noun < 0 || noun >= sentenceOf(text, i).end) return beforeDocument(text, i);
  const speaker =
    behind(text, noun + 1) ?? (SPEAKING_DOCUMENTS.test(words[noun] as string) ? {first: noun, end: noun + 1} : null);
  if (!speaker) return null;
  return statement(text, 'document', {speaker, cue: {first: i, end: noun + 1}, content: sentenceAround(text, i)});
}

/** "Опрос ВЦИОМ показал, что …". */
function beforeDocument(text: RussianText, i: number): RussianStatement | null {
  const first = clauseStart(text, i);
  for (let at = i - 1; at >= first; at--)
    if (SPEAKING_DOCUMENTS.test(text.words[at] as string) || /^(?:данные|результаты)$/.test(text.words[at] as string)) {
      const speaker =
        (at + 1 < i ? phraseFrom(text, at + 1) : null) ??
        (SPEAKING_DOCUMENTS.test(text.words[at] as string) ? {first: at, end: at + 1} : null);
      return speaker
        ? statement(text, 'document', {
            speaker,
            cue: {first: i, end: i + 1},
            content: {first: i, end: sentenceAround(text, i).end},
          })
        : null;
    }
  return null;
}

function verbAt(text: RussianText, i: number): RussianStatement | null {
  const {words} = text;
  const kind = cueOf(words[i] as string);
  if (!kind || isParticiple(words[i] as string)) return null;
  const cue = {first: i, end: i + 1};
  const sentence = sentenceAround(text, i);
  const stance = kind === 'claim' ? 'claimed' : kind === 'deny' ? 'denied' : 'neutral';
  if (opensTail(text, i)) {
    const cited = citedIn(text, i, sentence.end);
    const carrier = speakerAfter(text, i);
    const speaker = cited ?? carrier;
    if (speaker && (kind !== 'judge' || /^призна/.test(words[i] as string)))
      return statement(text, 'after', {
        speaker,
        cue,
        content: {first: sentence.first, end: tailEnd(text, speaker.end, sentence.end)},
        stance,
        via: cited ? carrier : null,
      });
  }
  const isVerbFirst = i === sentence.first || clauseStart(text, i) === i;
  const subject = isVerbFirst ? null : (subjectBefore(text, i) ?? sharedSubject(text, i));
  if (subject && leadsOn(text, i, kind)) {
    const rule = kind === 'count' ? 'count' : kind === 'judge' ? 'judge' : 'before';
    // "число участников оценили в 4 тысячи": what is counted may stand before the verb.
    const first = kind === 'count' || kind === 'judge' ? subject.end : i;
    return statement(text, rule, {
      speaker: subject,
      cue,
      content: {first, end: contentEnd(text, i, sentence.end)},
      stance,
    });
  }
  if (isVerbFirst && i === sentence.first) {
    const speaker = speakerAfter(text, i);
    if (speaker && words[speaker.end] === ',')
      return statement(text, 'before', {speaker, cue, content: {first: i, end: sentence.end}, stance});
  }
  return null;
}

const isParticiple = (word: string): boolean =>
  /(?:вш|нн|ем|щ)(?:ий|ая|ое|ие|ый|ые|ого|их|ых|ым|им|ой|ую|ем|ему|ему)$/.test(word);

/** A reporting verb behind a comma or dash: what it reports stands before it. */
function opensTail({words}: RussianText, i: number): boolean {
  const before = words[i - 1] ?? '';
  if (/^[,—–-]$/.test(before)) return !/^что$/.test(words[i + 1] ?? '');
  return /^(?:как|об этом|этом)$/.test(before) && /^[,—–.]$/.test(words[i - 2] ?? '');
}

/** "со ссылкой на МВД": the one who is cited answers. */
function citedIn(text: RussianText, from: number, end: number): Run | null {
  for (let i = from; i < Math.min(end, from + 8); i++)
    if (text.words[i] === 'ссылкой' && text.words[i + 1] === 'на') return behind(text, i + 2);
  return null;
}

/** Behind the speaker of a tail the sentence goes on only where a clause of the speaker's follows: ", добавив, что". */
const tailEnd = (text: RussianText, from: number, end: number): number =>
  text.words[from] === ',' && /(?:ив|ав|яя|ая|вшись)$/.test(text.words[from + 1] ?? '') ? end : from;

/** "Оппозиция не признала итоги и обвинила власти": the subject of the verb before. */
function sharedSubject(text: RussianText, verb: number): Run | null {
  const {words} = text;
  const first = clauseStart(text, verb);
  for (let i = verb - 1; i > first; i--)
    if (words[i] === 'и') {
      const phrase = phraseFrom(text, first);
      return phrase && phrase.end <= i ? phrase : null;
    }
  return null;
}

/** Does the verb report what follows, rather than take an ordinary object? */
function leadsOn({words, tokens}: RussianText, i: number, kind: CueClass): boolean {
  if (kind === 'judge' || kind === 'count' || kind === 'deny') return true;
  for (let at = i + 1; at <= i + 6 && tokens.sentence[at] === tokens.sentence[i]; at++)
    if (/^(?:что|о|об|про|:|«)$/.test(words[at] as string)) return true;
  return kind === 'claim';
}

/** The content of a verb ends before a clause with "но"; before one with "а" unless "что" opened it. */
function contentEnd({words}: RussianText, from: number, end: number): number {
  const isLong = words.slice(from + 1, from + 4).includes('что');
  const ends = isLong ? /^(?:но|однако)$/ : /^(?:а|но|однако)$/;
  for (let i = from + 1; i < end; i++)
    if (words[i] === ';' || (words[i] === ',' && ends.test(words[i + 1] ?? ''))) return i;
  return end;
}

/** "Организаторы говорили о 100 тысячах, полиция — о восьми": the verb of the statement before. */
function dashAt(text: RussianText, i: number, before: RussianStatement | undefined): RussianStatement | null {
  const {words, tokens} = text;
  if (!/^[—–]$/.test(words[i] as string) || !before || tokens.sentence[before.cue.first] !== tokens.sentence[i])
    return null;
  if (before.rule !== 'ru-before' && before.rule !== 'ru-count' && before.rule !== 'ru-dash') return null;
  if (!/^(?:о|об|в|что|около|более|до|не)$/.test(words[i + 1] ?? '') && !/^\d/.test(words[i + 1] ?? '')) return null;
  let first = clauseStart(text, i);
  while (/^(?:а|но|и)$/.test(words[first] ?? '')) first++;
  let place = first;
  if (/^(?:в|во)$/.test(words[first] ?? '')) place++;
  const speaker = place < i ? phraseFrom(text, place) : null;
  if (!speaker || speaker.end !== i) return null;
  return statement(text, 'dash', {
    speaker,
    cue: {first: i, end: i + 1},
    content: {first: i, end: contentEnd(text, i, sentenceAround(text, i).end)},
  });
}

function statement(
  text: RussianText,
  rule: keyof typeof CONFIDENCE,
  parts: Pick<RussianStatement, 'speaker' | 'cue' | 'content'> & Partial<Pick<RussianStatement, 'stance' | 'via'>>,
): RussianStatement {
  const quoted = /^[«"“]$/.test(text.words[parts.content.first] ?? '') || text.words[parts.cue.end] === ':';
  return {stance: 'neutral', via: null, ...parts, quoted, confidence: CONFIDENCE[rule], rule: `ru-${rule}`};
}

/** The characters of a run of tokens. */
export function spanOf({tokens}: RussianText, {first, end}: Run): Span {
  return {start: tokens.start[first] as number, end: tokens.end[Math.max(first, end - 1)] as number};
}
