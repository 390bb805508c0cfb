import assert from 'node:assert/strict';
import {test} from 'node:test';
import {hostIn} from '../../../src/options/host-in.ts';

test('host names are found in what readers type', () => {
  const typed = {
    'example.org': 'example.org',
    ' News.Example.org ': 'news.example.org',
    'https://example.org/a?b=c': 'example.org',
    'http://example.org:8080': 'example.org',
    'example.org/path': 'example.org',
    'новости.example': 'xn--b1amnebsh.example',
    localhost: 'localhost',
  };
  for (const [input, host] of Object.entries(typed)) assert.equal(hostIn(input), host, input);
});

test('what is no address of a site is refused', () => {
  for (const input of [
    '',
    '  ',
    'two words',
    'javascript:alert(1)',
    'chrome://extensions',
    'ftp://example.org',
    'https://',
  ]) {
    assert.equal(hostIn(input), null, input);
  }
});
