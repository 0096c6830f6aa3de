const ZERO = 48;

/** The sum of each digit times the weight of its place. `digits` is ASCII digits, at most as many as there are weights. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * digitAt(digits, place), 0);
}

/** The digit at a place, 0 past the end. */
export function digitAt(digits: string, place: number): number {
  return place < digits.length ? digits.charCodeAt(place) - ZERO : 0;
}
