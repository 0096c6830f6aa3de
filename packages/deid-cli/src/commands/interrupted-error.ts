/** The user stops a command that waits for an answer. */
export class InterruptedError extends Error {}
