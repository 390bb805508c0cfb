import {TokenKind, type Tokens} from '../text/tokens.ts';
import {STOP, endOfSentence} from './counted-phrases.ts';
import {isCapital} from './noun-phrases.ts';
import {Shape, type FigureView, EVENT, PEOPLE, FAR, REACH, endOfView} from './figure-view.ts';
import {Mark, type Classes} from './lexicon.ts';
import {Act, Form, Role, Thing} from './word-classes.ts';

/** The way from a figure to its right, word by word. */
interface Walk {
  tokens: Tokens;
  classes: Classes;
  views: readonly FigureView[];
  view: FigureView;
  /** The first word behind the figure's phrase, the end of its sentence, and how far to look. */
  from: number;
  end: number;
  limit: number;
  /** The next figure, as it stands in `views`; whether it is the one right behind this one. */
  next: number;
  isFirst: boolean;
  passive: boolean;
  /** Only what joins the parts of a list stood between so far. */
  listed: boolean;
  /** Words of other figures and of asides so far. */
  skipped: number;
  /** "20 of whom", "those who": a relative clause stands right behind the figure. */
  ofThem: boolean;
}

/** Looks for the event the figure takes part in to its right. Runs from the last figure to the first. */
export function scanRight(tokens: Tokens, classes: Classes, views: FigureView[], index: number): void {
  const view = views[index] as FigureView;
  const {thing, act, form, mark} = classes;
  const from = endOfView(view);
  const end = endOfSentence(tokens, view.numeral.from);
  const walk: Walk = {
    tokens,
    classes,
    views,
    view,
    from,
    end,
    limit: Math.min(end, from + REACH),
    next: index + 1,
    isFirst: true,
    passive: false,
    listed: true,
    skipped: 0,
    ofThem: false,
  };
  for (let i = from; i < walk.limit; i++) {
    const passed = passFigure(walk, i) ?? passAside(walk, i);
    if (passed === ENDED) return;
    if (passed !== null) {
      walk.listed = false;
      i = passed;
      continue;
    }
    if (endsClause(walk, i)) return;
    const [f, a] = [form[i] as number, act[i] as number];
    walk.ofThem ||= i <= from + 1 && (f & Form.relative) !== 0;
    view.clauseTo = i + 1;
    // "Senegal's" holds no verb.
    if ((f & Form.be && !(f & Form.possessive)) || a & Act.leave) {
      walk.passive = true;
      walk.listed = false;
      continue;
    }
    if (f & Form.preposition && takeWhere(walk, i)) return;
    // "arrested 20 people for staging a rally": a reason.
    if ((form[i - 1] ?? 0) & Form.for && isGerund(tokens, i)) continue;
    // "were reported killed".
    if (a & Act.say && (walk.passive || i === from) && isUndergone(tokens, classes, i + 1)) continue;
    if (a & EVENT && !isNounHere(tokens, classes, i, from, walk.passive)) {
      takeEvent(walk, i);
      return;
    }
    const joins = f & (Form.and | Form.others | Form.determiner) || (mark[i] as number) & Mark.comma;
    if (!joins && (thing[i] as number) === 0) walk.listed = false;
  }
}

/** What a step answers that finds nothing more to its right that is the figure's. */
const ENDED = -1;

/** Where another figure begins at `i`: its last word, or `ENDED` where what stands behind it is its own; else `null`. */
function passFigure(walk: Walk, i: number): number | null {
  const {tokens, classes, views, view, from} = walk;
  const {form, mark} = classes;
  const following = views[walk.next];
  if (!following || i < following.numeral.keyFrom || i >= following.numeral.to) return null;
  // In "68 detainees and 70 wounded" the participle is the second figure's own.
  const own = following.shape & Shape.bare && following.rightGap === 0 && !following.passive;
  // "charges against 24 men, 20 of whom were arrested".
  if ((form[following.numeral.to] ?? 0) & Form.of && (form[following.numeral.to + 1] ?? 0) & Form.relative)
    return ENDED;
  // "300 killed, including dozens of policemen, and thousands arrested".
  if (view.before & Form.including && (mark[from] as number) & Mark.comma && following.shape & Shape.bare) return ENDED;
  if (walk.listed && following.numeral.kind === view.numeral.kind && !(own && view.head & Thing.arrest)) {
    copyRight(view, following);
    if (view.ofTo > view.ofFrom && following.ofTo > following.ofFrom) view.rightGap = following.rightGap;
    view.clauseTo = following.clauseTo;
    return ENDED;
  }
  const aside = asideEnd(tokens, classes, view, following, walk.limit);
  if (aside < 0 && !(following.before & Form.preposition)) return ENDED;
  const last = aside < 0 ? endOfView(following) - 1 : aside;
  if (aside >= 0 || following.shape & Shape.count) walk.skipped += last + 1 - i;
  walk.next++;
  walk.isFirst = false;
  return last;
}

