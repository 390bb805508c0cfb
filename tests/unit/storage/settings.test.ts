import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {readStoredSettings} from '../../../src/storage/migrations.ts';
import {defaults} from '../../../src/storage/settings.ts';
import {isEnabledFor} from '../../../src/storage/is-enabled-for.ts';

test('nothing stored gives the defaults', () => {
  assert.deepEqual(readStoredSettings(undefined), defaults);
});

test('what is stored is kept, what is missing or of another type is filled in', () => {
  const stored = {
    version: 1,
    enabled: false,
    hoverDelay: 'soon',
    types: {turnout: false, ages: true},
    painter: 'brush',
  };
  const settings = readStoredSettings(stored);
  assert.equal(settings.enabled, false);
  assert.equal(settings.hoverDelay, defaults.hoverDelay);
  assert.equal(settings.painter, 'auto');
  assert.deepEqual(settings.types, {...defaults.types, turnout: false});
});

test('anything stored gives usable settings', () => {
  fc.assert(
    fc.property(
      fc.anything(),
      fc.dictionary(fc.constantFrom(...Object.keys(defaults), '__proto__'), fc.anything()),
      (a, b) => {
        for (const stored of [a, b]) {
          const settings = readStoredSettings(stored);
          for (const [key, value] of Object.entries(defaults)) {
            assert.equal(typeof settings[key as keyof typeof defaults], typeof value);
          }
        }
      },
    ),
  );
});

test('a site follows its own choice, else the general one', () => {
  const sites = {'a.org': false, 'b.org': true};
  assert.equal(isEnabledFor({...defaults, sites}, 'a.org'), false);
  assert.equal(isEnabledFor({...defaults, sites}, 'c.org'), true);
  assert.equal(isEnabledFor({...defaults, enabled: false, sites}, 'b.org'), true);
  assert.equal(isEnabledFor({...defaults, enabled: false, sites}, 'constructor'), false);
});
