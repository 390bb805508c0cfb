import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {english} from '../../../src/languages/en/engine.ts';
import type {FigureNote} from '../../../src/notes/note.ts';
import {readArticle} from '../../../src/notes/read-article.ts';
import type {ArticleInput, ReadClaim, Reading} from '../../../src/notes/reading.ts';
import {articleText} from '../../../src/text/article-text.ts';
import {measureGrowth} from '../growth.ts';
import {fixture} from '../record/match-fixture.ts';

function input(text: string, published: string | null, more: Partial<ArticleInput> = {}): ArticleInput {
  return {text, breaks: [...articleText(text).breaks], url: null, title: null, published, language: 'en', ...more};
}

const read = (text: string, published: string | null, more: Partial<ArticleInput> = {}): Reading =>
  readArticle(input(text, published, more), [english], fixture);

const ARTICLE = `Tokayev wins Kazakhstan's snap vote

The Central Election Commission said on Monday that Kassym-Jomart Tokayev had received 70.8 per cent of the vote in the early presidential election in Kazakhstan.

Police detained 500 people at rallies against the election in Almaty and the capital, deputy interior minister Marat Kozhayev said.

Nazarbayev won 98 per cent of the vote in his last election.

Independent observers said the presidential election was not free and fair.`;

const reading = read(ARTICLE, '2019-06-10');

function claimOf(text: string, of: Reading = reading): ReadClaim {
  const found = of.claims.find((claim) => claim.text.includes(text));
  assert.ok(found, `no claim "${text}" among ${of.claims.map((claim) => claim.text).join(' | ')}`);
  return found;
}

test('the article has its event, the reports on it and no more', () => {
  assert.equal(reading.language, 'en');
  assert.equal(reading.supported, true);
  assert.equal(reading.event?.id, 'kz/2019-06-09-presidential');
  assert.equal(reading.event.countryName, 'Kazakhstan');
  assert.equal(reading.event.reports, 3);
  assert.equal(reading.reports.length, 3);
});

test('the card on a share: what the source is, the finding on the count, the final official figure', () => {
  const share = claimOf('70.8');
  assert.equal(share.sourceId, 'kz/cec');
  assert.equal(share.speakerKind, 'state');
  assert.equal(share.speakerHint, null);
  assert.equal(share.event?.id, 'kz/2019-06-09-presidential');
  const [about, first] = share.notes;
  assert.equal(about?.about, 'source');
  assert.match(about.text, /^Seven members: the president appoints the chair/);
  assert.ok(first?.about === 'finding' && first.topic === 'counting');
  assert.equal(first.text, 'An honest count could not be guaranteed.');
  const figures = share.notes.filter((note): note is FigureNote => note.about === 'figure');
  assert.deepEqual(
    figures.map(({low, basis, comparison}) => [low, basis, comparison]),
    [
      [70.96, 'final', 'higher'],
      [70.76, 'preliminary', 'agrees'],
    ],
  );
  assert.match(
    figures[0]?.text ?? '',
    /^Final figure, Central Election Commission of Kazakhstan, 11 June 2019: 70.96 per cent/,
  );
  assert.ok(share.notes.every((note) => note.url?.startsWith('https://')));
  assert.deepEqual(share.missing, []);
});

test('a person comes to the ministry through the office, and arrests to the figures of the protests that followed', () => {
  const detained = claimOf('500 people');
  assert.equal(detained.sourceId, 'kz/interior-ministry');
  const figures = detained.notes.filter((note): note is FigureNote => note.about === 'figure');
  assert.deepEqual(
    figures.map(({low, reportedBy, comparison}) => [low, reportedBy, comparison]),
    [[4000, 'Human Rights Watch', 'higher']],
  );
  assert.match(figures[0]?.text ?? '', /It is later than the article\.$/);
});

test('an earlier vote has its own findings and figures', () => {
  const earlier = claimOf('98 per cent');
  assert.equal(earlier.event?.id, 'kz/2015-04-26-presidential');
  assert.equal(earlier.year, null);
  assert.ok(earlier.notes.some((note) => note.about === 'finding' && note.text === 'Voters lacked a genuine choice.'));
  const official = earlier.notes.find((note): note is FigureNote => note.about === 'figure');
  assert.deepEqual([official?.low, official?.comparison], [97.75, 'agrees']);
  assert.match(official?.text ?? '', /^Official result: 97.75 per cent \(Nursultan Nazarbayev\)/);
});

test('observers in general have a line, no entry, and are said to be missing', () => {
  const judged = claimOf('free and fair');
  assert.equal(judged.sourceId, null);
  assert.equal(judged.speakerKind, 'monitor');
  assert.equal(judged.speakerHint, 'election observers');
  assert.deepEqual(judged.missing, ['source']);
});

test('no claim shows a finding of another event, but arrests show those on the protests that followed the vote', () => {
  for (const claim of reading.claims)
    for (const note of claim.notes) {
      const event = note.about === 'finding' ? fixture.report(note.entry)?.event : undefined;
      const isAfter = claim.claim.type === 'detentions' && event === 'kz/2019-06-09-protest';
      if (event && !isAfter) assert.equal(event, claim.event?.id);
    }
  const told = claimOf('500 people').notes.flatMap((note) => (note.about === 'finding' ? note.text : []));
  assert.ok(told.includes('Bystanders were among those detained.'));
  assert.ok(told.includes('Peaceful protesters were widely detained.'));
});

