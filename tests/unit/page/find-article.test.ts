import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseHTML} from 'linkedom';
import {readPage} from '../../../src/page/read-page.ts';

const BODY = [
  'The election commission said on Monday that turnout had reached 61 per cent by the time polling stations closed in the evening.',
  'Observers who had followed the count in the capital said that they were kept away from the tables at a third of the stations.',
  'The ministry said that 40 people had been detained near the square, and that most of them had been released before midnight.',
  'A spokesman for the opposition said that its lawyers would ask the court to annul the result in eleven of the districts.',
];

const paragraphs = BODY.map((text) => `<p>${text}</p>`);

function textOfPage(main: string, head = ''): string {
  const {document} = parseHTML(
    `<!doctype html><html lang="en"><head><title>Turnout at 61 per cent</title>${head}</head><body>${main}</body></html>`,
  );
  return readPage(document, 'https://example.org/story')?.input.text ?? '';
}

const around = (extra: string) =>
  `<article><h1>Turnout at 61 per cent</h1><div class="body">${paragraphs[0]}${paragraphs[1]}${extra}${paragraphs[2]}${paragraphs[3]}</div></article>`;

test('the paragraphs and nothing else', () => {
  assert.equal(textOfPage(around('')), BODY.join('\n'));
});

const FOREIGN: Record<string, string> = {
  'a caption':
    '<figure><img src="x.jpg"><figcaption>Voters queue in the capital on Sunday morning.</figcaption></figure>',
  'a caption without figure': '<div><img src="x.jpg"><span>Voters queue in the capital.</span></div>',
  'a link to another story': '<p><a href="/x">READ MORE: What the new election law changes for voters abroad</a></p>',
  'a list of related stories':
    '<h3>Related stories</h3><ul><li><a href="/a">The first story that is related</a></li><li><a href="/b">The second one</a></li></ul>',
  'a newsletter form':
    '<div class="newsletter-signup"><p>Get our daily briefing in your inbox every morning, free of charge.</p></div>',
  'a share bar': '<ul class="share-bar"><li>Share on one network</li><li>Share on another</li></ul>',
  'an advertisement': '<p>Advertisement</p>',
  'a hidden text': '<p style="display: none">This sentence is for search engines only and nobody sees it.</p>',
};

for (const [name, extra] of Object.entries(FOREIGN)) {
  test(`${name} is left out`, () => assert.equal(textOfPage(around(extra)), BODY.join('\n')));
}

test('byline, date and comments are left out', () => {
  const page = `<article><header><h1>Turnout at 61 per cent</h1><p class="byline">By Ann Lee</p><time>10 June 2019</time></header>
    <div>${paragraphs.join('')}</div><div class="author-bio"><p>Ann Lee is a reporter who covers elections for the paper.</p></div></article>
    <section id="comments"><p>I do not believe a word of it, and neither should anybody else who was there on the day.</p></section>`;
  assert.equal(textOfPage(page), BODY.join('\n'));
});

test('words of neighbouring elements stay apart', () => {
  const named =
    '<p>The head of the commission, <b>Ann</b> <i>Lee</i>,\n<a href="/x">told</a>&nbsp;<em>reporters</em> that all of it had been counted by the morning. </p>';
  const read =
    'The head of the commission, Ann Lee, told\u00a0reporters that all of it had been counted by the morning.';
  assert.equal(textOfPage(around(named)), [BODY[0], BODY[1], read, BODY[2], BODY[3]].join('\n'));
});

test('text on either side of what a person types stays apart', () => {
  const typed = `<div>${BODY[2]}<div contenteditable="true">A note of my own</div>${BODY[3]}</div>`;
  assert.deepEqual(textOfPage(around(typed)).split('\n').slice(2, 4), [BODY[2], BODY[3]]);
});

test('quotations and headings between paragraphs stay', () => {
  const quote =
    '<h2>What observers saw</h2><blockquote class="twitter-tweet"><p>The count was closed to us at station 114.</p></blockquote>';
  assert.equal(
    textOfPage(around(quote)),
    [BODY[0], BODY[1], 'What observers saw', 'The count was closed to us at station 114.', BODY[2], BODY[3]].join('\n'),
  );
});

test('paragraphs written with <br> and as <div> are found', () => {
  assert.equal(textOfPage(`<div id="story">${BODY.join('<br><br>')}</div>`), BODY.join('\n'));
  assert.equal(
    textOfPage(`<div id="story">${BODY.map((text) => `<div>${text}</div>`).join('')}</div>`),
    BODY.join('\n'),
  );
});

test('a page without article gives none, and the document is left as it was', () => {
  const {document} = parseHTML(
    '<!doctype html><html><head></head><body><ul><li><a href="/">Home</a></li></ul></body></html>',
  );
  const before = document.documentElement.outerHTML;
  assert.equal(readPage(document, null)?.input.text ?? '', '');
  assert.equal(document.documentElement.outerHTML, before);
});
