import { check, type Figure } from '../figures.ts';
import { share, type Tally } from '../metric/score.ts';

/** What a contestant finds and leaves alone in the synthetic corpus. */
export interface Accuracy {
  /** Names of which no identifying word survives. */
  readonly names: Tally;
  /** The same of all other identifiers. */
  readonly others: Tally;
  /** Clinical phrases that look like identifiers and came through unaltered. */
  readonly lures: Tally;
  /** Texts without identifiers that did. */
  readonly untouched: Tally;
}

export interface PeerResult extends Accuracy {
  /** With its version. */
  readonly name: string;
  /** Megabytes a second. */
  readonly speed: Omit<Figure, 'name'>;
}

const SPEED = 'speed';
const SHARES = {
  names: 'names found',
  others: 'other identifiers found',
  lures: 'phrases kept',
  untouched: 'texts without identifiers kept',
} as const satisfies Record<keyof Accuracy, string>;

/** A result as the figures of a record. */
export function figuresOf({ name, speed, ...accuracy }: PeerResult): readonly Figure[] {
  const shares = Object.entries(SHARES).map(([key, what]): Figure => {
    const tally = accuracy[key as keyof Accuracy];
    return { name: `${name}: ${what}`, unit: '', value: share(tally), of: tally.total };
  });
  return [{ ...speed, name: `${name}: ${SPEED}` }, ...shares];
}

/** The results in the figures of a record: `figuresOf` undone. */
export function resultsOf(figures: readonly Figure[]): readonly PeerResult[] {
  const names = figures
    .filter(({ name }) => name.endsWith(`: ${SPEED}`))
    .map(({ name }) => name.slice(0, -`: ${SPEED}`.length));
  return names.map((name) => {
    const get = (what: string): Figure => {
      const figure = figures.find((it) => it.name === `${name}: ${what}`);
      check(figure !== undefined, `the record does not say: ${name}: ${what}`);
      return figure;
    };
    const tally = (key: keyof Accuracy): Tally => {
      const { value, of: total = 0 } = get(SHARES[key]);
      return { hits: Math.round(value * total), total };
    };
    return {
      name,
      speed: get(SPEED),
      names: tally('names'),
      others: tally('others'),
      lures: tally('lures'),
      untouched: tally('untouched'),
    };
  });
}

/** All identifiers that were found. */
export function found({ names, others }: Accuracy): Tally {
  return { hits: names.hits + others.hits, total: names.total + others.total };
}
