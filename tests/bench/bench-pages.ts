// The pages that are measured: articles of our own wording in the furniture of a paper's page, and pages without any.

export interface BenchPage {
  name: string;
  html: string;
  /** Whether claims are to be painted on it. */
  isArticle: boolean;
}

interface ArticleParts {
  /** Characters of running text. */
  length: number;
  /** Paragraphs from one with a claim to the next. */
  every: number;
  /** Teasers, menu entries and comments around the article. */
  furniture: number;
}

/** The pages of the benchmark. Their text is the same in every run. */
export function benchPages(): BenchPage[] {
  return [
    {name: '10 kB article', html: articleOf({length: 10_000, every: 6, furniture: 40}), isArticle: true},
    {
      name: '10 kB article in a large page',
      html: articleOf({length: 10_000, every: 6, furniture: 600}),
      isArticle: true,
    },
    {name: '200 kB article', html: articleOf({length: 200_000, every: 6, furniture: 40}), isArticle: true},
    {name: '200 kB article, dense', html: articleOf({length: 200_000, every: 1, furniture: 40}), isArticle: true},
    {name: '2 MB article', html: articleOf({length: 2_000_000, every: 6, furniture: 40}), isArticle: true},
    {name: '200 kB of links, no article', html: linksOf(200_000), isArticle: false},
  ];
}

const PLACES = [
  'Almaty',
  'Shymkent',
  'Karaganda',
  'Aktobe',
  'Pavlodar',
  'Semey',
  'Kostanay',
  'Atyrau',
  'Taraz',
  'Oral',
];
const WHO = [
  'A shopkeeper',
  'A teacher',
  'One pensioner',
  'A student of law',
  'The driver of a bus',
  'A nurse',
  'Two brothers',
];
const DOING = [
  'waited under the awning of a bakery while the rain moved over the square',
  'walked home along the railway line, as the trams had stopped before noon',
  'spoke at length of the price of flour and of a road that was to have been mended',
  'had brought a folding chair, a flask of tea and a newspaper that was already old',
  'watched from the steps of the library until the lamps were lit along the avenue',
  'remembered other springs, with other posters on the same walls and the same wind',
];
const THEN = [
  'Nobody asked for more, and the talk turned to football and to the harvest.',
  'The loudspeakers played a waltz, then a march, and then nothing at all.',
  'A dog slept through it in the doorway of the school that served as a polling place.',
  'Somebody laughed, somebody closed a window, and the queue moved on by a step.',
  'It was the kind of afternoon on which everything seems to be told in a low voice.',
  'What would come of it was not a question that many were ready to answer aloud.',
];

/** A figure with the body that gives it; `n` makes each another one. */
const CLAIMS: ((n: number, place: string) => string)[] = [
  (n, place) =>
    `Turnout in ${place} reached ${40 + (n % 50)}.${n % 10} per cent, the Central Election Commission said on Monday.`,
  (n, place) =>
    `About ${100 + n} people were detained in ${place}, deputy interior minister Marat Kozhayev told reporters.`,
  (n) => `Kassym-Jomart Tokayev received ${50 + (n % 40)}.${n % 10} per cent of the vote, the commission said.`,
  (n, place) => `Police said that ${1000 + n * 10} protesters had gathered on the main square of ${place}.`,
];

/** A page with an article of about `length` characters. */
function articleOf({length, every, furniture}: ArticleParts): string {
  const paragraphs: string[] = [];
  for (let n = 0, size = 0; size < length; n++) {
    const paragraph = paragraphOf(n, n % every === 0);
    paragraphs.push(paragraph);
    size += paragraph.length;
  }
  const picture = `<figure><img src="data:," width="600" height="10" alt=""><figcaption>A square in the evening. A photographer of the paper</figcaption></figure>`;
  const body = paragraphs.map((text, i) => {
    const part = i % 40 === 20 ? `<h2>Part ${i / 20 + 0.5}</h2>` : '';
    return `${part}${i % 50 === 7 ? picture : ''}<p>${text}</p>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Commission declares winner - The Paper</title>
<meta property="og:title" content="Commission declares winner"><meta property="article:published_time" content="2019-06-10">
<meta name="description" content="What was said on the day after the vote, and by whom.">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Commission declares winner","datePublished":"2019-06-10"}</script>
<style>body{font:17px/1.6 serif;margin:0 auto;max-width:1000px}main{max-width:640px}ul{columns:3}</style></head>
<body><header><a href="/">The Paper</a><nav><ul>${repeat(furniture, (i) => `<li><a href="/section/${i}">Section ${i}</a></li>`)}</ul></nav></header>
<main><article class="story"><h1>Commission declares winner</h1><p class="byline">By <a href="/by/1">A Reporter</a></p>
<div class="story-body">${body.join('\n')}</div></article>
<section class="comments">${repeat(furniture, commentOf)}</section></main>
<aside class="related">${repeat(furniture, teaserOf)}</aside><footer><p>The Paper, founded long ago</p></footer></body></html>`;
}

function paragraphOf(n: number, withClaim: boolean): string {
  const place = pick(PLACES, n);
  const link = n % 5 === 2 ? `<a href="/places/${place}">${place}</a>` : place;
  const claim = withClaim ? `${pick(CLAIMS, n / 6)(n, place)} ` : '';
  const who = n % 7 === 3 ? `<em>${pick(WHO, n)}</em>` : pick(WHO, n);
  return `${claim}In ${link} the day went by as such days do. ${who} ${pick(DOING, n + (n >> 3))}. ${pick(THEN, n * 3 + (n >> 2))}`;
}

function commentOf(i: number): string {
  return `<div class="comment" id="c${i}"><div class="meta"><b>reader${i}</b> <time>10 June</time></div><p>I was there as well. ${pick(THEN, i)}</p></div>`;
}

function teaserOf(i: number): string {
  return `<div class="teaser"><div class="teaser-image"><span></span></div><h3><a href="/story/${i}">Story ${i} of the day</a></h3><p>${pick(THEN, i + 1)}</p></div>`;
}

function linksOf(bytes: number): string {
  const links = repeat(bytes / 60, (i) => `<li><a href="/story/${i}">Story ${i} of the day</a></li>`);
  return `<!doctype html><html lang="en"><title>Stories</title><body><main><ul>${links}</ul></main></body></html>`;
}

function repeat(times: number, make: (i: number) => string): string {
  return Array.from({length: Math.floor(times)}, (_, i) => make(i)).join('');
}

function pick<T>(list: readonly T[], n: number): T {
  return list[Math.floor(n) % list.length] as T;
}
