import { createEngine, type Span } from 'deid-core';
import { describe, expect, test } from 'vitest';
import { testFixtures } from '../../../testing/fixtures.ts';
import { NAME_FIXTURES } from './name.fixtures.ts';
import { nameDetector } from './name.ts';
import type { SecondReader } from './second-reader.ts';

testFixtures(nameDetector(), NAME_FIXTURES);

describe('a name that is known', () => {
  const protect = (...texts: readonly string[]): readonly string[] =>
    createEngine({ detectors: [nameDetector()] })
      .session()
      .protectAll(texts);

  test('is found again by its parts', () => {
    expect(protect('Patient: Margaret Whitfield. Plan reviewed; Whitfield agrees.')).toEqual([
      'Patient: [NAME_1]. Plan reviewed; [NAME_2] agrees.',
    ]);
  });

  test('is found in texts before and after', () => {
    const [before, , after] = protect(
      'gave ondansetron to okonkwo at noon',
      'Mr. Okonkwo was seen in clinic.',
      'okonkwo slept well',
    );
    expect(before).toBe('gave ondansetron to [NAME_1] at noon');
    expect(after).toBe('[NAME_1] slept well');
  });

  test.each([
    [
      'as an eponym',
      'Patient: Dolores Bell. Has palsy. Bell palsy resolved.',
      'Bell palsy resolved.',
    ],
    [
      'as a plain word',
      'Patient: Will Long. He will stay as long as needed.',
      'will stay as long as',
    ],
  ])('does not reach its letters %s', (_, text, rest) => {
    expect(protect(text)[0]).toContain(rest);
  });

  test('does not spread from one session to another', () => {
    const engine = createEngine({ detectors: [nameDetector()] });
    engine.session().protect('Mr. Okonkwo was seen in clinic.');
    expect(engine.session().protect('the word okonkwo')).toBe(
      createEngine({ detectors: [nameDetector()] })
        .session()
        .protect('the word okonkwo'),
    );
  });
});

describe('the second reader', () => {
  const found = (text: string, verdict?: boolean, asked: string[] = []): readonly Span[] => {
    const secondReader: SecondReader = {
      seesPerson({ text: read, tokens }, start, end) {
        asked.push(read.slice(tokens.starts[start], tokens.ends[end - 1]));
        return verdict === true;
      },
    };
    const options = verdict === undefined ? {} : { secondReader };
    const thresholds = { NAME: 0.15 };
    return createEngine({ detectors: [nameDetector(options)], thresholds }).scan(text);
  };
  // Odd words in odd places: some are undecided, whatever the weights are.
  const texts = ['Mellin', 'Brisco', 'Denholm', 'Kelby', 'Sarto', 'Ostrava', 'Pellum'].flatMap(
    (word) =>
      ['Ordered from', 'Refer to', 'Start', 'The', 'Applied', 'Returned with', 'Gave', 'Near'].map(
        (before) => `${before} ${word} yesterday.`,
      ),
  );
  const isUndecided = ({ score }: Span): boolean => score >= 0.3 && score < 0.5;

  test('is asked about undecided words only', () => {
    const asked: string[] = [];
    for (const text of texts) found(text, false, asked);
    const undecided = texts.flatMap((text) =>
      found(text)
        .filter(isUndecided)
        .map(({ start, end }) => text.slice(start, end)),
    );
    expect(undecided.length).toBeGreaterThan(0);
    expect(asked).toEqual(undecided);
  });

  test('decides them', () => {
    const undecided = texts.filter((text) => found(text).some(isUndecided));
    for (const text of undecided) {
      expect(found(text, true).some(({ score }) => score === 0.55)).toBe(true);
      expect(found(text, false).every(({ score }) => score !== 0.55)).toBe(true);
    }
  });
});

describe('the evidence for a name', () => {
  const text = 'Mr. Okonkwo was seen in clinic.';

  test('is named, weighed, and holds no text', () => {
    const [span] = createEngine({ detectors: [nameDetector({ explain: true })] }).scan(text);
    const { evidence = {} } = span ?? {};
    expect(evidence['before']).toBeGreaterThan(0);
    expect(JSON.stringify(span)).not.toMatch(/okonkwo/i);
  });

  test('is left out by default', () => {
    expect(createEngine({ detectors: [nameDetector()] }).scan(text)[0]).not.toHaveProperty(
      'evidence',
    );
  });
});
