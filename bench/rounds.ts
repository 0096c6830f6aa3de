import { check } from './figures.ts';

/** Something to be timed that says what came of it. */
export interface Contestant {
  readonly name: string;
  readonly run: () => number;
  /** Whether what `run` gave is the right answer. Not timed. */
  readonly isRight: (answer: number) => boolean;
}

/** Milliseconds of each round, by contestant. */
export class Times {
  private readonly rounds = new Map<string, number[]>();

  add(name: string, milliseconds: number): void {
    const times = this.rounds.get(name);
    if (times === undefined) this.rounds.set(name, [milliseconds]);
    else times.push(milliseconds);
  }

  names(): readonly string[] {
    return [...this.rounds.keys()];
  }

  of(name: string): readonly number[] {
    const times = this.rounds.get(name);
    check(times !== undefined, `${name} was not timed`);
    return times;
  }
}

/**
 * Times the contestants of each round one after the other, every second round in the opposite order, so that neither a
 * warm cache nor a busy machine favours one. The first `warmUps` rounds are not counted.
 */
export function timeRounds(
  { rounds, warmUps }: { readonly rounds: number; readonly warmUps: number },
  contestantsOf: (round: number) => readonly Contestant[],
): Times {
  const times = new Times();
  for (let round = 0; round < warmUps + rounds; round++) {
    for (const contestant of alternated(contestantsOf(round), round)) {
      const milliseconds = timeOnce(contestant);
      if (round >= warmUps) times.add(contestant.name, milliseconds);
    }
  }
  return times;
}

/** Every second round backwards. */
export function alternated<T>(items: readonly T[], round: number): readonly T[] {
  return round % 2 === 0 ? items : items.toReversed();
}

function timeOnce({ name, run, isRight }: Contestant): number {
  const started = performance.now();
  const answer = run();
  const milliseconds = performance.now() - started;
  check(isRight(answer), `${name} gave ${answer}`);
  return milliseconds;
}
