import { OWN_COUNT, ownKind } from '../src/detectors/name/evidence.ts';
import {
  contextAfter,
  contextBefore,
  indexAfter,
  indexBefore,
  isEdge,
} from '../src/detectors/name/neighbours.ts';
import { type View, viewOf } from '../src/detectors/name/view.ts';
import type { Example } from './examples.ts';
import { type Adviser, Weights } from './model.ts';
import type { Random } from './random.ts';
import type { Vectors } from './vectors.ts';

/** The word itself, and two before and two behind it: those whose clusters are evidence. */
const PLACES = 5;
/** A place with one kind of word in the middle: each has weights of its own. */
const ROLES = PLACES * OWN_COUNT;
const STEP = 0.05;
/** Larger than for weights of evidence: one text moves a hundred weights here. */
const FIRST_SQUARES = 0.1;
/** Share of words that are looked at without their own vectors, so that more is learned from their neighbours. */
const FORGOTTEN = 0.2;

/** A word that stands in a role. */
interface Companion {
  readonly role: number;
  /** Place of the word among the vectors. */
  readonly word: number;
}

/** Learns what the vectors of a word and of its neighbours say for its being part of a name. */
export class Company implements Adviser {
  /** How often each role was played. */
  readonly uses = new Float64Array(ROLES);
  private readonly vectors: Vectors;
  private readonly weights: Weights;
  private readonly companions = new Map<Example, readonly (readonly Companion[])[]>();

  constructor(vectors: Vectors, examples: readonly Example[], random: Random) {
    this.vectors = vectors;
    this.weights = new Weights(ROLES * vectors.dimensions, STEP, FIRST_SQUARES);
    for (const example of examples) {
      const companions = companionsOf(example, vectors, random);
      for (const { role } of companions.flat()) this.uses[role] = (this.uses[role] ?? 0) + 1;
      this.companions.set(example, companions);
    }
  }

  scores(example: Example): Float64Array {
    const companions = this.companions.get(example) ?? [];
    return Float64Array.from(companions, (ofWord) =>
      ofWord.reduce((sum, { role, word }) => sum + this.says(this.weights.values, role, word), 0),
    );
  }

  learn(example: Example, at: number, gradient: number): void {
    const { dimensions, values } = this.vectors;
    for (const { role, word } of this.companions.get(example)?.[at] ?? []) {
      for (let axis = 0; axis < dimensions; axis++) {
        const value = values[word * dimensions + axis] ?? 0;
        this.weights.add(role * dimensions + axis, gradient * value);
      }
    }
  }

  endEpoch(epoch: number): void {
    this.weights.endEpoch(epoch);
  }

  /** What a word says in each role, as logarithms of odds. */
  learned(): (word: number) => Float32Array {
    const weights = this.weights.mean();
    return (word) =>
      Float32Array.from({ length: ROLES }, (_, role) => this.says(weights, role, word));
  }

  private says(weights: Float32Array, role: number, word: number): number {
    const { dimensions, values } = this.vectors;
    let sum = 0;
    for (let axis = 0; axis < dimensions; axis++) {
      // Every axis of a role has a weight, and of a word a value.
      const weight = weights[role * dimensions + axis] as number;
      sum += weight * (values[word * dimensions + axis] as number);
    }
    return sum;
  }
}

/** The companions of each word of an example. */
function companionsOf(
  { document, found }: Example,
  { places }: Vectors,
  random: Random,
): readonly (readonly Companion[])[] {
  const view = viewOf(document);
  return Array.from(found.words, (index, at) =>
    neighbours(view, index).flatMap((neighbour, place) => {
      if (place === 0 && random() < FORGOTTEN) return [];
      const word = places.get(document.tokens.values[neighbour] ?? 0);
      return word === undefined ? [] : [{ role: place * OWN_COUNT + ownKind(found, at), word }];
    }),
  );
}

/** Indexes of the tokens in the places around a word; -1 for those beyond its line. */
function neighbours(view: View, index: number): readonly number[] {
  const before = indexBefore(view, index);
  const after = indexAfter(view, index);
  const isFirst = isEdge(contextBefore(view, index, before));
  const isLast = isEdge(contextAfter(view, index, after));
  const secondBefore = indexBefore(view, before);
  const secondAfter = indexAfter(view, after);
  return [
    index,
    isFirst ? -1 : before,
    isLast ? -1 : after,
    isFirst || isEdge(contextBefore(view, before, secondBefore)) ? -1 : secondBefore,
    isLast || isEdge(contextAfter(view, after, secondAfter)) ? -1 : secondAfter,
  ];
}
