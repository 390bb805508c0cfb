/** What befell the people that a figure counts. */
type Harm = 'dead' | 'hurt' | 'missing';

const HARM: readonly (readonly [Harm, RegExp])[] = [
  ['dead', /\b(?:dead|deaths?|died|dies|kill\w*|slain|bodies|lives|toll|fatal\w*)\b/g],
  [
    'hurt',
    /\b(?:injur\w+|wound\w*|hurt|bruised|eye|hospitali\w+|(?:hospital|medical) (?:care|help|treatment|attention|assistance)|treated)\b/g,
  ],
  ['missing', /\b(?:missing|disappeared)\b/g],
];

/** Where another figure's clause may begin. */
const BREAK = /[,;:.()]| (?:and|but|while|as well as) /;

/** Characters before and behind a figure in which the word for the harm stands. */
const BEFORE = 40;
const BEHIND = 60;

/**
 * What befell the people that the figure at `at` counts (both lower case, offsets into `sentence`): the nearest word for
 * it behind the figure in its own part of the sentence, else before it; else the only one about. `null`: cannot be told.
 */
export function harmAt(sentence: string, at: number, length: number): Harm | null {
  const behind = sentence.slice(at + length, at + length + BEHIND);
  const before = sentence.slice(Math.max(0, at - BEFORE), at);
  const own = nearest(sentence.slice(at, at + length), 'first');
  // "one of the injured died"
  if (own === 'hurt' && nearest(behind.split(BREAK, 1)[0] ?? '', 'first') === 'dead') return 'dead';
  return (
    own ??
    nearest(behind.split(BREAK, 1)[0] ?? '', 'first') ??
    nearest(before.split(BREAK).at(-1) ?? '', 'last') ??
    harmIn(before + behind)
  );
}

/** The one harm that words speak of; `null` where it is none or several. */
export function harmIn(words: string): Harm | null {
  const found = HARM.filter(([, pattern]) => words.search(pattern) >= 0);
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

/** What became of people in custody, where it is more than that they were arrested. */
const CUSTODY: readonly (readonly [string, RegExp])[] = [
  ['released', /\b(?:releas\w+|freed|set free)\b/],
  ['missing', /\b(?:disappear\w*|missing|abduct\w*|kidnapp\w*)\b/],
  [
    'remanded',
    /\b(?:remanded|jailed|imprisoned|(?:formally|officially) arrested|pending (?:trial|charges)|in pre-?trial)\b/,
  ],
  ['tried', /\b(?:charged|indicted|convicted|sentenced|prosecuted|on trial|tried)\b/],
  ['held', /\b(?:for political reasons|political prisoners?|(?:still|remain\w*) (?:held|detained|jailed|in \w+))\b/],
];

/** What became of the people of a figure on custody (lower case): "arrested" unless the words say more. */
export function custodyIn(words: string): string {
  return CUSTODY.find(([, pattern]) => pattern.test(words))?.[0] ?? 'arrested';
}

function nearest(words: string, which: 'first' | 'last'): Harm | null {
  const places = HARM.flatMap(([harm, pattern]) => [...words.matchAll(pattern)].map(({index}) => ({harm, index})));
  places.sort((a, b) => a.index - b.index);
  return (which === 'first' ? places[0] : places.at(-1))?.harm ?? null;
}

/** Groups that are counted by themselves: a count of one of them is no count of all who were detained or hurt. */
const GROUPS: readonly RegExp[] = [
  /\b(?:police|officers?|soldiers?|troops|guards?|(?:security|police) (?:forces|personnel|members|agents)|policem[ae]n|gendarmes)\b/,
  /\b(?:journalists?|reporters?|photographers?)\b/,
  /\b(?:child|children|minors?|teenagers?|teens|boys?|girls?|youths?)\b/,
  /\bwom[ae]n\b/,
  /\bstudents?\b/,
  /\b(?:foreigners?|foreign (?:nationals|citizens))\b/,
  /\b(?:aides?|leaders?|lawmakers?|candidates?|lawyers?|politicians?|officials?|opponents?|members?|coordinators?)\b/,
  /\b(?:observers?|monitors?|poll(?:ing)? workers?)\b/,
  /\b(?:inmates?|prisoners?|escapees)\b|\bamong the (?:total|dead|killed|injured)\b|\bincidents?\b/,
  /\b(?:radicals?|terrorists?|militants?|extremists?|insurgents?|gang(?:s| members)|criminals?|looters?|vandals?)\b/,
];

/** Do two descriptions (lower case) of people speak of the same groups, or both of people in general? */
export function sameGroup(one: string, other: string): boolean {
  const [ofOne, ofOther] = [withoutDoers(one), withoutDoers(other)];
  return GROUPS.every((group) => group.test(ofOne) === group.test(ofOther));
}

/** Does a description (lower case) name a group that is counted by itself? */
export function isOfGroup(words: string): boolean {
  return GROUPS.some((group) => group.test(words));
}

/** "(214 fatalities) were members of the forces": who they were, in two words behind the verb. */
export function predicateOf(after: string): string {
  return (
    /^ (?:(?:were|was|are)|(?:people |persons )?(?:among|from)(?: the)?) (\S+ ?\S*)/.exec(after.toLowerCase())?.[1] ??
    ''
  );
}

/** "protesters killed by security forces" counts protesters. */
function withoutDoers(words: string): string {
  return words.replace(/ by .*$/, '');
}
