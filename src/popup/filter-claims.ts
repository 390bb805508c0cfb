import type {ClaimType} from '../claims/claim.ts';
import type {ReadClaim, SpeakerKind} from '../notes/reading.ts';

/** What the reader wants listed; `null` and the empty string let everything through. */
export interface ClaimFilter {
  words: string;
  type: ClaimType | null;
  kind: SpeakerKind | null;
  /** Record entry or name of one source. */
  source: string | null;
}

export const NO_FILTER: ClaimFilter = {words: '', type: null, kind: null, source: null};

/** By which a claim's source is told from others: its record entry, else its name folded; `null` for the article. */
function keyOfSource({sourceId, attribution}: ReadClaim): string | null {
  return sourceId ?? attribution.name?.toLocaleLowerCase() ?? attribution.mention?.toLocaleLowerCase() ?? null;
}

/** The claims that pass, in their order. Every word has to occur in the claim, its sentence, subject or source. */
export function filterClaims(claims: readonly ReadClaim[], filter: ClaimFilter): ReadClaim[] {
  const words = filter.words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return claims.filter(
    (read) =>
      (filter.type === null || read.claim.type === filter.type) &&
      (filter.kind === null || read.speakerKind === filter.kind) &&
      (filter.source === null || keyOfSource(read) === filter.source) &&
      hasWords(read, words),
  );
}

function hasWords({text, context, claim, attribution}: ReadClaim, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const {name, mention, description} = attribution;
  const whole = [text, context, claim.subject, name, mention, description].join(' ').toLocaleLowerCase();
  return words.every((word) => whole.includes(word));
}

/** How many claims each kind of speaker has, in the order given; kinds without claims are left out. */
export function countKinds(
  claims: readonly ReadClaim[],
  kinds: readonly SpeakerKind[],
): {kind: SpeakerKind; count: number}[] {
  return kinds
    .map((kind) => ({kind, count: claims.filter((read) => read.speakerKind === kind).length}))
    .filter(({count}) => count > 0);
}

/** The sources of an article, each once with the name it goes by, in the order they first speak. */
export function listSources(claims: readonly ReadClaim[]): {key: string; name: string}[] {
  const names = new Map<string, string>();
  for (const read of claims) {
    const key = keyOfSource(read);
    const name = read.attribution.name ?? read.attribution.mention;
    if (key !== null && name !== null && !names.has(key)) names.set(key, name);
  }
  return [...names].map(([key, name]) => ({key, name}));
}
