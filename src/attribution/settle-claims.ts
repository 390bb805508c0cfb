import type {Claim} from '../claims/claim.ts';
import type {Attribution} from './attribution.ts';

/** What a reading gives: claims, and whom each is given to, in one order. */
interface Settled {
  claims: Claim[];
  attributions: Attribution[];
}

/**
 * Settles what only the speaker tells of a claim: "I won two million votes" is about whoever says it, and a share that
 * an opinion poll gives is no count, while one that an exit poll gives is. `polls` matches the names of polls, `counts`
 * those that ask how people have voted, and bodies with polls in their names, `exits` the former.
 */
export function settleClaims(
  claims: readonly Claim[],
  attributions: readonly Attribution[],
  {polls, counts, exits}: {polls: RegExp; counts: RegExp; exits: RegExp},
): Settled {
  const settled: Settled = {claims: [], attributions: []};
  claims.forEach((claim, i) => {
    const attribution = attributions[i] as Attribution;
    const name = attribution.name ?? attribution.mention ?? '';
    const polled = claim.type === 'vote-share' && polls.test(name) && !counts.test(name);
    const counted = claim.type === 'poll' && HORSE_RACE.test(claim.rule) && exits.test(name);
    const type = polled ? 'poll' : counted ? 'vote-share' : claim.type;
    const id = type === claim.type ? claim.id : `${type}@${claim.span.start}`;
    const {ofSpeaker, ...rest} = claim;
    const subject = ofSpeaker ? speakerOf(attribution) : claim.subject;
    settled.claims.push({...rest, id, type, subject});
    settled.attributions.push({...attribution, claimId: id});
  });
  return settled;
}

/** Rules for figures of polls that tell who is how far ahead, and not what people think. */
const HORSE_RACE = /^(?:poll-share|poll-figure|poll-of-names|points-in-poll)\+?$/;

/** Only in a quotation is "I" the one who is named as its speaker. */
function speakerOf({manner, name}: Attribution): string | null {
  return manner === 'quoted' || manner === 'mixed' ? name : null;
}
