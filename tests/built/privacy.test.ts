// What is shipped must not be able to talk to anybody: no permission for it, no code for it, no address to talk to.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';

const BROWSERS = ['chrome', 'firefox'] as const;
/** All the extension may ask of the browser: to keep the reader's settings and notes, and to open its side panel. */
const PERMISSIONS = {chrome: ['storage', 'sidePanel'], firefox: ['storage']};

/** Ways out of the browser. `fetch` is looked at apart: the worker reads its own record with it. */
const PRIMITIVES: [name: string, pattern: RegExp][] = [
  ['XMLHttpRequest', /\bXMLHttpRequest\b/],
  ['WebSocket', /\bWebSocket\b/],
  ['WebTransport', /\bWebTransport\b/],
  ['EventSource', /\bEventSource\b/],
  ['sendBeacon', /\bsendBeacon\b/],
  ['RTCPeerConnection', /\bRTCPeerConnection\b/],
  ['importScripts', /\bimportScripts\b/],
  ['eval', /\beval\s*\(|\bnew Function\b/],
  // The polyfill wraps these names without listening: only a listener or a call is a way out.
  ['external messages', /\b(onMessageExternal|onConnectExternal)\.addListener\b|\bconnectNative\(/],
];

interface Manifest {
  permissions?: string[];
  content_security_policy: {extension_pages: string};
  web_accessible_resources?: {resources: string[]}[];
}

function manifestOf(browser: string): Manifest {
  return JSON.parse(readFileSync(join('dist', browser, 'manifest.json'), 'utf8')) as Manifest;
}

function filesOf(browser: string, ending: RegExp): {name: string; text: string}[] {
  const dir = join('dist', browser);
  return readdirSync(dir, {recursive: true, encoding: 'utf8'})
    .filter((name) => ending.test(name))
    .map((name) => ({name, text: readFileSync(join(dir, name), 'utf8')}));
}

/** The name of every way out that the code holds. */
function waysOut(code: string): string[] {
  return PRIMITIVES.filter(([, pattern]) => pattern.test(code)).map(([name]) => name);
}

for (const browser of BROWSERS) {
  test(`${browser}: the manifest asks for no more than storage and a side panel`, () => {
    const manifest = manifestOf(browser);
    assert.deepEqual(manifest.permissions, PERMISSIONS[browser]);
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'optional_host_permissions',
      'externally_connectable',
    ]) {
      assert.ok(!(key in manifest), key);
    }
  });

  test(`${browser}: extension pages may load from the extension only`, () => {
    const policy = manifestOf(browser).content_security_policy.extension_pages;
    const directives = new Map(
      policy.split(';').map((part) => {
        const [name = '', ...sources] = part.trim().split(/\s+/);
        return [name, sources];
      }),
    );
    assert.deepEqual(directives.get('default-src'), ["'none'"]);
    assert.deepEqual(directives.get('connect-src'), ["'self'"]);
    assert.deepEqual(directives.get('script-src'), ["'self'"]);
    for (const [name, sources] of directives) {
      for (const source of sources) assert.match(source, /^('self'|'none'|data:)$/, `${name} ${source}`);
    }
  });

  test(`${browser}: scripts hold no way out of the browser`, () => {
    const scripts = filesOf(browser, /\.js$/);
    assert.ok(scripts.length >= 4, 'scripts were built');
    for (const {name, text} of scripts) assert.deepEqual(waysOut(text), [], name);
  });

  test(`${browser}: only extension pages and the worker fetch, and only files of the extension`, () => {
    for (const {name, text} of filesOf(browser, /\.js$/)) {
      const calls = text.match(/\bfetch\s*\([^)]{0,80}\)?/g) ?? [];
      if (/content-script|gate\.js|page\.js/.test(name)) assert.deepEqual(calls, [], name);
      for (const call of calls)
        assert.match(call, /fetch\((\w+\.)*runtime\.getURL\(|fetch\([\w.]*getURL\(/, `${name}: ${call}`);
    }
  });

  test(`${browser}: pages and style sheets load nothing from elsewhere`, () => {
    for (const {name, text} of filesOf(browser, /\.(html|css)$/)) {
      assert.doesNotMatch(text, /(src|href|action)\s*=\s*["']?(https?:)?\/\//i, name);
      assert.doesNotMatch(text, /@import|url\(\s*["']?(https?:)?\/\//i, name);
    }
  });

  test(`${browser}: every file that the manifest names is there`, () => {
    const text = JSON.stringify(manifestOf(browser));
    for (const [, name] of text.matchAll(/"([\w/-]+\.(?:js|css|html|png))"/g)) {
      assert.ok(existsSync(join('dist', browser, name ?? '')), name);
    }
  });
}

test('the check for ways out finds one', () => {
  assert.deepEqual(waysOut('const x=new XMLHttpRequest;navigator.sendBeacon("/a")'), ['XMLHttpRequest', 'sendBeacon']);
  assert.deepEqual(waysOut('retrieval(1)'), []);
});
