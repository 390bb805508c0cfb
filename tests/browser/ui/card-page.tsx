// A page that shows the card over an article, as the content script does: for tests and screenshots only.
import {render} from 'preact';
import {cardStyles} from '../../../src/card/card-styles.ts';
import {ClaimCard} from '../../../src/card/ClaimCard.tsx';
import {exampleReading} from '../../../src/card/example-reading.ts';
import type {ReadClaim} from '../../../src/notes/reading.ts';

const index = Number(new URLSearchParams(location.search).get('claim') ?? 0);
const bare = new URLSearchParams(location.search).has('bare');
const host = document.createElement('whence-card');
document.querySelector('main')?.append(host);
const root = host.attachShadow({mode: 'open'});
const sheet = new CSSStyleSheet();
sheet.replaceSync(cardStyles);
root.adoptedStyleSheets = [sheet];
host.style.display = 'block';

function strip(claim: ReadClaim): ReadClaim {
  return {...claim, notes: [], event: null, sourceId: null, missing: ['source', 'finding', 'figure']};
}

function draw(): number {
  const claim = exampleReading.claims[index];
  if (!claim) throw new Error(`no claim ${index}`);
  const started = performance.now();
  render(null, root);
  render(
    <ClaimCard
      claim={bare ? strip(claim) : claim}
      page={exampleReading.page}
      articleLanguage={exampleReading.language}
      onCopy={(text) => Promise.resolve(Object.assign(globalThis, {copied: text}) !== null)}
      onOpenRecord={(entry) => Object.assign(globalThis, {opened: entry})}
      onClose={() => render(null, root)}
    />,
    root,
  );
  host.getBoundingClientRect();
  return performance.now() - started;
}

draw();
Object.assign(globalThis, {draw});
