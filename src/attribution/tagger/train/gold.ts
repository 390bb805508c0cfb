import {readFileSync} from 'node:fs';

type Spans = [number, number][];

/** An annotated article: a line of a gold file. Offsets are UTF-16. */
export interface GoldArticle {
  id: string;
  text: string;
  attributions: {source: Spans; cue: Spans; content: Spans}[];
}

/** Reads a JSON Lines file of annotated articles; throws with the line's number where one is not of that form. */
export function readGold(path: string): GoldArticle[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line, i) => {
      const article = JSON.parse(line) as GoldArticle;
      if (typeof article.text !== 'string' || !Array.isArray(article.attributions))
        throw new Error(`${path}, line ${i + 1}: no text or no attributions`);
      return article;
    });
}
