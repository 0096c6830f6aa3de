import type { Detector, Known, Span } from './detector.ts';
import type { Document } from './document.ts';

/** What one detector has learned, and how often that has changed. */
export class Lessons extends Map<number, number> implements Known {
  version = 0;

  override set(key: number, value: number): this {
    if (this.get(key) !== value) this.version++;
    return super.set(key, value);
  }

  override delete(key: number): boolean {
    this.version++;
    return super.delete(key);
  }

  override clear(): void {
    this.version++;
    super.clear();
  }
}

/** What came of one text in one detector's propagation. */
export interface Step {
  /** What there was when the text was learned from. */
  readonly before: readonly Span[];
  /** What there is since the detector knew `version`. */
  after: readonly Span[];
  version: number;
}

/** One detector's part of a memory. */
export interface Propagated {
  readonly known: Lessons;
  readonly steps: WeakMap<Document, Step>;
}

/**
 * What the detectors of one engine have learned from the texts of one conversation: hashes, never text. It also knows which
 * texts it has been taught by, and what came of that, so that nothing is done again for a text of which nothing changed.
 */
export class Memory {
  private readonly byDetector = new Map<string, Propagated>();

  of({ id }: Pick<Detector, 'id'>): Propagated {
    let found = this.byDetector.get(id);
    if (found === undefined) {
      found = { known: new Lessons(), steps: new WeakMap() };
      this.byDetector.set(id, found);
    }
    return found;
  }

  clear(): void {
    this.byDetector.clear();
  }
}
