import { check } from './figures.ts';

/** Something to be timed that says what came of it. */
export interface Contestant {
  readonly name: string;
  readonly run: () => number;
  /** Whether what `run` gave is the right answer. Not timed. */
  readonly isRight: (answer: number) => boolean;
}

/**
 * Milliseconds of each contestant in each round. The contestants of a round are run one after the other, every second
 * round in the opposite order, so that neither a warm cache nor a busy machine favours one. The first `warmUps` rounds
 * are not counted.
 */
export function timeRounds(
  { rounds, warmUps }: { readonly rounds: number; readonly warmUps: number },
  contestantsOf: (round: number) => readonly Contestant[],
): ReadonlyMap<string, readonly number[]> {
  const times = new Map<string, number[]>();
  for (let round = 0; round < warmUps + rounds; round++) {
    const contestants = contestantsOf(round);
    for (const contestant of round % 2 === 0 ? contestants : contestants.toReversed()) {
      const milliseconds = timeOnce(contestant);
      if (round < warmUps) continue;
      times.set(contestant.name, [...(times.get(contestant.name) ?? []), milliseconds]);
    }
  }
  return times;
}

function timeOnce({ name, run, isRight }: Contestant): number {
  const started = performance.now();
  const answer = run();
  const milliseconds = performance.now() - started;
  check(isRight(answer), `${name} gave ${answer}`);
  return milliseconds;
}
