import {attributeClaims} from '../../../src/attribution/attribute-claims.ts';
import type {Attribution} from '../../../src/attribution/attribution.ts';
import {combineStatements} from '../../../src/attribution/combine-statements.ts';
import {findStatements, statementsOf} from '../../../src/attribution/find-statements.ts';
import {markText} from '../../../src/attribution/marked-text.ts';
import {tagStatements} from '../../../src/attribution/tagger/tag-statements.ts';
import type {TaggerModel} from '../../../src/attribution/tagger/weights.ts';
import type {Claim, ClaimType} from '../../../src/claims/claim.ts';
import {attributionGrammar} from '../../../src/languages/en/attribution/index.ts';
import {sentenceWords} from '../../../src/languages/en/sentence-words.ts';
import {articleText, type Span} from '../../../src/text/article-text.ts';
import {tokenise} from '../../../src/text/tokens.ts';

/** A statement in words: what a reader would copy out of the text. */
export interface ReadStatement {
  rule: string;
  source: string;
  cue: string;
  content: readonly string[];
  manner: string;
  stance: string;
  via: string | null;
}

/** Reads every reported statement of an English text. */
export function read(text: string): ReadStatement[] {
  const article = articleText(text);
  const words = ({start, end}: Span): string => text.slice(start, end);
  return findStatements(tokenise(article, sentenceWords), attributionGrammar).map((statement) => ({
    rule: statement.rule,
    source: statement.source.map(words).join(' … '),
    cue: statement.cue.map(words).join(' … '),
    content: statement.content.map(words),
    manner: statement.manner,
    stance: statement.stance,
    via: statement.via && words(statement.via),
  }));
}

/** The attribution of the words in [square brackets], taken as a claim of the given type; by rules alone without a tagger. */
export function attributionOf(
  marked: string,
  type: ClaimType = 'detentions',
  tagger: TaggerModel | null = null,
): Attribution {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  const span = {start, end};
  const claim: Claim = {
    id: `${type}@${start}`,
    type,
    span,
    sentence: span,
    value: null,
    valueMax: null,
    unit: null,
    approx: false,
    bound: null,
    assessment: null,
    subject: null,
    rule: 'test',
  };
  const tokens = markText(tokenise(articleText(text), sentenceWords), attributionGrammar);
  const rules = statementsOf(tokens);
  const tagged = tagger ? tagStatements(tokens, rules, tagger, {near: [span]}) : [];
  const [attribution] = attributeClaims(tokens, [claim], combineStatements(rules, tagged));
  if (!attribution) throw new Error('every claim has an attribution');
  return attribution;
}
