import type {Engine} from '../engine.ts';
import {attributeClaims, reported} from './attribute.ts';
import {findFigures, readTopics} from './find-figures.ts';
import {findJudgements} from './find-judgements.ts';
import {glossSpeaker, glossTokens} from './gloss.ts';
import {findStatements} from './find-statements.ts';
import {readRussian} from './russian-text.ts';

/** Reads claims and their speakers in Russian, by rules. Its word lists are made when a text first needs them. */
export const russian: Engine = {
  language: 'ru',
  gloss: {tokens: glossTokens, speaker: glossSpeaker},
  read(article) {
    const text = readRussian(article);
    const topics = readTopics(text);
    const claims = [...findFigures(text, topics), ...findJudgements(text, topics)].sort(
      (a, b) => a.span.start - b.span.start,
    );
    let end = -1;
    const apart = claims.filter(({span}) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
    return {claims: apart, attributions: apart.length > 0 ? attributeClaims(text, apart, findStatements(text)) : []};
  },
  statements(article) {
    const text = readRussian(article);
    return findStatements(text).map((statement) => reported(text, statement));
  },
};
