import {formatFile} from '../../format-file.ts';
import type {FileRule} from '../rule.ts';

export const style: FileRule = {
  name: 'style',
  description:
    'Files are laid out in one way (order of properties, spacing, nothing that may be left out), so that review is about facts. `record --lint --fix` does it.',
  scope: 'file',
  check(file) {
    const wanted = formatFile(file);
    if (wanted === null || wanted === file.text) return [];
    const lines = file.text.split('\n');
    const line = wanted.split('\n').findIndex((text, n) => text !== lines[n]) + 1;
    return [{message: 'not laid out as it should be: run record --lint --fix', line: line || lines.length}];
  },
  fix: (file) => formatFile(file) ?? file.text,
};
