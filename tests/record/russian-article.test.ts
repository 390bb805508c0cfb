import assert from 'node:assert/strict';
import {test} from 'node:test';
import {loadRecord} from '../../src/cli/load-record.ts';
import {engines} from '../../src/languages/engines.ts';
import {readArticle} from '../../src/notes/read-article.ts';
import {articleText} from '../../src/text/article-text.ts';

test('a Russian article reaches its event, the entries of its sources and notes', () => {
  const text = `Президентские выборы в Казахстане

По данным ЦИК, Касым-Жомарт Токаев получил 70,96% голосов. Наблюдатели ОБСЕ заявили, что были допущены значительные нарушения при подсчёте голосов.

Около 500 человек задержаны на митингах, сообщили в МВД.`;
  const page = {url: null, title: null, published: '2019-06-10', language: 'ru'};
  const reading = readArticle(
    {...page, ...articleText(text), breaks: [...articleText(text).breaks]},
    engines,
    loadRecord(),
  );
  assert.equal(reading.supported, true);
  assert.equal(reading.event?.id, 'kz/2019-06-09-presidential');
  assert.deepEqual(
    reading.claims.map(({claim, sourceId}) => [claim.type, sourceId]),
    [
      ['vote-share', 'kz/central-election-commission'],
      ['assessment', 'int/osce-odihr'],
      ['detentions', 'kz/interior-ministry'],
    ],
  );
  for (const {notes} of reading.claims) assert.ok(notes.length > 1);
});
