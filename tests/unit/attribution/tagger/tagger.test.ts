import assert from 'node:assert/strict';
import {test} from 'node:test';
import {combineStatements} from '../../../../src/attribution/combine-statements.ts';
import {statementsOf} from '../../../../src/attribution/find-statements.ts';
import {markText, type Marked} from '../../../../src/attribution/marked-text.ts';
import {createTagger} from '../../../../src/attribution/tagger/create-tagger.ts';
import {tagStatements} from '../../../../src/attribution/tagger/tag-statements.ts';
import {trainModel} from '../../../../src/attribution/tagger/train/cross-validate.ts';
import {prepare, type LearnSettings} from '../../../../src/attribution/tagger/train/learn.ts';
import {decodeWeights, type TaggerModel} from '../../../../src/attribution/tagger/weights.ts';
import {attributionGrammar} from '../../../../src/languages/en/attribution/index.ts';
import {createEnglish} from '../../../../src/languages/en/engine.ts';
import {sentenceWords} from '../../../../src/languages/en/sentence-words.ts';
import {taggerWords} from '../../../../src/languages/en/tagger-words.ts';
import {articleText} from '../../../../src/text/article-text.ts';
import {tokenise} from '../../../../src/text/tokens.ts';
import {measureGrowth} from '../../growth.ts';
import {corpus} from './corpus.ts';

const chain = {epochs: 6, rate: 0.15, l2: 0.1, l1: 0, dropout: 0.2, seed: 1, trainings: 2, minUses: 1};
const settings: LearnSettings = {
  credit: 'own wording',
  cue: chain,
  role: chain,
  tagger: {cueBonus: 1, confidence: [1, 0.2, 0.2, 0.2, 0, 0, 0, 0], least: 0},
};
const language = {sentenceWords, grammar: attributionGrammar};
const train = (): {bytes: Uint8Array; model: TaggerModel} =>
  trainModel(prepare(corpus, language), taggerWords, settings);
const marked = (text: string): Marked => markText(tokenise(articleText(text), sentenceWords), attributionGrammar);

/** Every statement as "source | cue | content". */
function read(text: string, model: TaggerModel): string[] {
  const words = marked(text);
  const join = (spans: {start: number; end: number}[]): string =>
    spans.map(({start, end}) => text.slice(start, end)).join(' … ');
  return tagStatements(words, statementsOf(words), model).map(
    ({source, cue, content}) => `${join(source)} | ${join(cue)} | ${join(content)}`,
  );
}

const trained = train();

test('training on the same texts gives the same file, byte for byte', () => {
  assert.deepEqual(train().bytes, trained.bytes);
});

test('a tagger reads sentences like those it learnt from', () => {
  assert.deepEqual(read('Officials said turnout reached 61 percent.', trained.model), [
    'Officials | said | turnout reached 61 percent',
  ]);
  assert.deepEqual(read('Turnout reached 48 percent, according to the ministry.', trained.model), [
    'the ministry | according to | Turnout reached 48 percent',
  ]);
});

test('where the rules keep their cues, leaving those out changes nothing but the work', () => {
  const texts = [
    'Officials said turnout reached 61 percent.',
    'Turnout reached 48 percent, according to the ministry. “It was calm,” she said. Residents put it at 40.',
    corpus.map(({text}) => text).join('\n'),
  ];
  for (const text of texts) {
    const words = marked(text);
    const rules = statementsOf(words);
    const all = tagStatements(words, rules, trained.model, {least: 0});
    const unknown = tagStatements(words, rules, trained.model, {least: 0, near: [{start: 0, end: text.length}]});
    assert.deepEqual(combineStatements(rules, unknown), combineStatements(rules, all));
    assert.ok(unknown.length < all.length, `${unknown.length} of ${all.length}`);
  }
});

test('near one passage only what may reach it is read', () => {
  const calm = 'The streets were empty. ';
  const opening = 'Officials said turnout reached 61 percent. ';
  const text = opening + calm.repeat(9) + corpus.map((document) => document.text).join('\n');
  const words = marked(text);
  const rules = statementsOf(words);
  const all = tagStatements(words, [], trained.model, {least: 0});
  const near = [{start: 0, end: opening.length}];
  const found = tagStatements(words, [], trained.model, {least: 0, near});
  const reaches = ({content}: (typeof all)[number]) => content.some(({start}) => start < opening.length);
  assert.ok(found.some(reaches));
  assert.deepEqual(found.filter(reaches), all.filter(reaches));
  assert.ok(found.length < all.length, `${found.length} of ${all.length}`);
  assert.deepEqual(tagStatements(words, rules, trained.model, {least: 0, near: []}), []);
});

test('a tagger leaves alone what nobody says', () => {
  assert.deepEqual(read('The streets were empty on Monday.', trained.model), []);
});

test('a file reads the same from an odd offset of a larger buffer', () => {
  const shifted = new Uint8Array(trained.bytes.length + 7);
  shifted.set(trained.bytes, 7);
  const model = decodeWeights(shifted.subarray(7));
  assert.ok(model);
  const text = 'Officials said turnout reached 61 percent. Police denied the figures, according to Reuters.';
  assert.deepEqual(read(text, model), read(text, trained.model));
});

test('a damaged, cut or foreign file is no model', () => {
  const {bytes} = trained;
  assert.equal(decodeWeights(new Uint8Array()), null);
  assert.equal(decodeWeights(bytes.subarray(0, 12)), null);
  assert.equal(decodeWeights(bytes.subarray(0, bytes.length - 1)), null);
  assert.equal(decodeWeights(new TextEncoder().encode('<!doctype html><title>Not found</title>')), null);
  for (const at of [0, 4, 9, 14, 40, bytes.length >> 1, bytes.length - 1]) {
    const damaged = bytes.slice();
    damaged[at] = (damaged[at] as number) ^ 16;
    assert.equal(decodeWeights(damaged), null, `byte ${at}`);
  }
});

test('with a damaged file the rules answer', () => {
  const article = articleText('Police said 40 people were detained in Almaty. Witnesses reported hundreds of arrests.');
  const damaged = createEnglish(createTagger(trained.bytes.subarray(0, trained.bytes.length >> 1)));
  const rules = createEnglish(null);
  assert.deepEqual(damaged.read(article), rules.read(article));
  assert.deepEqual(damaged.statements(article), rules.statements(article));
  assert.ok(rules.statements(article).length > 0);
});

test('with the weights the tagger answers', () => {
  const article = articleText('Turnout reached 48 percent, according to the ministry.');
  const [statement] = createEnglish(createTagger(trained.bytes)).statements(article);
  const [byRules] = createEnglish(null).statements(article);
  assert.deepEqual(statement?.source, byRules?.source);
  assert.notEqual(statement?.confidence, byRules?.confidence);
});

test('odd texts are read quietly', () => {
  for (const text of [
    '',
    '"',
    '””””',
    'said said said said',
    '\n\n\n',
    '\ud800 said \udfff',
    'ה אמר ב',
    '9'.repeat(500),
  ])
    assert.ok(Array.isArray(read(text, trained.model)), JSON.stringify(text));
});

test('time grows with the text, not faster, even where every other word is a cue and no sentence ends', () => {
  const growth = measureGrowth((times) => read('said officials '.repeat(times), trained.model), 300, 8);
  assert.ok(growth < 3, `a word costs ${growth} times as much in eight times the text`);
});
