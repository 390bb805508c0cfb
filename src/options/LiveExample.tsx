import {useState} from 'preact/hooks';
import {ClaimCard} from '../card/ClaimCard.tsx';
import {copyText} from '../card/copy-text.ts';
import {nameSpeaker} from '../card/describe-claim.ts';
import {EXAMPLE_PARAGRAPHS, exampleReading} from '../card/example-reading.ts';
import {text} from '../locales/strings.ts';
import type {ReadClaim} from '../notes/reading.ts';

/** A stretch of a paragraph, with the claim it carries. */
interface Piece {
  text: string;
  claim: ReadClaim | null;
}

/** A short article with its claims marked; the one in hand shows its card beside it. */
export function LiveExample() {
  const {claims, page, language} = exampleReading;
  const [chosen, setChosen] = useState(claims[0] ?? null);
  let start = 0;
  const paragraphs = EXAMPLE_PARAGRAPHS.map((paragraph) => {
    const pieces = cutAtClaims(paragraph, start, claims);
    start += paragraph.length + 1;
    return pieces;
  });
  return (
    <section class="example">
      <h2>{text('tryIt')}</h2>
      <article lang="en" dir="ltr">
        <h3>{page.title}</h3>
        {paragraphs.map((pieces) => (
          <p key={pieces[0]?.text}>
            {pieces.map(({text: words, claim}) =>
              claim ? (
                <Mark
                  key={claim.claim.id}
                  claim={claim}
                  words={words}
                  pressed={claim === chosen}
                  onChoose={setChosen}
                />
              ) : (
                words
              ),
            )}
          </p>
        ))}
      </article>
      <div class="card-place">
        {chosen && (
          <ClaimCard
            key={chosen.claim.id}
            claim={chosen}
            page={page}
            articleLanguage={language}
            onCopy={(words) => copyText(words, document.body)}
            onOpenRecord={(entry) => open(`record.html${entry === null ? '' : `#${entry}`}`)}
          />
        )}
      </div>
    </section>
  );
}

interface MarkProps {
  claim: ReadClaim;
  words: string;
  pressed: boolean;
  onChoose: (claim: ReadClaim) => void;
}

/** A button that wraps like the text it stands in, which no `<button>` does. */
function Mark({claim, words, pressed, onChoose}: MarkProps) {
  return (
    <span
      class={`mark ${claim.speakerKind}`}
      role="button"
      tabIndex={0}
      aria-pressed={pressed}
      title={nameSpeaker(claim)}
      onPointerEnter={() => onChoose(claim)}
      onFocus={() => onChoose(claim)}
      onClick={() => onChoose(claim)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose(claim);
      }}
    >
      {words}
    </span>
  );
}

/** Cuts a paragraph, which begins at `start` in the article, at the claims in it. */
function cutAtClaims(paragraph: string, start: number, claims: readonly ReadClaim[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const claim of claims) {
    const from = claim.claim.span.start - start;
    const to = claim.claim.span.end - start;
    if (from < at || to > paragraph.length) continue;
    pieces.push({text: paragraph.slice(at, from), claim: null}, {text: paragraph.slice(from, to), claim});
    at = to;
  }
  return [...pieces, {text: paragraph.slice(at), claim: null}];
}
