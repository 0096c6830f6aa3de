import type { Random } from './random.ts';
import { fillCarriers, inCase, type Sample, withOtherNames, withTypos } from './samples.ts';

/** How often each carrier is filled, each time with other names; and how often lures are, in which little varies. */
const TIMES = 6;
const LURE_TIMES = 5;
/** How often texts without names count: most of what is read holds none. */
const CLEAN_TIMES = 18;
/** How often texts that somebody wrote for another purpose count: they are fewer, and nearer to what will be read. */
const CORPORA_TIMES = 9;
/** Shares of carriers in small letters and in capitals. */
const IN_SMALL = 0.25;
const IN_CAPITALS = 0.1;
/** Shares of texts of corpora that are there in small letters and in capitals too. */
const ALSO_IN_SMALL = 0.15;
const ALSO_IN_CAPITALS = 0.1;
/** Share of texts whose plain words are now and then misspelled. */
const MISSPELLED_TEXTS = 0.25;

/** Texts of corpora, with their own names and with others, and carriers, all in several ways of writing. */
export function trainingSamples(corpora: readonly Sample[], random: Random): readonly Sample[] {
  const clean = corpora.filter(({ names }) => names.length === 0);
  const withNames = corpora.filter(({ names }) => names.length > 0);
  const alsoIn = (to: 'lower' | 'upper', share: number): Sample[] =>
    corpora
      .filter(() => random() < share)
      .flatMap((sample) => inCase(withOtherNames(sample, random), to) ?? []);
  return [
    ...times(CORPORA_TIMES, corpora),
    ...times(CLEAN_TIMES - 1, clean),
    ...times(CORPORA_TIMES, withNames).map((sample) => withOtherNames(sample, random)),
    ...alsoIn('lower', ALSO_IN_SMALL),
    ...alsoIn('upper', ALSO_IN_CAPITALS),
    ...varied(fillCarriers(TIMES, random, LURE_TIMES), random),
  ].map((sample) => (random() < MISSPELLED_TEXTS ? withTypos(sample, random) : sample));
}

function times<Value>(count: number, values: readonly Value[]): Value[] {
  return Array.from({ length: count }, () => values).flat();
}

function varied(carriers: readonly Sample[], random: Random): Sample[] {
  return carriers.map((sample) => {
    const chance = random();
    const to = chance < IN_SMALL ? 'lower' : chance < IN_SMALL + IN_CAPITALS ? 'upper' : null;
    return (to === null ? null : inCase(sample, to)) ?? sample;
  });
}
