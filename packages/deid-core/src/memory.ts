import type { Detector, Known, Span } from './detector.ts';
import type { Document } from './document.ts';

/** What one detector has learned, and how often that has changed. */
export class Lessons extends Map<number, number> implements Known {
  version = 0;

  override set(key: number, value: number): this {
    // A text says most names more than once.
    if (this.get(key) === value) return this;
    this.version++;
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

/**
 * What the detectors of one engine have learned from the texts of one conversation: hashes, never text. It also knows which
 * texts it has been taught by, and what came of that, so that nothing is done again for a text of which nothing changed.
 */
export class Memory {
  private readonly lessons = new Map<string, Lessons>();
  private readonly steps = new WeakMap<Document, Map<string, Step>>();

  /** Whether no detector has had anything to learn from. */
  get isEmpty(): boolean {
    return this.lessons.size === 0;
  }

  /** What one detector has learned. */
  lessonsOf({ id }: Pick<Detector, 'id'>): Lessons {
    let found = this.lessons.get(id);
    if (found === undefined) {
      found = new Lessons();
      this.lessons.set(id, found);
    }
    return found;
  }

  /** What came of a document, by the id of the detector. */
  stepsOf(document: Document): Map<string, Step> {
    let found = this.steps.get(document);
    if (found === undefined) {
      found = new Map();
      this.steps.set(document, found);
    }
    return found;
  }

  clear(): void {
    this.lessons.clear();
  }
}
