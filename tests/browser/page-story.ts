/** An article of our own wording with a handful of claims, for tests of the page. */
export const PARAGRAPHS = [
  'The Central Election Commission said on Monday that Kassym-Jomart Tokayev had received 70.8 per cent of the vote in the election of 9 June 2019.',
  'About 500 people were detained on the day of the vote, deputy interior minister Marat Kozhayev told reporters in Almaty.',
  'Turnout stood at 77.4 per cent, the commission said, and the runner-up had received 16.2 per cent of the vote.',
  'Protesters who had gathered on the main squares of both cities dismissed the poll as rigged and called for a new one.',
];

export interface StoryParts {
  head?: string;
  before?: string;
  after?: string;
  paragraphs?: readonly string[];
}

/** A page around the article. */
export function articlePage({head = '', before = '', after = '', paragraphs = PARAGRAPHS}: StoryParts = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Commission declares winner</title>
<meta property="article:published_time" content="2019-06-10"><meta name="viewport" content="width=device-width">${head}</head>
<body style="margin: 40px auto; max-width: 600px; font: 18px/1.6 serif">${before}<article><h1>Commission declares winner</h1>
<div class="text">${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</div></article>${after}</body></html>`;
}