/** Where an aside begins right behind the figure: its last word; else `null`. */
function passAside(walk: Walk, i: number): number | null {
  if (i !== walk.from) return null;
  const {tokens, classes, views, view, end} = walk;
  const over = skipAside(tokens, classes, view, end);
  if (over <= i) return null;
  walk.skipped += over + 1 - i;
  walk.limit = Math.min(end, over + REACH);
  while ((views[walk.next]?.numeral.to ?? FAR) <= over) {
    walk.next++;
    walk.isFirst = false;
  }
  return over;
}

/** Does the clause end in front of the word at `i`? */
function endsClause({tokens, classes, view, from, isFirst, passive}: Walk, i: number): boolean {
  const {act, form, mark} = classes;
  const f = form[i] as number;
  if ((mark[i] as number) & Mark.stop && (i > from || tokens.lower[i] === ';')) return true;
  // "have since been detained".
  const since = f & Form.adverb && ((form[i + 1] ?? 0) & Form.be || (act[i - 1] ?? 0) & Act.have);
  // "170 seats but would need 172".
  if (f & Form.clause && (i > from || !(f & Form.preposition)) && !since) return true;
  // "two series about Petrov, who was arrested": who stands for Petrov.
  return (f & Form.relative) !== 0 && i > from && ((view.shape & Shape.unknown) !== 0 || (!isFirst && !passive));
}

/** Takes the event `act` at `at` for what was done to those whom the figure counts. */
function takeUndergone({view, from, skipped}: Walk, act: number, at: number): void {
  view.right = act;
  view.rightAt = at;
  view.rightGap = at - from - skipped;
  view.passive = view.patient = true;
}

/** Where people are tells what was done to them: behind the preposition at `i` stands a prison or a court. */
function takeWhere(walk: Walk, i: number): boolean {
  const {tokens, classes, view, limit, passive} = walk;
  // "150 activists remain in maximum security prisons".
  const prison = passive && !isInPhrase(view) ? prisonBehind(classes, i, limit) : -1;
  if (prison >= 0) takeUndergone(walk, Act.detain, prison);
  if (prison >= 0) return true;
  // "40 people who appeared in a Hong Kong court".
  const court = /^appear/.test(tokens.lower[i - 1] as string) ? courtBehind(classes, i, limit) : -1;
  if (court >= 0) takeUndergone(walk, Act.sentence, court);
  return court >= 0;
}

/** Takes the event at `i`, or one that stands behind it and tells more of the figure. */
function takeEvent(walk: Walk, i: number): void {
  const {tokens, classes, view, from, isFirst, passive} = walk;
  const {act, form} = classes;
  const [f, a] = [form[i] as number, act[i] as number];
  // "in two towns, with nine feared dead".
  const own = ((form[i - 1] as number) & (Form.relative | Form.be)) !== 0 && isFirst;
  if (isInPhrase(view) && i > from && !own) return;
  // "half of those voting on Sunday want lower taxes": who they are, and then what they answer.
  const answer = a & Act.vote && !passive && isGerund(tokens, i) ? answerAt(classes, i) : -1;
  if (answer >= 0) {
    [view.right, view.rightAt, view.rightGap] = [act[answer] as number, answer, 0];
    return;
  }
  const main = mainEvent(walk, i);
  if (main >= 0) {
    takeUndergone(walk, act[main] as number, main);
    return;
  }
  // "seven people had died of cholera".
  const ill = a & (Act.die | Act.harm) && isOfAccident(classes, i);
  [view.right, view.rightAt, view.rightGap] = [ill ? Act.other : a, i, i - from - walk.skipped];
  // "is holding 12,000" is no passive.
  view.passive = passive && !(a & Act.gather && f & Form.preposition) && !isGerund(tokens, i);
  view.patient = view.passive || (!isPerfect(classes, i) && isReduced(tokens, classes, i, view.noun));
}

