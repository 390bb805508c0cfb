/** Sentences are the engine's business: matching needs them only to keep dates ("Nov. 8") and names in one piece. */
export const MATCHING_WORDS = {
  abbreviations: new Set(
    'jan feb mar apr jun jul aug sep sept oct nov dec mr mrs ms dr st gen sen gov rep col lt rev prof no'.split(' '),
  ),
  starters: new Set<string>(),
};