test("the reader's choice of event goes before ours, and ours stays on offer", () => {
  const chosen = read(ARTICLE, '2019-06-10', {eventId: 'kz/2022-11-20-presidential'});
  assert.equal(chosen.event?.id, 'kz/2022-11-20-presidential');
  assert.equal(chosen.alternatives[0]?.id, 'kz/2019-06-09-presidential');
  assert.equal(read(ARTICLE, '2019-06-10', {eventId: 'xx/none'}).event?.id, 'kz/2019-06-09-presidential');
});

test('a count in progress is not said to differ from the final figure', () => {
  const text =
    'Kazakhstan counts votes from the presidential election. With 40 per cent of ballots counted, Tokayev had received 68 per cent of the vote, the Central Election Commission said.';
  const share = claimOf('68 per cent', read(text, '2019-06-09'));
  const [figure] = share.notes.filter((note): note is FigureNote => note.about === 'figure');
  assert.equal(figure?.comparison, 'not-comparable');
  assert.match(figure.text, /The article gives a partial count\.$/);
});

test('a stage before the vote is told from the vote, and national figures are not set beside it', () => {
  const text =
    'Trump won the Republican primary in Indiana with 53 percent of the vote. The primaries in the United States end in June.';
  const claim = read(text, '2016-05-04').claims[0];
  assert.equal(claim?.event?.id, 'us/2016-11-08-presidential');
  assert.equal(claim.relation, 'stage');
  assert.ok(claim.notes.every((note) => note.about !== 'figure'));
});

test('arrests that are about no vote name the vote of their year apart, and count no finding on it as their own', () => {
  const text =
    'Police in Kazakhstan arrested 30 strikers at an oil field in 2019. Kazakh oil workers have marched for weeks.';
  const claim = claimOf('30 strikers', read(text, '2019-12-20'));
  assert.deepEqual([claim.event?.id, claim.relation], ['kz/2019-06-09-presidential', 'same-year']);
  assert.ok(claim.missing.includes('finding'));
  for (const note of claim.notes) {
    assert.notEqual(note.about, 'figure');
    if (note.about === 'finding') assert.match(note.topic, /^(?:assembly-and-detentions|violence|media)$/);
  }
  assert.equal(claimOf('70.8').relation, 'about');
});

test('other languages are left alone and said to be', () => {
  const french = read(
    'La commission électorale a annoncé que 70 pour cent des électeurs ont voté pour le président.',
    '2019-06-10',
    {language: 'fr'},
  );
  assert.equal(french.language, 'fr');
  assert.equal(french.supported, false);
  assert.deepEqual(french.claims, []);
});

test('an article without claims asks nothing of the record', () => {
  const closed = new Proxy(fixture, {
    get: () => {
      throw new Error('the record was opened');
    },
  });
  const quiet = readArticle(
    input('The weather was mild and the markets were closed for the day.', null),
    [english],
    closed,
  );
  assert.deepEqual(quiet.claims, []);
});

const WORDS = fc.constantFrom(
  ...'Kazakhstan election per cent 70.8 Tokayev said police arrested 500 people the in 2015 last his . , “ ” (see) turnout was 95% \n\n Georgia Sunday votes rigged'.split(
    ' ',
  ),
);

test('any text and any page give a reading that is plain JSON', () => {
  const pages = fc.record({
    text: fc.oneof(
      fc.string(),
      fc.array(WORDS, {maxLength: 120}).map((list) => list.join(' ')),
    ),
    published: fc.oneof(fc.constantFrom(null, '2019-06-10', '2019', 'soon', '9999-99-99'), fc.string({maxLength: 12})),
    url: fc.oneof(fc.constant(null), fc.webUrl(), fc.string()),
    language: fc.constantFrom('en', null, 'xx'),
  });
  fc.assert(
    fc.property(pages, ({text, ...page}) => {
      const result = readArticle({...input(text, null), ...page}, [english], fixture);
      assert.deepEqual(JSON.parse(JSON.stringify(result)), result);
      for (const {claim, text: shown} of result.claims)
        assert.equal(shown, text.slice(claim.span.start, claim.span.end));
    }),
    {numRuns: 150},
  );
});

test('matching and notes take time in proportion to the text', () => {
  // The engine's share is left out: its answer is prepared.
  const prepare = (times: number) => {
    const text = Array.from({length: times}, () => ARTICLE).join('\n\n');
    const answer = english.read(articleText(text));
    return {text, engine: {language: 'en', statements: () => [], read: () => answer}};
  };
  const prepared = new Map([20, 160].map((times) => [times, prepare(times)]));
  const growth = measureGrowth(
    (times) => {
      const {text, engine} = prepared.get(times) ?? assert.fail();
      readArticle(input(text, '2019-06-10'), [engine], fixture);
    },
    20,
    8,
  );
  assert.ok(growth < 3, `${growth} times as much for an article among eight`);
});

test('the share of one province is not set beside the national result', () => {
  const text =
    'Biden won the presidential election in the United States. Biden received 49.5 percent of the vote in Georgia.';
  const claim = claimOf('49.5', read(text, '2020-11-14'));
  assert.equal(claim.event?.id, 'us/2020-11-03-presidential');
  assert.ok(claim.notes.every((note) => note.about !== 'figure'));
});
