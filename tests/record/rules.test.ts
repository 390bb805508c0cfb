import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {test} from 'node:test';
import {RULES} from '../../src/record/lint/rules.ts';
import {formatEntries} from '../../src/record/format-file.ts';
import {GOOD, lintSample, lintWith, samplePack, type Sample} from './samples.ts';

type Entry = Record<string, unknown>;
interface Bad {
  rule: string;
  change: Partial<Record<Sample, Entry>>;
  files?: {path: string; text: string}[];
  says: RegExp;
}

const page = GOOD.source.provenance[0];
const finding = GOOD.report.findings[0];
const figure = (change: Entry) => ({figure: change});
const summary = (text: string) => ({source: {summary: text}});
const statement = (text: string) => ({report: {findings: [{...finding, statement: text}]}});

/** Entries that each rule must refuse, one change away from a sound pack. */
const BAD: Bad[] = [
  {rule: 'schema', change: {source: {kind: 'oracle'}}, says: /kind/},
  {rule: 'schema', change: {source: {colour: 'red'}}, says: /colour/},
  {rule: 'schema', change: {report: {findings: []}}, says: /findings/},
  {rule: 'schema', change: {event: {date: '9 June 2019'}}, says: /date/},
  {rule: 'schema', change: {event: {turnout: 101}}, says: /turnout/},
  {rule: 'schema', change: {report: {provenance: []}}, says: /provenance/},
  {
    rule: 'filename',
    change: {},
    files: [{path: 'sources/kz/other.json', text: formatEntries('source', GOOD.source)}],
    says: /sources\/kz\/cec\.json/,
  },
  {rule: 'ids', change: {source: {country: 'RU'}}, says: /begin with "ru\/"/},
  {rule: 'ids', change: {event: {round: 2}}, says: /end with "presidential-2"/},
  {rule: 'ids', change: {event: {date: '2019-06-10'}}, says: /begin with "kz\/2019-06-10-"/},
  {
    rule: 'unique-ids',
    change: {},
    files: [
      {path: 'figures/kz/2019-06-09-presidential.json', text: formatEntries('figure', [GOOD.figure, GOOD.figure])},
    ],
    says: /stands in figures/,
  },
  {rule: 'references', change: {report: {observers: ['int/nobody']}}, says: /no entry int\/nobody/},
  {rule: 'references', change: {event: {related: ['kz/2001-01-01-presidential']}}, says: /kz\/2001-01-01/},
  {rule: 'references', change: figure({source: 'kz/nobody'}), says: /no entry kz\/nobody/},
  {rule: 'references', change: {report: {findings: [{...finding, evidence: [3]}]}}, says: /no provenance 3/},
  {rule: 'references', change: {report: {findings: [{...finding, evidence: []}]}}, says: /no evidence/},
  {rule: 'references', change: {leader: {datasets: ['rumour']}}, says: /"rumour"/},
  {rule: 'provenance', change: {event: {datasets: {}, provenance: []}}, says: /nothing that it rests on/},
  {rule: 'provenance', change: {source: {provenance: [{...page, url: 'http://example.org/a'}]}}, says: /https/},
  {rule: 'provenance', change: {source: {provenance: [{...page, url: 'https://bit.ly/abc'}]}}, says: /hides/},
  {
    rule: 'provenance',
    change: {source: {provenance: [{...page, url: 'https://example.org/search?q=turnout'}]}},
    says: /search or tag/,
  },
  {
    rule: 'provenance',
    change: {source: {provenance: [{...page, url: 'https://example.org/news/tag/elections/'}]}},
    says: /search or tag/,
  },
  {
    rule: 'provenance',
    change: {source: {provenance: [{...page, url: 'https://example.org/list?query=turnout'}]}},
    says: /search or tag/,
  },
  {
    rule: 'provenance',
    change: {source: {provenance: [{...page, url: 'https://example.org/proxy?q=https%3A%2F%2Fexample.com%2Fa'}]}},
    says: /its own address/,
  },
  {
    rule: 'provenance',
    change: {source: {provenance: [{...page, published: '2026-12-01'}]}},
    says: /before "published"/,
  },
  {rule: 'dates', change: {event: {until: '2019-06-08'}}, says: /lies before/},
  {rule: 'dates', change: {report: {published: '2019-05-01', provenance: [page]}}, says: /lies before 2019-06-09/},
  {rule: 'dates', change: figure({asOf: '2019-06-01'}), says: /lies before/},
  {rule: 'dates', change: {leader: {to: '2018-01'}}, says: /lies before/},
  {rule: 'names', change: {source: {names: ['CEC', 'C.E.C.']}}, says: /stands twice/},
  {rule: 'names', change: {observer: {names: ['The ODIHR', 'ODIHR']}}, says: /stands twice/},
  {
    rule: 'names',
    change: {},
    files: [
      {path: 'sources/kz/tv.json', text: formatEntries('source', {...GOOD.source, id: 'kz/tv', names: ['The CEC']})},
    ],
    says: /leads to/,
  },
  {rule: 'figures', change: figure({low: 77, high: 70}), says: /not above/},
  {rule: 'figures', change: figure({low: 120}), says: /100 per cent/},
  {rule: 'figures', change: figure({unit: 'seats', low: 3}), says: /not counted in seats/},
  {rule: 'figures', change: figure({unit: 'people', low: 3.5}), says: /whole number/},
  {rule: 'figures', change: figure({measure: 'vote-share'}), says: /whose share/},
  {rule: 'figures', change: figure({high: 80, qualifier: 'at-least'}), says: /two bounds/},
  {
    rule: 'results',
    change: {
      event: {
        results: [
          {candidate: 'A', share: 60},
          {candidate: 'B', share: 50},
        ],
      },
    },
    says: /add up to 110/,
  },
  {
    rule: 'results',
    change: {
      event: {
        results: [
          {candidate: 'A', share: 20},
          {candidate: 'B', share: 50},
        ],
      },
    },
    says: /best first/,
  },
  {rule: 'results', change: {event: {results: [{share: 20}]}}, says: /whose result/},
  {
    rule: 'independence',
    change: {source: {independence: {...GOOD.source.independence, standing: 'private'}}},
    says: /cannot be private/,
  },
  {rule: 'independence', change: {source: {homepage: 'https://www.example.org'}}, says: /itself alone/},
  {rule: 'independence', change: {source: {endorsedPrinciples: true}}, says: /asked of observers/},
  {rule: 'wording', change: summary('The biased body that runs elections.'), says: /say whose/},
  {rule: 'wording', change: summary('runs elections.'), says: /capital/},
  {rule: 'wording', change: summary('Runs elections in the country'), says: /full stop/},
  {rule: 'wording', change: statement('We saw that the count was bad in most stations.'), says: /first person/},
  {
    rule: 'wording',
    change: statement('It said "the count was bad in more than half of the stations that our observers visited".'),
    says: /quotes \d+ words/,
  },
  {rule: 'wording', change: statement(`The count ${'was bad and '.repeat(25)}late.`), says: /too long/},
  {rule: 'wording', change: {leader: {names: ['President Kassym-Jomart Tokayev']}}, says: /without the office/},
  {rule: 'references', change: {leader: {country: 'ZZ'}}, says: /not in the table/},
  {rule: 'plain-text', change: summary('Runs <b>elections</b> in the country.'), says: /markup/},
  {rule: 'plain-text', change: summary('Runs elections\u202e in the country.'), says: /hidden/},
  {rule: 'plain-text', change: summary('Runs elections  in the country.'), says: /spaces/},
  {rule: 'plain-text', change: summary('Runs e\u0301lections in the country.'), says: /normal form/},
  {
    rule: 'duplicates',
    change: {},
    files: [
      {
        path: 'reports/kz/2019-06-09-presidential/osce-odihr-final-2.json',
        text: formatEntries('report', {...GOOD.report, id: 'kz/2019-06-09-presidential/osce-odihr-final-2'}),
      },
    ],
    says: /same document/,
  },
  {
    rule: 'licence',
    change: {pack: {datasets: {tables: {...GOOD.pack.datasets.tables, licence: 'CC-BY-SA-4.0'}}}},
    says: /CC-BY-SA-4.0 data in a pack under MIT/,
  },
  {
    rule: 'licence',
    change: {pack: {datasets: {tables: {...GOOD.pack.datasets.tables, licence: 'All rights reserved'}}}},
    says: /not a free licence/,
  },
  {
    rule: 'style',
    change: {},
    files: [{path: 'sources/kz/cec.json', text: JSON.stringify(GOOD.source)}],
    says: /laid out/,
  },
];

