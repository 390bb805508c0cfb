import assert from 'node:assert/strict';
import {test} from 'node:test';
import {loadRecord} from '../../src/cli/load-record.ts';
import {engines} from '../../src/languages/engines.ts';
import {readArticle} from '../../src/notes/read-article.ts';
import {articleText} from '../../src/text/article-text.ts';
import {OPENINGS, type Opening} from './article-openings.ts';
import {MORE_OPENINGS} from './more-openings.ts';
import {MORE_PROTEST_OPENINGS} from './more-protest-openings.ts';
import {PROTEST_OPENINGS} from './protest-openings.ts';

const record = loadRecord();
const ALL = [...OPENINGS, ...MORE_OPENINGS, ...PROTEST_OPENINGS, ...MORE_PROTEST_OPENINGS];

function isOneOf(id: string | null, expected: Opening['event']): boolean {
  return expected === null || typeof expected === 'string' ? id === expected : expected.includes(id);
}

for (const {name, text, published, url, event, claims} of ALL)
  test(`event of ${name}`, () => {
    const {text: plain, breaks} = articleText(text);
    const page = {url: url ?? null, title: null, published, language: 'en'};
    const reading = readArticle({...page, text: plain, breaks: [...breaks]}, engines, record);
    assert.ok(reading.claims.length > 0, 'no claim found');
    const found = reading.event?.id ?? null;
    assert.ok(isOneOf(found, event), `the article’s event is ${found}`);
    for (const [key, expected] of claims ?? []) {
      const claim = reading.claims.find((one) => one.text.includes(key));
      assert.ok(claim, `“${key}” is no claim`);
      const id = claim.relation === 'same-year' ? null : (claim.event?.id ?? null);
      assert.ok(isOneOf(id, expected), `“${key}” is about ${id}`);
    }
  });

test('the openings are of events that the record holds', () => {
  for (const {event, claims} of ALL)
    for (const id of [event, ...(claims ?? []).map(([, one]) => one)].flat())
      if (typeof id === 'string') assert.ok(record.event(id), id);
});
