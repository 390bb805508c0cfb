import type {Scope} from './claim-scope.ts';
import type {ArticleEvent} from './match-event.ts';
import type {PlaceMention} from './match-gazetteer.ts';
import {isSetting, type ArticleContext} from './read-context.ts';
import {within} from './within.ts';

/** Points by which a sentence's places compete: where it happens counts more than whose people take part. */
const PLACE_POINTS = {
  setting: 3,
  opening: 1.6,
  possessive: 1.5,
  name: 1.2,
  speaker: 0.9,
  other: 1,
  main: 2,
  home: 5,
  ofVote: 6,
} as const;

/** By how much the first country of an article must lead for claims that name none to be of it for certain. */
const CLEAR_LEAD = 1.5;

export interface ClaimCountry {
  country: string | null;
  /** The claim's own sentence, the article's event or by far the most of the article speak of that country. */
  isCertain: boolean;
}

/** The country whose affairs the claim tells of: the article's, unless its own sentence speaks of another one. */
export function matchClaimCountry(scope: Scope, context: ArticleContext, article: ArticleEvent): ClaimCountry {
  const main = article.best?.event.country ?? context.countries[0]?.code ?? null;
  const here = within(context.places, scope.first, scope.end);
  const people = within(context.people, scope.first, scope.end);
  const points = new Map<string, number>();
  const add = (code: string, more: number): void => void points.set(code, (points.get(code) ?? 0) + more);
  for (const place of here) {
    const code = place.codes.find((one) => one === main) ?? place.codes[0];
    if (code && isInside(place, scope.speaker)) add(code, PLACE_POINTS.speaker);
    else if (code)
      add(
        code,
        isOfVote(place, context) ||
          isOfChamber(place, context) ||
          opensOnVote(place, scope, context) ||
          isOfOffice(place, scope, context)
          ? PLACE_POINTS.ofVote
          : pointsOf(place, scope, context),
      );
  }
  // A person of the article's country speaks for it; one of another country may be a visitor.
  if (main && people.some((person) => person.countries.includes(main))) add(main, PLACE_POINTS.other);
  if (main) add(main, article.best ? PLACE_POINTS.home : PLACE_POINTS.main);
  const own = new Set([...here.flatMap(({codes}) => codes), ...people.flatMap(({countries}) => countries)]);
  const country = [...points].sort((a, b) => b[1] - a[1])[0]?.[0] ?? main;
  const [first, second] = context.countries;
  const leads = first?.code === country && (!second || (first?.score ?? 0) >= second.score * CLEAR_LEAD);
  return {
    country,
    isCertain: country !== null && (leads || article.best?.event.country === country || own.has(country)),
  };
}

/** "In Georgia the party won the election": the sentence begins with where the vote was held. */
function opensOnVote(place: PlaceMention, {first, end}: Scope, {votes, tokens}: ArticleContext): boolean {
  if (place.kind !== 'name' || place.first > first + 2 || !isSetting(place, tokens)) return false;
  return within(votes, first, end).some(({strong}) => strong);
}

const OFFICE = /^(?:president|leader|ruler|premier|minister|government|party|junta|king)$/;
/** What an aside on somebody's own record begins with; "who called the vote fair" speaks of another's. */
const OWN_RECORD = /^(?:himself|herself|itself|themselves|accused|re-elected|reelected|elected)$/;
/** Tokens of an office and its holder's name. */
const OFFICE_REACH = 7;

/** "Zimbabwe's president, himself accused of rigging elections, …": an aside on whoever holds an office elsewhere. */
function isOfOffice({end}: PlaceMention, {segment: [low, high]}: Scope, {tokens: {lower}}: ArticleContext): boolean {
  if (low < end || low - end > OFFICE_REACH || lower[low - 1] !== ',' || lower[end] !== "'s") return false;
  const between = lower.slice(end, low - 1);
  const opens = lower.slice(low, Math.min(high, low + 3));
  return (
    !between.includes(',') && between.some((word) => OFFICE.test(word)) && opens.some((word) => OWN_RECORD.test(word))
  );
}

/** Chambers whose votes are told by whose they are. */
const CHAMBERS = /^(?:parliament|senate|congress|assembly|lawmakers|legislators|mps|deputies)$/;

/** "the parliament of Portugal", "Portuguese lawmakers". */
function isOfChamber({first, end}: PlaceMention, {tokens: {lower}}: ArticleContext): boolean {
  if (CHAMBERS.test(lower[end] ?? '') || (lower[end] === "'s" && CHAMBERS.test(lower[end + 1] ?? ''))) return true;
  return lower[first - 1] === 'of' && CHAMBERS.test(lower[first - 2] ?? '');
}

function isInside({first, end}: PlaceMention, range: Scope['speaker']): boolean {
  return range !== null && first >= range[0] && end <= range[1];
}

/** "the election in Belarus", "Belarus's 2015 vote": whose vote the sentence speaks of. */
function isOfVote({first, end}: PlaceMention, {votes, tokens}: ArticleContext): boolean {
  return within(votes, first - VOTE_REACH, end + VOTE_REACH).some(
    (vote) =>
      vote.strong &&
      (first >= vote.end
        ? first === vote.end + 1 && /^(?:in|of)$/.test(tokens.lower[vote.end] ?? '')
        : vote.first - end <= 2 && first <= vote.first + 2),
  );
}
/** Tokens that a vote and the place it was held in may lie apart. */
const VOTE_REACH = 6;

function pointsOf(place: PlaceMention, scope: Scope, {tokens}: ArticleContext): number {
  if (isSetting(place, tokens)) return PLACE_POINTS.setting;
  if (place.first <= scope.first + 1) return PLACE_POINTS.opening;
  if (place.kind === 'name') return tokens.lower[place.end] === "'s" ? PLACE_POINTS.possessive : PLACE_POINTS.name;
  return PLACE_POINTS.other;
}