test('a sound pack has no problem', () => {
  assert.deepEqual(lintSample({}), []);
});

for (const {rule, change, files = [], says} of BAD) {
  test(`${rule} refuses: ${says.source}`, () => {
    const problems = lintSample(change, files);
    const found = problems.filter((problem) => problem.rule === rule);
    assert.ok(found.length > 0, `found only ${JSON.stringify(problems)}`);
    assert.ok(
      found.some(({message}) => says.test(message)),
      found.map(({message}) => message).join('; '),
    );
  });
}

test('every rule has a file of its own, a description and a bad entry here', () => {
  const tried = new Set(BAD.map(({rule}) => rule));
  for (const {name, description} of RULES) {
    assert.ok(tried.has(name), `no bad entry for ${name}`);
    assert.match(description, /^[A-Z'].*\.$/);
  }
  const files = readdirSync('src/record/lint/rules').map((file) => file.replace('.ts', ''));
  const names = new Set(RULES.map(({name}) => name.replace('unique-', '')));
  assert.deepEqual(new Set(files), names);
});

test('a problem names file, line and entry', () => {
  const [problem] = lintSample({figure: {low: 120}});
  assert.equal(problem?.file, 'figures/kz/2019-06-09-presidential.json');
  assert.equal(problem?.entry, 'kz/2019-06-09-presidential/turnout-cec');
  assert.equal(problem?.line, 2);
  const [inSource] = lintSample({source: {summary: 'runs elections.'}});
  assert.equal(inSource?.line, 9);
});

test('what is not JSON is a problem with its line', () => {
  const problems = lintSample({}, [{path: 'events/ru.json', text: '[\n{"id": "ru/x",}\n]\n'}]);
  assert.deepEqual(
    problems.map(({rule, file, line}) => ({rule, file, line})),
    [{rule: 'readable', file: 'events/ru.json', line: 2}],
  );
});

test('an exception lets one entry break one rule, and is a problem itself once it is needless', () => {
  const exception = {rule: 'wording', entry: 'kz/cec', reason: 'a test', until: 'never'};
  const bad = samplePack({source: {summary: 'runs elections.'}});
  assert.deepEqual(lintWith(bad, {exceptions: [exception]}), []);
  const [problem] = lintWith(samplePack(), {exceptions: [exception]});
  assert.equal(problem?.rule, 'needless-exception');
});

test('an address with a query of its own, or that speaks of tags and searches, is a page like others', () => {
  for (const url of [
    'https://example.org/?q=node/7149',
    'https://example.org/view?id=12&lang=en',
    'https://example.org/topic/research-and-stage',
    'https://example.org/2024/price-tag-of-a-vote',
    'https://example.org/search-for-the-missing',
    'https://example.org/describe/?url=https%3A%2F%2Fexample.org%2Farticle%2F7',
  ]) {
    const said = lintSample({source: {provenance: [{...page, url}]}});
    assert.deepEqual(said, [], url);
  }
});
