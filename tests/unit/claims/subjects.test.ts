import assert from 'node:assert/strict';
import {test} from 'node:test';
import {claimsIn} from './claims-in.ts';
import {moreSubjects} from './more-subjects.ts';
import {subjects} from './subjects.ts';

for (const [text, ...expected] of [...subjects, ...moreSubjects])
  test(`subject: ${text}`, () => {
    const found = claimsIn(text).map(({span, subject}) => [text.slice(span.start, span.end), subject]);
    for (const [key, subject] of expected)
      assert.deepEqual(
        found.find(([other]) => other === key),
        [key, subject],
      );
  });
