import type {ArticleInput} from '../notes/reading.ts';
import type {Span} from '../text/article-text.ts';
import {articleText} from '../text/article-text.ts';
import {claimLine, eventLine, noteLine} from './claim-line.ts';
import {readArticleFile} from './input-file.ts';
import {isoDate, optionalText, optionalYear, requiredText, type JsonObject} from './json-lines.ts';
import {findStatements, readText} from './pipeline.ts';

/** The commands for programs: what each answers to one line of input. */
export const LINE_COMMANDS: Record<string, (line: JsonObject) => object> = {
  article: answerArticle,
  claims: (line) => answerClaims(line, false),
  notes: (line) => answerClaims(line, true),
  attributions: answerAttributions,
};

/** A page without an article has no text. */
function answerArticle(line: JsonObject): object {
  const article = readArticleFile(requiredText(line, 'file'), optionalText(line, 'url'));
  if (!article) return {title: null, published: null, language: null, text: ''};
  const {title, published, language, text} = article;
  return {title, published, language, text};
}

function answerClaims(line: JsonObject, withNotes: boolean): object {
  const {event, claims} = readText(inputOf(line));
  return {
    event: eventLine(event),
    claims: claims.map((claim) => ({...claimLine(claim), ...(withNotes ? {notes: claim.notes.map(noteLine)} : {})})),
  };
}

function inputOf(line: JsonObject): ArticleInput {
  const {text, breaks} = articleText(requiredText(line, 'text'));
  const published = optionalText(line, 'published');
  return {
    text,
    breaks: [...breaks],
    url: optionalText(line, 'url'),
    title: optionalText(line, 'title'),
    published: published === null ? null : isoDate(published),
    year: optionalYear(line, 'year'),
    language: null,
  };
}

function answerAttributions(line: JsonObject): object {
  const statements = findStatements(articleText(requiredText(line, 'text')));
  return {
    attributions: statements.map(({source, cue, content}) => ({
      source: source.map(pair),
      cue: cue.map(pair),
      content: content.map(pair),
    })),
  };
}

function pair({start, end}: Span): [number, number] {
  return [start, end];
}
