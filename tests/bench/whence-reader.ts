import type {StatementTagger} from '../../src/attribution/statement-tagger.ts';
import {createEnglish} from '../../src/languages/en/engine.ts';
import {articleText} from '../../src/text/article-text.ts';

/** Claims with their speakers: the whole engine, as the extension runs it. Answers how many claims there are. */
export function createReader(tagger: StatementTagger | null): (text: string) => number {
  const english = createEnglish(tagger);
  return (text) => english.read(articleText(text)).claims.length;
}
