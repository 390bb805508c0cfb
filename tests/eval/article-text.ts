// Writes what Whence reads on each page of the extraction gold, one JSON object a line, for score-article.mjs:
//   node build.mjs --run tests/eval/article-text.ts [SHARED] > out/articles.jsonl
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {parseHTML} from 'linkedom';
import {readPage} from '../../src/page/read-page.ts';

const shared = process.argv[2] ?? '../shared';
const gold = join(shared, 'gold', 'pages.jsonl');
if (!existsSync(gold)) {
  console.error(`article-text: ${gold} is missing; give the folder that holds gold/ as the first argument.`);
  process.exit(1);
}
for (const line of readFileSync(gold, 'utf8').split('\n').filter(Boolean)) {
  const {id, url} = JSON.parse(line) as {id: string; url: string};
  const html = gunzipSync(readFileSync(join(shared, 'gold', 'pages', `${id}.html.gz`))).toString();
  const started = performance.now();
  const {document} = parseHTML(html);
  const parsed = performance.now();
  const article = readPage(document, url);
  const ms = [parsed - started, performance.now() - parsed].map(Math.round);
  console.log(JSON.stringify({id, ...article?.input, text: article?.input.text ?? '', breaks: 0, ms}));
}
