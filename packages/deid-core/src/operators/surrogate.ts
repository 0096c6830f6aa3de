import { draw, type Mac } from './mac.ts';
import type { Operator } from './operator.ts';
import { redact } from './redact.ts';

/** How often another value is drawn when one stands in the text already. */
const MOST_DRAWS = 64;

/** Draws the parts of a surrogate: the same for the same key and subject. */
export interface SurrogateDraw {
  /** One of a list that stands nowhere in the text; undefined when there is none. */
  pick(list: readonly string[], key: string): string | undefined;
  /** A whole number from 0 to `limit` - 1. */
  number(limit: number, key: string): number;
}

/** Makes a value that looks like another of its label. Null when it cannot. */
export type SurrogateMaker = (value: string, draw: SurrogateDraw) => string | null;

export interface SurrogateOptions {
  readonly mac: Mac;
  /** By label. A label without a maker is redacted. */
  readonly makers: Readonly<Record<string, SurrogateMaker>>;
}

/**
 * Realistic values in place of the real ones, the same for the same value and subject, and never one that stands in the
 * texts protected together. Cannot be undone: a reader cannot tell what was replaced, which hides what a detector missed.
 */
export function surrogate({ mac, makers }: SurrogateOptions): Operator {
  const fallback = redact();
  return {
    id: 'surrogate',
    apply(value, context) {
      const { label, subject, occurs } = context;
      const make = Object.hasOwn(makers, label) ? makers[label] : undefined;
      for (let attempt = 0; attempt < MOST_DRAWS; attempt++) {
        const number = (limit: number, key: string): number =>
          draw(mac, limit, 'surrogate', subject, key, String(attempt));
        const made = make?.(value, { number, pick: (list, key) => pick(list, key) }) ?? null;
        if (made === null) break;
        if (!occurs(made)) return made;
      }
      return fallback.apply(value, context);

      function pick(list: readonly string[], key: string): string | undefined {
        if (list.length === 0) return undefined;
        const first = draw(mac, list.length, 'surrogate', subject, key);
        for (let step = 0; step < Math.min(list.length, MOST_DRAWS); step++) {
          const item = list[(first + step) % list.length];
          if (item !== undefined && !occurs(item)) return item;
        }
        return undefined;
      }
    },
  };
}