/** Where the event at `i` only tells who they are: the passive behind it that tells what was done to them; else -1. */
function mainEvent({tokens, classes, views, next, limit, passive, ofThem}: Walk, i: number): number {
  const {act, thing} = classes;
  const isBeforeNext = (at: number) => !((views[next]?.numeral.keyFrom ?? FAR) < at);
  // "44 protesters arrested after clashes would be charged".
  const then = (act[i] as number) & Act.detain && !passive && !ofThem ? mainPassive(classes, i + 1, limit) : -1;
  if (then > 0 && (act[then] as number) & Act.sentence && isBeforeNext(then)) return then;
  // "forty people carrying placards were arrested", "two activists from the group backing Banda were arrested".
  const aside = !ofThem && !passive && isGerund(tokens, i) && !((thing[i] as number) & ~Thing.support);
  if (!ofThem && (!aside || isEventBetween(tokens, classes, behindExpression(classes, i), limit))) return -1;
  const main = mainPassive(classes, i + 1, limit);
  return main > 0 && isBeforeNext(main) ? main : -1;
}

function isGerund({lower}: Tokens, i: number): boolean {
  return (lower[i] as string).endsWith('ing');
}

/** Index of the court that stands behind the preposition at `i`, or -1. */
function courtBehind({form, role, mark}: Classes, i: number, limit: number): number {
  for (let j = i + 1; j < Math.min(limit, i + PRISON_REACH); j++) {
    if ((role[j] as number) & Role.court) return j;
    if ((form[j] as number) & ~(Form.determiner | Form.possessive) || (mark[j] as number) & (Mark.comma | Mark.stop))
      return -1;
  }
  return -1;
}

/** Is the word behind the verb at `i` and its preposition a disease or an accident? */
function isOfAccident({form, thing}: Classes, i: number): boolean {
  if (!((form[i + 1] ?? 0) & Form.preposition)) return false;
  const at = (form[i + 2] ?? 0) & Form.determiner ? i + 3 : i + 2;
  return ((thing[at] ?? 0) & Thing.accident) !== 0;
}

/** How far behind "in" the prison may stand that people are in. */
const PRISON_REACH = 5;

/** Index of the prison that stands behind the preposition at `i`, with only plain words between, or -1. */
function prisonBehind({thing, form, mark}: Classes, i: number, limit: number): number {
  for (let j = i + 1; j < Math.min(limit, i + PRISON_REACH); j++) {
    const f = form[j] as number;
    if (f & ~(Form.determiner | Form.possessive) || (mark[j] as number) & (Mark.comma | Mark.stop)) return -1;
    if ((thing[j] as number) & Thing.prison) return j;
  }
  return -1;
}

/** "four people reported killed": what was done to those who are reported. */
function isUndergone({lower}: Tokens, {act}: Pick<Classes, 'act'>, i: number): boolean {
  return ((act[i] ?? 0) & (Act.harm | Act.die | Act.detain)) !== 0 && /(?:ed|d|t|n)$/.test(lower[i] as string);
}

/** "8.1 million people, 41.5 percent of those on the register, went to the polls": where the aside with the share ends, else -1. */
function asideEnd({lower}: Tokens, {form}: Classes, view: FigureView, following: FigureView, limit: number): number {
  const at = following.numeral.keyFrom - 1;
  const opens = lower[at];
  // "290 others, among them 150 policemen, needed treatment".
  const amongThem = ((form[at] ?? 0) & Form.them) !== 0 && ((form[at - 1] ?? 0) & Form.including) !== 0;
  // "5.8 million people, or 84 per cent of eligible voters, cast".
  const again = ((form[at] ?? 0) & Form.or) !== 0 && lower[at - 1] === ',';
  // "16,257 votes – 94 per cent – were cast".
  const dash = /^[-–—]$/.test(opens ?? '') ? opens : null;
  const closes = opens === ',' || amongThem || again ? ',' : opens === '(' ? ')' : dash;
  if (closes === null || !(view.shape & Shape.count)) return -1;
  if (!amongThem && !(following.shape & Shape.percent)) return -1;
  const from = endOfView(following);
  for (let i = from; i < Math.min(limit, from + ASIDE); i++) if (lower[i] === closes) return i;
  return -1;
}

