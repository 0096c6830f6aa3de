/** A seeded source of choices (mulberry32): one seed gives one corpus, on every machine. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed;
  }

  /** An integer from 0 to below `limit`. */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  /** An integer from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  pick<T>(items: readonly T[]): T {
    // An index below the length.
    return items[this.below(items.length)] as T;
  }

  digits(count: number): string {
    return this.string('0123456789', count);
  }

  /** Letters that nobody takes for digits. */
  letters(count: number): string {
    return this.string('ABCDEFGHJKLMNPRSTUVWXYZ', count);
  }

  /** `#` becomes a digit, `@` a letter, everything else stays. */
  shaped(shape: string): string {
    return shape.replaceAll(/[#@]/g, (mark) => (mark === '#' ? this.digits(1) : this.letters(1)));
  }

  shuffled<T>(items: readonly T[]): T[] {
    const shuffled = [...items];
    for (let index = shuffled.length - 1; index > 0; index--) {
      const other = this.below(index + 1);
      [shuffled[index], shuffled[other]] = [shuffled[other] as T, shuffled[index] as T];
    }
    return shuffled;
  }

  private string(alphabet: string, count: number): string {
    let made = '';
    for (let index = 0; index < count; index++)
      made += alphabet.charAt(this.below(alphabet.length));
    return made;
  }
}
