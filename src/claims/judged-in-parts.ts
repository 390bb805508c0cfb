import {isInCapitals} from '../text/letters.ts';
import type {Tokens} from '../text/tokens.ts';
import {isCapitalAt} from './attributed.ts';
import {Topic} from './context.ts';
import {findTarget} from './judged-targets.ts';
import {electionBefore} from './judged.ts';
import {endOfGroup, isTurned, isUnreal, startOfGroup} from './judgement-scope.ts';
import {boundsOf, skipDegrees, someIn} from './judgement.ts';
import type {Bounds, Judgement} from './judgement.ts';
import type {Classes} from './lexicon.ts';
import {Form, Judge, Thing} from './word-classes.ts';

/** "failed to meet international standards", "reflected the will of the people", "cast doubt on its fairness". */
export function judgeInParts(tokens: Tokens, classes: Classes, i: number, topic: number): Judgement | null {
  const {judge} = classes;
  const kind = judge[i] as number;
  const bounds = boundsOf(tokens, i);
  const rules = (kind & (Judge.meet | Judge.fallShort)) !== 0;
  const last = rules ? findRules(tokens, classes, i, bounds) : findAhead(classes, i, bounds.end, secondOf(kind), 8);
  // "she simply lacks the integrity": a person's.
  const personal = ((classes.form[i - 1] ?? 0) | (classes.form[i - 2] ?? 0)) & Form.personal;
  if (last < 0 || personal || (kind & Judge.lack && isOfPerson(tokens, classes, i, last))) return null;
  if (rules && last < i) return judgeRulesKept(tokens, classes, last, i, topic);
  const target = findTarget(tokens, classes, i, last + 1, bounds);
  const named = target >= 0 || (kind & Judge.lack && topic & Topic.political);
  if (!named || !isOfElection(classes, topic, bounds) || isUnreal(tokens, classes, i, bounds)) return null;
  // "an opportunity to express their will".
  if (kind & Judge.reflect && ((classes.form[i - 1] ?? 0) & Form.to || i - target > REFLECT_REACH)) return null;
  const from = startOfGroup(tokens, classes, i, bounds.first);
  const bad = (kind & (Judge.fallShort | Judge.doubt | Judge.lack)) !== 0;
  const turned = isTurned(tokens, classes, from, i, bounds);
  return {
    from,
    to: last + 1,
    upTo: last + 1,
    polarity: bad !== turned ? 'critical' : 'favourable',
    target,
    rule: 'judged-in-parts',
  };
}

/** Is an election what the text speaks of here, or named in the sentence itself? */
function isOfElection({judge}: Classes, topic: number, {first, end}: Bounds): boolean {
  return (topic & Topic.election) !== 0 || someIn(judge, first, end, Judge.contest);
}

/** What has to stand behind the first of the two parts. */
function secondOf(kind: number): number {
  if (kind & Judge.reflect) return Judge.will;
  // "doubts about how free and fair it was".
  return Judge.quality | (kind & Judge.doubt ? Judge.good : 0);
}

/** How far before "reflected the will" the vote may stand that did. */
const REFLECT_REACH = 14;

/** How far behind "met" the standards may stand, and how far behind "prevented" what was prevented. */
const STANDARD_REACH = 12;

const PREVENTED_REACH = 8;

/** How far before "was respected" the rule may stand: "the integrity of the country's recent polls". */
const KEPT_REACH = 6;

/**
 * "failed to meet international standards", "prevented a credible count": the last word of what was kept or not; in
 * "procedures were largely followed" it stands before.
 */
function findRules(tokens: Tokens, classes: Classes, i: number, {first, end}: Bounds): number {
  const {judge, form} = classes;
  // "votes to protect the secrecy of the ballot".
  if ((judge[i] as number) & Judge.wish && (form[i - 1] ?? 0) & (Form.to | Form.modal)) return -1;
  const standard = findAhead(classes, i, end, Judge.standard, STANDARD_REACH);
  if (standard >= 0) return standard;
  if ((judge[i] as number) & Judge.fallShort && !((form[i - 1] ?? 0) & (Form.to | Form.modal))) {
    const quality = findAhead(classes, i, end, Judge.quality | Judge.good, PREVENTED_REACH);
    const to = quality < 0 ? 0 : endOfGroup(tokens, classes, quality, end);
    if (to && ((judge[quality] as number) & Judge.quality || (to < end && (judge[to] as number) & Judge.target)))
      return to - 1;
  }
  if (!/(?:ed|en|ld)$/.test(tokens.lower[i] as string)) return -1;
  let at = skipDegrees(tokens, classes, i, first);
  while (at > first && (form[at] as number) & (Form.be | Form.negative)) at = skipDegrees(tokens, classes, at, first);
  if (at < first) return -1;
  // "the secrecy of the vote was respected".
  for (let j = at; j >= Math.max(first, at - KEPT_REACH) && !((form[j] as number) & Form.relative); j--) {
    const of = ((form[j + 1] ?? 0) & Form.of) !== 0;
    if ((judge[j] as number) & (of ? Judge.standard | Judge.quality : Judge.standard)) return j;
  }
  return -1;
}

/** "procedures were not followed": the judgement on rules named at `from` of which the verb at `i` tells. */
function judgeRulesKept(tokens: Tokens, classes: Classes, from: number, i: number, topic: number): Judgement | null {
  const {judge, form} = classes;
  const bounds = boundsOf(tokens, i);
  if (!isOfElection(classes, topic, bounds) || isUnreal(tokens, classes, i, bounds)) return null;
  // "the procedures to be followed".
  if (someIn(form, from, i, Form.to | Form.modal | Form.must)) return null;
  let target = -1;
  for (let j = bounds.first; j < bounds.end && target < 0; j++) if ((judge[j] as number) & Judge.target) target = j;
  if (target < 0 && electionBefore(tokens, judge, i) < 0) return null;
  const bad = ((judge[i] as number) & Judge.fallShort) !== 0;
  const polarity = bad !== someIn(form, from, i, Form.negative) ? 'critical' : 'favourable';
  return {from, to: i + 1, upTo: i + 1, polarity, target, rule: 'judged-in-parts'};
}

/** "Banda lacks the credibility", "lacks the integrity to serve": a person's. */
function isOfPerson(tokens: Tokens, {form, thing, judge}: Classes, i: number, last: number): boolean {
  if ((form[last + 1] ?? 0) & Form.to) return true;
  if ((judge[i - 1] ?? 0) & Judge.target) return false;
  const who = thing[i - 1] ?? 0;
  if ((who & (Thing.person | Thing.candidate)) !== 0) return true;
  return (
    !who &&
    !form[i - 1] &&
    isCapitalAt(tokens, i - 1) &&
    !isInCapitals(tokens.text, tokens.start[i - 1] as number, tokens.end[i - 1] as number)
  );
}

/** The last word of the nearest expression of those classes ahead, or -1. */
function findAhead({judge, form}: Classes, i: number, end: number, mask: number, reach: number): number {
  for (let j = i + 1; j < Math.min(end, i + reach); j++) {
    if ((judge[j] as number) & mask) {
      while (j + 1 < end && (judge[j + 1] as number) & mask) j++;
      return j;
    }
    if ((form[j] as number) & (Form.clause | Form.relative)) return -1;
  }
  return -1;
}