/** How many tokens an aside between commas may hold at most. */
const ASIDE = 6;

/** How many tokens an aside between dashes or in brackets may hold at most. */
const SET_OFF = 32;

/**
 * "1,000 people, she estimated, had joined", "five people — among them a child — were killed": where the aside right
 * behind the figure ends that tells who says so, or that dashes or brackets set off; else where it would begin.
 */
function skipAside({lower}: Tokens, {act, mark, form}: Classes, view: FigureView, limit: number): number {
  const i = endOfView(view);
  const closes = lower[i] === '(' ? ')' : /^(?:[—–]|--)$/.test(lower[i] ?? '') ? (lower[i] as string) : null;
  if (closes !== null && view.nounTo > view.nounFrom && view.shape & Shape.count) {
    for (let j = i + 2; j < Math.min(limit, i + SET_OFF); j++) if (lower[j] === closes) return j;
    return i;
  }
  if (!((mark[i] ?? 0) & Mark.comma)) return i;
  let says = false;
  for (let j = i + 1; j < Math.min(limit, i + 2 + ASIDE); j++) {
    if ((mark[j] as number) & Mark.comma) return says ? j : i;
    // "12 observers, said that": what they say is no aside.
    says ||= ((act[j] as number) & Act.say) !== 0 && !((form[j + 1] ?? 0) & Form.relative);
  }
  return i;
}

export function copyRight(to: FigureView, from: FigureView): void {
  [to.right, to.rightAt, to.passive, to.patient] = [from.right, from.rightAt, from.passive, from.patient];
}

/** A figure behind "in", "by", "from" is no subject of the clause it stands in ("protesters in 21 cities were killed"). */
export function isInPhrase({before}: FigureView): boolean {
  return (before & Form.preposition) !== 0 && (before & (Form.with | Form.clause | Form.including)) === 0;
}

/** An event word that follows a determiner, preposition or noun stem is a noun ("in the march", "to protest" is not). */
function isNounHere(tokens: Tokens, {thing, form, act}: Classes, i: number, from: number, passive: boolean): boolean {
  if (!(thing[i] as number)) {
    // "were among those killed", "three children among those killed".
    const undergone = passive || isUndergone(tokens, {act}, i);
    // … but not in "buried those killed".
    if (undergone && (form[i - 1] as number) & Form.them)
      return !passive && i - 1 > from && !((form[i - 2] as number) & Form.including);
    return i > from && ((form[i - 1] as number) & Form.determiner) !== 0;
  }
  if (passive && /(?:ed|en|t)$/.test(tokens.lower[i] as string)) return false;
  // "since the country's disputed vote", "conducting solitary anti-war rallies".
  if (i > from + 1 && (form[i - 2] as number) & Form.possessive && !(act[i - 1] as number)) return true;
  const described = (thing[i - 1] as number) !== 0 && !((thing[i - 1] as number) & PEOPLE) && !(act[i - 1] as number);
  if (i > from + 1 && described && (tokens.lower[i] as string).endsWith('s')) return true;
  // "664 for ‘riot’".
  const before = form[tokens.kind[i - 1] === TokenKind.quote ? i - 2 : i - 1] as number;
  return i > from
    ? (before & (Form.determiner | Form.preposition | Form.possessive)) !== 0 && !(before & Form.to)
    : false;
}

/** "carrying placards": one expression; where it ends. */
function behindExpression({act}: Classes, i: number): number {
  let j = i + 1;
  while ((act[i] as number) & Act.gather && act[j] === act[i]) j++;
  return j;
}

