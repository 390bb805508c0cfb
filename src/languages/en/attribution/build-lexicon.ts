import {Form, WordClass, type CueForm, type CueVerb, type WordEntry} from '../../../attribution/grammar.ts';
import {cueGroups, irregularForms, otherSpellings} from './cue-verbs.ts';
import {wordClasses} from './word-classes.ts';

const NOUNS = WordClass.speaker | WordClass.noun | WordClass.document | WordClass.respondent;

/** Builds the one look-up table of English words, with every form of the cue verbs in it. */
export function buildLexicon(): Map<string, WordEntry> {
  const lexicon = new Map<string, WordEntry>();
  const entryOf = (word: string): WordEntry => {
    let entry = lexicon.get(word);
    if (!entry) lexicon.set(word, (entry = {classes: 0, cue: null}));
    return entry;
  };
  for (const [classes, words] of wordClasses)
    for (const word of words.split(/\s+/)) {
      entryOf(word).classes |= classes;
      if (classes & NOUNS && !word.endsWith('s')) entryOf(plural(word)).classes |= classes;
    }
  for (const {takes, weight, stance = 'neutral', hedged = false, verbs} of cueGroups)
    for (const written of verbs.trim().split(/\s+/)) {
      const [head = '', ...particles] = written.split('+');
      const alsoNoun = head.endsWith('*');
      const lemma = alsoNoun ? head.slice(0, -1) : head;
      const verb: CueVerb = {lemma, takes, stance, hedged, weight, particles};
      for (const [word, form] of formsOf(lemma)) addForm(entryOf(word), form, verb, alsoNoun);
    }
  for (const [other, usual] of Object.entries(otherSpellings)) {
    const entry = lexicon.get(usual);
    if (entry) lexicon.set(other, entry);
  }
  return lexicon;
}

function addForm(entry: WordEntry, form: number, verb: CueVerb, alsoNoun: boolean): void {
  const isNoun = alsoNoun && (form & (Form.base | Form.third)) !== 0;
  const cue: CueForm = entry.cue ?? {form: 0, verbs: [], alsoNoun: false};
  const same = cue.verbs.find(
    (other) => other.lemma === verb.lemma && other.particles.join() === verb.particles.join(),
  );
  const verbs = same
    ? cue.verbs.map((other) => (other === same && other !== verb ? merge(other, verb) : other))
    : [...cue.verbs, verb];
  entry.cue = {form: cue.form | form, verbs, alsoNoun: cue.alsoNoun || isNoun};
}

/** A verb in two groups can do what either does; the surer group sets the weight. */
function merge(a: CueVerb, b: CueVerb): CueVerb {
  const surer = a.weight >= b.weight ? a : b;
  return {
    ...surer,
    stance: a.stance === 'neutral' ? b.stance : a.stance,
    hedged: a.hedged || b.hedged,
    takes: a.takes | b.takes,
  };
}

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/(?:wo)?man$/.test(noun)) return `${noun.slice(0, -3)}men`;
  return `${noun}s`;
}

function formsOf(lemma: string): [word: string, form: number][] {
  const irregular = irregularForms[lemma];
  const past = irregular?.[0] ?? pastOf(lemma);
  const participle = irregular?.[1] ?? past;
  const third = lemma === 'have' ? 'has' : lemma === 'go' ? 'goes' : plural(lemma);
  const stem = irregular && past.endsWith('ed') && past.length > lemma.length + 2 ? past.slice(0, -2) : lemma;
  const ing = /[^eoy]e$/.test(lemma) && lemma !== 'see' ? `${lemma.slice(0, -1)}ing` : `${stem}ing`;
  const forms: [string, number][] = [
    [lemma, Form.base],
    [third, Form.third],
    [ing, Form.ing],
  ];
  if (past === participle) forms.push([past, Form.past | Form.participle]);
  else forms.push([past, Form.past], [participle, Form.participle]);
  return forms;
}

function pastOf(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${lemma}ed`;
}
