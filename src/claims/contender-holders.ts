import {besideFigure} from './beside-figure.ts';
import {subjectBefore, subjectOfGoverning, subjectOfSentence} from './clause-subjects.ts';
import {ownsMeasure, possessorOf, topicOf} from './contender-measures.ts';
import type {FigureView} from './figure-view.ts';
import {fitContender, isContender} from './fit-names.ts';
import {isPronoun, phraseAfter, phraseBefore, type Place, type Run} from './noun-phrases.ts';
import {behindParticiple, isBareParticiple, ownOfParticiple, participleBefore, shownBefore} from './participles.ts';
import {Act, Form, Role, Thing} from './word-classes.ts';

/** "Nazarbayev won 98 per cent": the subject of the governing verb, else of the sentence. */
export function findHolder(place: Place, view: FigureView): Run | null {
  const {tokens, classes, first} = place;
  const beside = besideFigure(tokens, classes, view);
  // "secured none, with Ouma coming in fourth with 9": "with" is nearer than the verb that the view took.
  const leftAt = (classes.form[beside] ?? 0) & Form.with ? beside : view.leftAt;
  const accept = (run: Run): boolean => isPronoun(classes, run) || isContender(place, run);
  // "defeated Petrova by 28,000 votes": a verb that no list knows.
  if (leftAt < 0)
    return tokens.lower[beside] === 'by' ? subjectOfGoverning(tokens, classes, beside, first, accept) : null;
  const weak = ((classes.form[leftAt] as number) & Form.with) !== 0;
  let at = weak ? participleBefore(place, leftAt) : isBareParticiple(place, leftAt) ? leftAt : -1;
  // "with Ouma beating Kamau by securing".
  const outer = at > 0 && tokens.lower[at - 1] === 'by' ? participleBefore(place, at - 1) : -1;
  if (outer >= 0) at = outer;
  const elected = weak ? votedFor(place, leftAt) : null;
  if (elected) return elected;
  if (weak || at >= 0) {
    const own = at >= 0 ? (ownOfParticiple(place, at) ?? shownBefore(place, at)) : wonBy(place, leftAt);
    if (own) return own;
    const governs = (run: Run): boolean => accept(run) || ownsMeasure(place, run);
    const governed = subjectOfGoverning(tokens, classes, leftAt, first, governs) ?? behindParticiple(place, leftAt);
    const owner = governed && possessorOf(place, governed);
    if (owner) return owner;
    return governed && fitContender(place, governed) ? governed : besideComma(place, at);
  }
  // "clinched victory by 24 votes": what is won has no subject, the verb before it has.
  const victory = ((classes.role[leftAt] as number) & Role.official) !== 0;
  const governed = victory ? subjectOfGoverning(tokens, classes, leftAt, first, accept) : null;
  const subject = governed ?? subjectBefore(tokens, classes, leftAt, first);
  const whose = subject && (possessorOf(place, subject) ?? topicOf(place, subject));
  if (whose) return whose;
  const fits = subject && (isPronoun(classes, subject) || fitContender(place, subject));
  if (subject && fits && accept(subject)) return subject;
  // "finds Clinton with only a small lead over Sanders, 46 percent".
  return shownBefore(place, leftAt) ?? subjectOfSentence(tokens, classes, first, leftAt);
}

/** "a victory for the Front, winning 68 seats": the party or name right before the participle. */
function besideComma({tokens, classes, first}: Place, participle: number): Run | null {
  if (participle <= first || tokens.lower[participle - 1] !== ',') return null;
  const run = phraseBefore(tokens, classes, participle - 1, first);
  return run && (classes.thing[run.to - 1] as number) & (Thing.party | Thing.candidate) ? run : null;
}

/** "was won by Ouma, the incumbent, with": who won stands behind "by". */
function wonBy({tokens, classes, first}: Place, before: number): Run | null {
  const {form, act} = classes;
  for (let i = before - 1; i > Math.max(first + 1, before - 16); i--) {
    if (tokens.lower[i] !== 'by' || !((act[i - 1] as number) & Act.win)) continue;
    return (form[i - 2] as number) & Form.be ? phraseAfter(tokens, classes, i + 1, before) : null;
  }
  return null;
}

/** "voted for Ouma to serve as Speaker with 220 votes". */
function votedFor({tokens, classes, first}: Place, before: number): Run | null {
  for (let i = before - 1; i > Math.max(first, before - 12); i--) {
    if (!((classes.form[i] as number) & Form.for) || !((classes.act[i - 1] as number) & (Act.vote | Act.win))) continue;
    return phraseAfter(tokens, classes, i + 1, before);
  }
  return null;
}
