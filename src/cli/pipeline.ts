import type {ReportedStatement} from '../attribution/attribution.ts';
import {readArticle} from '../notes/read-article.ts';
import type {ArticleInput, Reading} from '../notes/reading.ts';
import type {ArticleText} from '../text/article-text.ts';
import {detectLanguage} from '../text/detect-language.ts';
import {loadEngines} from './load-engines.ts';
import {loadRecord} from './load-record.ts';

/** Reads an article: its claims, whom it makes answerable for each, and the notes of the embedded record. */
export function readText(input: ArticleInput): Reading {
  return readArticle(input, loadEngines(), loadRecord());
}

/** Every reported statement in the text; none where no engine reads its language. */
export function findStatements(article: ArticleText): ReportedStatement[] {
  const language = detectLanguage(article.text, null);
  return (
    loadEngines()
      .find((engine) => engine.language === language)
      ?.statements(article) ?? []
  );
}
