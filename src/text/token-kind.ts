/** What a token is made of; a `Tokens.kind` entry. */
export const TokenKind = {word: 1, number: 2, punctuation: 3, quote: 4} as const;
