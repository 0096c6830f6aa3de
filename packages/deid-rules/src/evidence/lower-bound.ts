/** Index of the first of `count` ascending values that is not below `value`; `count` when all are. O(log n). */
export function lowerBound(values: Int32Array, count: number, value: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    // It is an index below the count.
    if ((values[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