/** "people carrying placards marched and their leader was arrested": a verb before the auxiliary is the figure's own. */
function isEventBetween({lower}: Tokens, {act, form, thing, role}: Classes, from: number, limit: number): boolean {
  for (let i = from; i < limit && !((form[i] as number) & Form.be && !((form[i] as number) & Form.possessive)); i++) {
    if ((act[i] as number) & EVENT && !(thing[i] as number) && !(lower[i] as string).endsWith('ing')) return true;
    if ((role[i] as number) & Role.opens || ((form[i] as number) & Form.and && lower[i - 1] === ',')) return true;
  }
  return false;
}

/** How many tokens may stand between what people take part in and what they answer. */
const ANSWER_REACH = 8;

/** Where a verb of opinion follows the participle at `i` in its clause, with a place or a day between; else -1. */
function answerAt({act, form, thing, mark}: Classes, i: number): number {
  let from = i + 1;
  // "casting ballots": one expression.
  while (act[from] === act[i]) from++;
  for (let j = from; j <= i + ANSWER_REACH && j < act.length; j++) {
    const f = form[j] as number;
    if ((mark[j] as number) & (Mark.stop | Mark.comma) || f & (Form.relative | Form.and)) return -1;
    const before = (form[j - 1] as number) & (Form.determiner | Form.preposition | Form.possessive);
    if ((act[j] as number) & (Act.opine | Act.divide) && !before && !((thing[j] as number) & Thing.election))
      return j > from ? j : -1;
  }
  return -1;
}

/** "17,000 people who protested are still detained": the passive behind a relative clause, or -1. */
function mainPassive({act, form, mark}: Classes, from: number, limit: number): number {
  const undergone = Act.harm | Act.detain | Act.release | Act.sentence;
  for (let i = from; i < limit; i++) {
    const f = form[i] as number;
    const opens = f & Form.clause && !(f & Form.elapsed);
    if ((mark[i] as number) & Mark.stop || opens || f & (Form.relative | Form.pronoun)) return -1;
    if (!(f & Form.be) || f & Form.possessive) continue;
    let at = i + 1;
    while ((form[at] ?? 0) & (Form.be | Form.adverb)) at++;
    return (act[at] ?? 0) & undergone ? at : -1;
  }
  return -1;
}

/** "had imposed", "have now arrested": an active. */
function isPerfect({act, form}: Classes, i: number): boolean {
  // "have pleaded guilty" has no object.
  if (act[i + 1] === act[i]) return false;
  const before = (form[i - 1] ?? 0) & Form.adverb ? i - 2 : i - 1;
  return ((act[before] ?? 0) & Act.have) !== 0 && !((form[before] ?? 0) & Form.with);
}

/** "three killed", "63 injured in": a participle with no object behind it is a passive without its auxiliary. */
function isReduced(tokens: Tokens, {form, act, thing, role}: Classes, i: number, noun: number): boolean {
  const next = i + 1;
  // "three men started to shoot people".
  if ((form[i - 1] ?? 0) & Form.to) return false;
  const irregular = ((form[i] as number) & Form.participle) !== 0 || ((role[i] as number) & Role.found) !== 0;
  // "found guilty": one expression.
  if (irregular && act[next] === act[i]) return true;
  // "dozens received prison terms".
  const term = (thing[next] ?? 0) & (Thing.prison | Thing.punishment);
  if ((act[i] as number) & Act.sentence && act[next] === act[i] && term) return true;
  if (!/(?:ed|en|t|n)$/.test(tokens.lower[i] as string) && !irregular) return false;
  if (next >= tokens.length || tokens.kind[next] !== TokenKind.word) return tokens.kind[next] !== TokenKind.number;
  // "five men seized Okello": a name is whom they seized.
  const named = isCapital(tokens, next) && !((thing[next] as number) | (form[next] as number) | (act[next] as number));
  if (noun && named) return false;
  const f = form[next] as number;
  if (f & (Form.determiner | Form.others)) return false;
  if (f & (STOP | Form.adverb)) return !(f & Form.pronoun);
  return !irregular && ((thing[next] as number) === 0 || (noun & ~Thing.force) !== 0);
}
