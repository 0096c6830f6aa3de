import { createEngine, type Detector } from 'deid-core';
import { describe, expect, test } from 'vitest';

/**
 * What a detector must find and what it must not, as data. In `matches`, `«»` enclose each identifier; a text may hold
 * several. All identifiers are invented.
 */
export interface Fixtures {
  readonly matches: Readonly<Record<string, readonly string[]>>;
  /** Texts in which the detector finds nothing. */
  readonly lures: readonly string[];
}

/** Runs the fixtures of one detector, alone in an engine. `matches` is keyed by label. */
export function testFixtures(detector: Detector, { matches, lures }: Fixtures): void {
  const engine = createEngine({ detectors: [detector] });
  for (const [label, texts] of Object.entries(matches)) {
    describe(`${detector.id} finds ${label}`, () => {
      test.each(texts)('%s', (text) => {
        const plain = text.replaceAll(/[«»]/g, '');
        const found = engine
          .scan(plain)
          .filter((span) => span.label === label)
          .map(({ start, end }) => plain.slice(start, end));
        expect(found).toEqual(marked(text));
      });
    });
  }
  describe(`${detector.id} finds nothing`, () => {
    test.each(lures)('%s', (text) => {
      expect(engine.scan(text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
    });
  });
}

function marked(text: string): readonly string[] {
  return text
    .split('«')
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf('»')));
}
