import type {ClaimType} from '../claims/claim.ts';
import type {Finding, Report, Topic} from '../record/entries.ts';

/** A finding with the report that holds it. */
export interface ReportedFinding {
  report: Report;
  finding: Finding;
}

const RESULT_TOPICS: readonly Topic[] = ['counting', 'tabulation', 'ballot-stuffing', 'overall', 'election-day'];
const STREET_TOPICS: readonly Topic[] = ['assembly-and-detentions', 'violence', 'overall'];

/**
 * The topics that bear on each kind of claim, nearest first. "Overall" is among them everywhere: what an observer
 * concluded on the whole vote is the least a reader should see.
 */
const TOPICS_FOR: Readonly<Record<ClaimType, readonly Topic[]>> = {
  'vote-share': RESULT_TOPICS,
  'vote-count': RESULT_TOPICS,
  seats: RESULT_TOPICS,
  turnout: ['turnout', 'voter-lists', 'ballot-stuffing', 'overall', 'counting', 'tabulation', 'election-day'],
  electorate: ['voter-lists', 'election-administration', 'observer-access', 'candidate-registration'],
  detentions: STREET_TOPICS,
  crowd: STREET_TOPICS,
  sentence: STREET_TOPICS,
  casualties: ['violence', 'assembly-and-detentions', 'overall'],
  assessment: ['overall', 'election-day', 'counting', 'tabulation', 'ballot-stuffing', 'complaints', 'legal-framework'],
  // What was found on the day of the vote says nothing of opinion before it.
  poll: ['campaign', 'media'],
};

/** Which findings bear on a figure: those on some topics, and those that name it. */
interface Bearing {
  topics: readonly Topic[];
  named: RegExp;
}

