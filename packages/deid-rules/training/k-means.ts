import type { Random } from './random.ts';

const ROUNDS = 15;

/** Points of `width` coordinates each, one after the other, and how much each matters. */
export interface Points {
  readonly width: number;
  readonly coordinates: Float32Array;
  readonly weights: readonly number[];
}

/**
 * Sorts points into so many clusters that those of one are near each other (k-means, with first centres that are far
 * apart). Gives the cluster of each point, from 0.
 */
export function kMeans(points: Points, count: number, random: Random): Uint8Array {
  let centres = firstCentres(points, count, random);
  let clusters = nearest(points, centres);
  for (let round = 1; round < ROUNDS; round++) {
    centres = means(points, clusters, centres);
    clusters = nearest(points, centres);
  }
  return clusters;
}

/** Each centre is a point, the likelier the farther it is from those before. */
function firstCentres(points: Points, count: number, random: Random): Float32Array {
  const { width, coordinates, weights } = points;
  const centres = new Float32Array(count * width);
  const farness = new Float64Array(weights).map((weight) => weight);
  for (let centre = 0; centre < count; centre++) {
    const point = drawn(farness, random);
    centres.set(coordinates.subarray(point * width, (point + 1) * width), centre * width);
    for (const [other, weight] of weights.entries()) {
      const away = weight * distance(points, other, centres, centre, Infinity);
      farness[other] = centre === 0 ? away : Math.min(farness[other] ?? 0, away);
    }
  }
  return centres;
}

/** Index of one of several, each as likely as its share. */
function drawn(shares: Float64Array, random: Random): number {
  let rest = random() * shares.reduce((sum, share) => sum + share, 0);
  return Math.max(
    0,
    shares.findIndex((share) => (rest -= share) < 0),
  );
}

function nearest(points: Points, centres: Float32Array): Uint8Array {
  const count = centres.length / points.width;
  return Uint8Array.from(points.weights, (_, point) => {
    let best = 0;
    let least = Infinity;
    for (let centre = 0; centre < count; centre++) {
      const away = distance(points, point, centres, centre, least);
      if (away < least) [best, least] = [centre, away];
    }
    return best;
  });
}

/** The means of the points of each cluster; of one without points, where it was. */
function means(points: Points, clusters: Uint8Array, before: Float32Array): Float32Array {
  const { width, coordinates, weights } = points;
  const sums = new Float64Array(before.length);
  const totals = new Float64Array(before.length / width);
  for (const [point, weight] of weights.entries()) {
    const cluster = clusters[point] ?? 0;
    totals[cluster] = (totals[cluster] ?? 0) + weight;
    for (let axis = 0; axis < width; axis++) {
      const at = cluster * width + axis;
      sums[at] = (sums[at] ?? 0) + weight * (coordinates[point * width + axis] ?? 0);
    }
  }
  return before.map((value, at) => {
    const total = totals[Math.floor(at / width)] ?? 0;
    return total === 0 ? value : (sums[at] ?? 0) / total;
  });
}

/** The square of a distance, or something above `most` when it is above that. */
function distance(
  { width, coordinates }: Points,
  point: number,
  centres: Float32Array,
  centre: number,
  most: number,
): number {
  let sum = 0;
  for (let axis = 0; axis < width && sum <= most; axis++) {
    // Every point and every centre has a coordinate for each axis.
    const difference =
      (coordinates[point * width + axis] as number) - (centres[centre * width + axis] as number);
    sum += difference * difference;
  }
  return sum;
}
