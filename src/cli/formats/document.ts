import type {Reading} from '../../notes/reading.ts';

/** An article with everything Whence shows beside it, on its way to one of the formats. */
export interface ReadDocument {
  /** The file it was read from, for people. */
  file: string;
  text: string;
  breaks: readonly number[];
  reading: Reading;
  /** Say which rule found each claim, and which words name its source. */
  explain: boolean;
}
