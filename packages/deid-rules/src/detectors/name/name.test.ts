import { createEngine } from 'deid-core';
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
  const text = 'Mr. Whitfield takes aspirin, ordered from Denholm yesterday.';
  const found = (verdict: boolean, asked: string[] = []): readonly string[] => {
    const secondReader: SecondReader = {
      seesPerson({ text: read, tokens }, start, end) {
        asked.push(read.slice(tokens.starts[start], tokens.ends[end - 1]));
        return verdict;
      },
    };
    const engine = createEngine({ detectors: [nameDetector({ secondReader })] });
    return engine.scan(text).map(({ start, end }) => text.slice(start, end));
  };

  test('is asked about undecided words only', () => {
    const asked: string[] = [];
    found(true, asked);
    expect(asked).toEqual(['Denholm']);
  });

  test('decides them', () => {
    expect(found(true)).toEqual(['Whitfield', 'Denholm']);
    expect(found(false)).toEqual(['Whitfield']);
  });
});
