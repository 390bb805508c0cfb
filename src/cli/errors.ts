/** The command was called wrongly: exit status 2, with the usage. */
export class UsageError extends Error {}

/** An input cannot be read or understood: exit status 1, one line that says which and why. */
export class InputError extends Error {}