/** What the size of an election is counted in, by the noun of the figure, and what reports say of it under any topic. */
const ELECTORATE_TOPICS: readonly (Bearing & {noun: RegExp})[] = [
  {
    noun: /\bobserv|\bmonitor/i,
    topics: ['observer-access'],
    named: /\bobserv(?:er|ation)\w*|\bmonitors?\b|\baccredit/i,
  },
  {
    noun: /\bcandidat|\bcontend|\bparties\b|\bhopefuls?\b|\blists\b/i,
    topics: ['candidate-registration'],
    named: /\bcandidates?\b|\bcandidac|\bnominat/i,
  },
  {
    noun: /\b(?:counted|processed|tallied|reporting|precincts)\b|^(?:[a-z-]+ ){0,3}[\d.]+ ?(?:%|per ?cent)/i,
    topics: ['counting', 'tabulation'],
    named: /\bcount(?:s|ed|ing)?\b|\btabulat|\btall(?:y|ies)/i,
  },
  {
    noun: /\bstations?\b|\bcentres?\b|\bcenters?\b|\bunits\b|\bballots?\b|\bworkers\b|\bstaff\b/i,
    topics: [],
    named: /\bpolling (?:stations?|cent)|\bballot papers?\b|\bstations?\b/i,
  },
];
const OF_VOTERS: Bearing = {
  topics: ['voter-lists'],
  named: /\bvoter(?:s['’]?)? (?:lists?|rolls?|registr)|\bregistered\b|\belectoral roll/i,
};

/** What bears on a figure of the electoral operation, by what it counts: `words` are the figure's own. */
export function electorateBearing(words: string): Bearing {
  return ELECTORATE_TOPICS.find(({noun}) => noun.test(words)) ?? OF_VOTERS;
}

/** Topics that bear on people in the street and in custody whatever they are there for. */
const SETTING_TOPICS: readonly Topic[] = ['assembly-and-detentions', 'violence', 'media'];
const UNREST: ReadonlySet<ClaimType> = new Set(['detentions', 'casualties', 'crowd', 'sentence']);

/** Is a claim of people in the street, in custody, hurt or tried: what the protests after a vote are about? */
export function isUnrest(type: ClaimType): boolean {
  return UNREST.has(type);
}

/** The topics of findings that bear on a claim of a type about the event itself, nearest first. */
export function topicsFor(type: ClaimType): readonly Topic[] {
  return TOPICS_FOR[type];
}

/**
 * The topics that bear on a claim where the vote is only what its country held that year: on unrest the state of
 * assembly, violence and the press; on anything else none.
 */
export function settingTopicsFor(type: ClaimType): readonly Topic[] {
  return UNREST.has(type) ? SETTING_TOPICS : [];
}

/** The later a document, the more it has seen: an observer's final report speaks for all before it. */
const STAGE_COST: Readonly<Record<Report['stage'], number>> = {
  final: 0,
  preliminary: 0.2,
  statement: 0.3,
  interim: 0.6,
};
/** What it costs to hear an observer again, or a stance already heard, measured in steps down the list of topics. */
const SAME_OBSERVER = 1.6;
const SAME_STANCE = 0.7;
const SHORT_OF_EVIDENCE = 0.3;
/** Findings kept beside a claim; card and panel show fewer or all. */
const MOST_FINDINGS = 8;

/** Ills of a vote that claims name, and that reports tell under one topic or another: vote buying is of the campaign or of the day. */
const ILLS: readonly RegExp[] = [
  /\b(?:vote|votes|voters?)[- ](?:buying|bribery)\b|\b(?:buying|bought|purchas\w+) (?:of )?votes\b|\bbrib\w+/i,
  /\bballot[- ](?:box[- ])?stuffing\b|\bstuff\w* (?:of )?(?:the )?ballots?\b|\b(?:multiple|carousel) voting\b/i,
  /\bintimidat\w+|\bthreat\w*|\bcoerc\w+|\bpressure\w* on voters\b/i,
  /\badministrative resources?\b|\bstate resources?\b|\bpublic resources?\b/i,
];
/** What a finding on the very ill that a claim names is ahead of one on the nearest topic, in steps down the list of topics. */
const SAME_ILL = 1;

/** The ills of a vote that words name: what reports say of them bears on a judgement, whatever its topic. */
export function illsIn(words: string): readonly RegExp[] {
  return ILLS.filter((ill) => ill.test(words));
}

/**
 * The findings of one event on some topics, best first: near topics before far ones, and among the first few as many
 * observers and both stances as there are. What reports say in one of the words `named` comes first, whatever its topic.
 */
export function findingsFor(
  topics: readonly Topic[],
  reports: readonly Report[],
  named: readonly RegExp[] = [],
): ReportedFinding[] {
  const isOnIll = ({finding}: ReportedFinding): boolean => named.some((words) => words.test(finding.statement));
  const all = reports.flatMap((report) => report.findings.map((finding) => ({report, finding})));
  const onIll = all.filter(isOnIll);
  const others = latestOnEachTopic(all).filter((one) => topics.includes(one.finding.topic) && !isOnIll(one));
  const open = [
    ...onIll.map((reported) => ({reported, cost: costOf(reported, [reported.finding.topic]) - SAME_ILL})),
    ...others.map((reported) => ({reported, cost: costOf(reported, topics)})),
  ];
  const chosen: ReportedFinding[] = [];
  while (open.length > 0 && chosen.length < MOST_FINDINGS) {
    const best = open.reduce((a, b) => (costBeside(b, chosen) < costBeside(a, chosen) ? b : a));
    open.splice(open.indexOf(best), 1);
    chosen.push(best.reported);
  }
  return chosen;
}

/** Judgements of a whole vote that stand beside unrest told with it; what bears on the unrest itself is not limited. */
const MOST_OVERALL = 2;

/** What a judgement on a whole vote says of the streets and of rights; on its procedure it says nothing of them. */
const OF_STREETS =
  /\bviolen\w+|\bpeace\w*|\barrest\w*|\bdetain\w*|\bdetentions?\b|\bintimidat\w+|\brepress\w+|\bcrackdowns?\b|\bclash\w*|\bprotest\w*|\bdemonstrat(?:ions?|ors?)\b|\bassembl(?:y|ies)\b|\bkill\w*|\bdeaths?\b|\bunrest\b|\bhuman rights\b|\bfreedoms?\b/i;

/** On people in the street, what a judgement on the whole vote says of the streets is the background: the first few are enough. */
export function keepFewOnVote(found: readonly ReportedFinding[], vote: string): ReportedFinding[] {
  let kept = 0;
  return found.filter(({report, finding}) => {
    if (finding.topic !== 'overall' || report.event !== vote) return true;
    return OF_STREETS.test(finding.statement) && ++kept <= MOST_OVERALL;
  });
}

function costOf({report, finding}: ReportedFinding, topics: readonly Topic[]): number {
  const secondary = report.provenance[finding.evidence[0] ?? 0]?.secondary ?? true;
  return topics.indexOf(finding.topic) * 0.8 + STAGE_COST[report.stage] + (secondary ? SHORT_OF_EVIDENCE : 0);
}

function costBeside(
  {reported, cost}: {reported: ReportedFinding; cost: number},
  chosen: readonly ReportedFinding[],
): number {
  let total = cost;
  for (const {report, finding} of chosen) {
    if (sameObserver(report, reported.report)) total += SAME_OBSERVER;
    if (finding.stance === reported.finding.stance) total += SAME_STANCE;
  }
  return total;
}

function sameObserver(a: Report, b: Report): boolean {
  return a.observers.some((observer) => b.observers.includes(observer));
}

/** Leaves out what an observer said on a topic before saying it anew in a later document. */
function latestOnEachTopic(all: readonly ReportedFinding[]): ReportedFinding[] {
  return all.filter(
    (one) =>
      !all.some(
        (other) =>
          other.finding.topic === one.finding.topic &&
          other.report !== one.report &&
          sameObserver(other.report, one.report) &&
          isLater(other.report, one.report),
      ),
  );
}

function isLater(a: Report, b: Report): boolean {
  const stage = STAGE_COST[b.stage] - STAGE_COST[a.stage];
  return stage !== 0 ? stage > 0 : (a.published ?? '') > (b.published ?? '');
}
