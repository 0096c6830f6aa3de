/** What the shell is told. */
export const ExitCode = {
  /** Everything was done. */
  Success: 0,
  /** Something could not be read or written. */
  Failure: 1,
  /** The command line makes no sense. */
  Usage: 2,
  /** Done, but for records that are in the dead-letter file. */
  DeadLetters: 3,
  /** Stopped by the user: 128 and the number of the signal, as shells have it. */
  Interrupted: 130,
  Terminated: 143,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** What a run is told by that was not stopped, by its counts. */
export function exitCodeOf({
  failed,
  refused,
}: {
  readonly failed: number;
  readonly refused: number;
}): ExitCode {
  if (failed > 0) return ExitCode.Failure;
  return refused > 0 ? ExitCode.DeadLetters : ExitCode.Success;
}
