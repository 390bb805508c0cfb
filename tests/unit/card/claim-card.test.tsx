import assert from 'node:assert/strict';
import {beforeEach, test} from 'node:test';
import {ClaimCard} from '../../../src/card/ClaimCard.tsx';
import {exampleReading} from '../../../src/card/example-reading.ts';
import type {ReadClaim} from '../../../src/notes/reading.ts';
import {speak} from '../speak.ts';
import {render, textsOf} from './render.ts';

beforeEach(() => speak('en', 'en-GB'));

const claimOf = (text: string): ReadClaim => {
  const found = exampleReading.claims.find((claim) => claim.text === text);
  assert.ok(found, text);
  return found;
};

const card = (claim: ReadClaim) =>
  render(
    <ClaimCard
      claim={claim}
      page={exampleReading.page}
      articleLanguage="en"
      onCopy={() => Promise.resolve(true)}
      onOpenRecord={() => undefined}
      onClose={() => undefined}
    />,
  );

test('the card answers in order: who, the source, the observers, other figures', () => {
  const body = card(claimOf('70.8 per cent'));
  assert.equal(textsOf(body, '.who')[0], 'Central Election Commission said');
  assert.equal(textsOf(body, '.key')[0], '70.8 per cent');
  assert.deepEqual(textsOf(body, 'h2'), ['About this source', 'What observers found', 'The same figure elsewhere']);
  assert.deepEqual(textsOf(body, '.plot .number'), ['70.8%', '70.96%']);
});

test('each statement carries who published it, when, and a link', () => {
  const body = card(claimOf('70.8 per cent'));
  const [finding] = textsOf(body, '.findings .source-line');
  assert.match(finding ?? '', /OSCE\/ODIHR · Preliminary statement · 10 June 2019 · .* · open$/);
  for (const link of body.querySelectorAll('a')) {
    assert.match(link.getAttribute('href') ?? '', /^https:\/\//);
    assert.match(link.getAttribute('rel') ?? '', /noopener/);
    assert.match(link.getAttribute('aria-label') ?? '', /^open/);
  }
});

test('stances are read out, critical and favourable side by side', () => {
  const body = card(claimOf('70.8 per cent'));
  assert.deepEqual(textsOf(body, '.stance'), ['Critical:', 'Favourable:']);
});

test('addresses that are not pages of the web never become links, but can be read', () => {
  const claim = claimOf('70.8 per cent');
  for (const url of ['ftp://example.org', 'javascript:alert(1)', 'data:text/html,x', '//example.org']) {
    const body = card({...claim, notes: claim.notes.map((note) => ({...note, url}))});
    assert.equal(body.querySelectorAll('a').length, 0, url);
    assert.equal(textsOf(body, '.address')[0], url);
  }
});

test('markup in an article or a pack stays text', () => {
  const claim = claimOf('70.8 per cent');
  const text = '<img src=x onerror=alert(1)>';
  const body = card({...claim, text, notes: claim.notes.map((note) => ({...note, text, publisher: text}))});
  assert.equal(body.querySelectorAll('img').length, 0);
  assert.equal(textsOf(body, '.key')[0], text);
});

test('an article that speaks itself is said to name no source', () => {
  const body = card(claimOf('77.4 per cent'));
  assert.equal(textsOf(body, '.who')[0], 'The article itself says so');
  assert.ok(body.textContent?.includes('names no source'));
});

test('where nothing is known, plain sentences say what is missing', () => {
  const claim = claimOf('70.8 per cent');
  const said = (change: Partial<ReadClaim>) => card({...claim, notes: [], ...change}).textContent ?? '';
  assert.ok(said({}).includes('Nothing in the record on this source.'));
  assert.ok(said({event: null}).includes('could not tell which vote'));
  assert.ok(said({}).includes('say nothing on this matter'));
  assert.ok(said({event: claim.event && {...claim.event, reports: 0}}).includes('holds no observer’s report'));
  assert.ok(said({}).includes('No other figure'));
});

test('at most four findings are shown, the others counted', () => {
  const claim = claimOf('70.8 per cent');
  const [finding] = claim.notes.filter(({about}) => about === 'finding');
  assert.ok(finding);
  const notes = Array.from({length: 7}, (_, n) => ({...finding, text: `Finding ${n}`}));
  const body = card({...claim, notes});
  assert.equal(body.querySelectorAll('.findings li').length, 4);
  assert.equal(textsOf(body, '.more')[0], '3 more notes in the panel and in the record');
});

test('the speaker’s verb is the article’s own where the languages agree, else a word of the interface', () => {
  const claim = claimOf('70.8 per cent');
  const how = (attribution: Partial<ReadClaim['attribution']>) =>
    textsOf(card({...claim, attribution: {...claim.attribution, ...attribution}}), '.how')[0];
  assert.equal(how({cue: 'announced'}), 'announced');
  assert.equal(how({cue: 'according to'}), 'said');
  assert.equal(how({cue: null, stance: 'claimed'}), 'claimed');
  assert.equal(how({cue: null, stance: 'denied'}), 'denied');
  assert.equal(how({cue: 'told', via: 'Reuters'}), 'told Reuters');
  speak('ru');
  assert.equal(how({cue: 'announced'}), '(сообщение)');
});

test('the details name the rules and the words they rest on', () => {
  const details = textsOf(card(claimOf('70.8 per cent')), '.explain')[0] ?? '';
  assert.match(details, /vote-share-of-the-vote/);
  assert.match(details, /“The Central Election Commission” and “said”/);
});

test('a claim that shares only country and year with a vote says so and is not headed by it', () => {
  const claim = claimOf('70.8 per cent');
  const [first] = claim.notes.filter((note) => note.about === 'finding');
  assert.ok(first && claim.event);
  const body = card({...claim, relation: 'same-year', notes: [first]});
  assert.ok(!textsOf(body, '.head .facts')[0]?.includes('2019'));
  assert.ok(textsOf(body, '.nothing').includes('Held the same year: presidential election, 9 June 2019'));
  assert.match(textsOf(body, 'h2').join(' '), /What observers found there/);
  const bare = card({...claim, relation: 'same-year', notes: [], otherVotes: [{...claim.event, date: '2019-11-10'}]});
  const quiet = textsOf(bare, '.nothing');
  assert.ok(quiet.includes('The record holds no vote or protest that this claim is about.'));
  assert.ok(quiet.some((line) => line.includes('9 June 2019 and presidential election, 10 November 2019')));
});

test('a claim on a primary names the election that it leads to', () => {
  const body = card({...claimOf('70.8 per cent'), relation: 'stage'});
  assert.ok(textsOf(body, '.nothing').includes('A stage that leads to: presidential election, 9 June 2019'));
});
