import {Form, WordClass as W} from './grammar.ts';
import {is, isMark, Mark, type Marked, type Range} from './marked-text.ts';
import {firstSubject} from './frame-subjects.ts';
import {headNoun} from './noun-phrases.ts';
import {readPhrase} from './phrase-ends.ts';
import {plainDraft, type Draft} from './statement.ts';

/**
 * "X reported …, citing Y" and "according to X, citing Y": Y answers for what X passes on. Takes the drafts found so
 * far and returns those that the citations add.
 */
export function findCitations(text: Marked, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  const bySentence = indexBySentence(text, drafts);
  for (const i of text.cueAt) {
    const cue = text.cues.get(i);
    if (!cue || cue.form !== Form.ing || !cue.verbs.some(({lemma}) => text.grammar.citing.has(lemma))) continue;
    if (text.grammar.withoutCiting.has(text.tokens.lower[i - 1] ?? '')) continue;
    const {sentence, sentenceStart} = text.tokens;
    const s = sentence[i] as number;
    const low = sentenceStart[s] as number;
    const source = readPhrase(text, i + 1, sentenceStart[s + 1] as number);
    if (!source || source.to - source.from > 14 || is(text, source.from, W.possessive) || !speaks(text, source.head)) {
      const reason = source && readReason(text, i, low, source);
      if (reason) found.push(reason);
      continue;
    }
    const here = bySentence.get(s) ?? [];
    const around = here.find(
      ({cue: [first], source: by, content}) =>
        first !== undefined &&
        by !== null &&
        by.from < i &&
        first.from > i &&
        first.from < (sentenceStart[s + 1] as number) &&
        content.length > 0 &&
        (content[0]?.from ?? 0) > i,
    );
    const carried =
      around ??
      here.findLast(
        ({cue: [first], content}) => first !== undefined && first.from < i && first.from >= low && content.length > 0,
      );
    const content = carried ? carried.content.filter(({from, to}) => from > i || to <= i) : before(text, i, low);
    if (content.length === 0) continue;
    const draft = plainDraft(text, 'citing', source, [{from: i, to: i + 1}], content);
    found.push({...draft, via: carried?.source?.head ?? null});
  }
  return found;
}

/** "The court annulled the poll, citing widespread irregularities": the reason is in the mouth of who acts. */
function readReason(text: Marked, i: number, low: number, {from, to}: Range): Draft | null {
  const subject = isMark(text, i - 1, Mark.comma) ? firstSubject(text, i - 1, low) : null;
  if (!subject) return null;
  const noun = headNoun(text, subject.head);
  if (!text.capital[noun] && !is(text, noun, W.speaker | W.pronoun)) return null;
  return {
    source: subject,
    cue: [{from: i, to: i + 1}],
    content: [{from, to}],
    stance: 'neutral',
    hedged: false,
    confidence: text.grammar.rules.get('reason')?.confidence ?? 0.7,
    rule: 'reason',
    via: null,
  };
}

function before(text: Marked, i: number, low: number): {from: number; to: number}[] {
  return isMark(text, i - 1, Mark.comma) && i - 1 > low ? [{from: low, to: i - 1}] : [];
}

/** Reasons are cited too ("citing attacks on its agents"): the head noun tells speakers and papers from them. */
function speaks(text: Marked, head: Range): boolean {
  const noun = headNoun(text, head);
  return text.capital[noun] === 1 || is(text, noun, W.speaker | W.noun) || isMark(text, head.to - 1, Mark.close);
}

function indexBySentence({tokens}: Marked, drafts: readonly Draft[]): Map<number, Draft[]> {
  const index = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const sentence = tokens.sentence[draft.cue[0]?.from ?? 0] ?? 0;
    const list = index.get(sentence);
    if (list) list.push(draft);
    else index.set(sentence, [draft]);
  }
  return index;
}
