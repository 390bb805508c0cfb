import assert from 'node:assert/strict';
import {test} from 'node:test';
import {openPacks} from '../../../src/cli/open-packs.ts';
import {groupFigures} from '../../../src/options/record/FigureGroups.tsx';
import {addressOf, readAddress} from '../../../src/options/record/record-address.ts';
import {indexRecord, searchRecord} from '../../../src/options/record/search-record.ts';

const record = openPacks();
const index = indexRecord(record, (_, name) => name);
const search = (words: string) => searchRecord(index, words).map(({id}) => id);

test('addresses lead to the start, a country or an entry, encoded or not', () => {
  assert.deepEqual(readAddress(''), {view: 'start'});
  assert.deepEqual(readAddress('#'), {view: 'start'});
  assert.deepEqual(readAddress('#kz'), {view: 'country', code: 'KZ'});
  assert.deepEqual(readAddress('#int'), {view: 'country', code: 'int'});
  const entry = {view: 'entry', id: 'kz/2019-06-09-presidential'};
  assert.deepEqual(readAddress('#kz/2019-06-09-presidential'), entry);
  assert.deepEqual(readAddress('#kz%2F2019-06-09-presidential'), entry);
  assert.deepEqual(readAddress('#%E0%A4%A'), {view: 'entry', id: '%E0%A4%A'});
});

test('every entry’s address leads back to it', () => {
  for (const {id} of [...record.sources(), ...record.events(), ...record.reports()]) {
    assert.deepEqual(readAddress(addressOf(id)), {view: 'entry', id});
  }
});

test('search finds countries, votes and sources by any of their words', () => {
  assert.equal(search('Kazakhstan')[0], 'kz');
  assert.ok(search('kazakhstan 2019').includes('kz/2019-06-09-presidential'));
  assert.ok(search('central election commission kazakhstan').some((id) => id.startsWith('kz/')));
  assert.deepEqual(search(''), []);
  assert.deepEqual(search('no such thing anywhere'), []);
});

test('figures on one thing stand together, what has rivals first', () => {
  const groups = groupFigures(record.figuresOn('kz/2019-06-09-presidential'));
  assert.ok(groups.length > 1);
  for (const {figures, first} of groups) {
    assert.ok(
      figures.every(
        ({measure, subject, unit}) => measure === first.measure && subject === first.subject && unit === first.unit,
      ),
    );
  }
  const sizes = groups.map(({figures}) => figures.length);
  assert.deepEqual(
    sizes,
    [...sizes].sort((a, b) => b - a),
  );
});
