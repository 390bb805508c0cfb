import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, utimesSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {unzipSync} from 'fflate';
import {archive} from '../../src/cli/archive.ts';
import {gatherNotices} from '../../src/cli/notices.ts';

for (const browser of ['chrome', 'firefox']) {
  test(`${browser}: the archive has the same bytes from another place at another time`, () => {
    const copy = mkdtempSync(join(tmpdir(), 'whence-archive-'));
    cpSync(`dist/${browser}`, copy, {recursive: true});
    utimesSync(join(copy, 'manifest.json'), 1e9, 1e9);
    const [here, there] = [archive(`dist/${browser}`), archive(copy)];
    rmSync(copy, {recursive: true});
    assert.deepEqual(Buffer.from(here).compare(there), 0);
    const files = unzipSync(here);
    assert.deepEqual(Buffer.from(files['manifest.json'] ?? []), readFileSync(`dist/${browser}/manifest.json`));
    assert.ok(files['third-party-notices.txt']);
  });
}

test('no file is larger than a store accepts', () => {
  for (const [name, bytes] of Object.entries(unzipSync(archive('dist/firefox')))) {
    assert.ok(bytes.length < 5_000_000, `${name}: ${bytes.length} bytes`);
  }
});

test('the notices name every package that was bundled, with its licence', () => {
  const notices = readFileSync('dist/chrome/third-party-notices.txt', 'utf8');
  for (const name of ['preact', '@mozilla/readability', '@floating-ui/dom', 'mark.js', 'webextension-polyfill']) {
    assert.match(notices, new RegExp(`^${name.replace('/', '\\/')} \\d+\\.\\d+\\.\\d+ \\([\\w.-]+\\)$`, 'm'));
  }
});

test('a package whose licence is not allowed stops the build', () => {
  assert.throws(() => gatherNotices(['node_modules/jszip/lib/index.js']), /jszip: licence "\(MIT OR GPL/);
});
