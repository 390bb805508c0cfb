/** The subject of "I won two million votes": whoever says it, known once the claim has its speaker. */
export const SPEAKER = Symbol('speaker');

/** Whom or what a figure is about, as written; `null` where the text names nobody. */
export type Subject = string | typeof SPEAKER | null;
