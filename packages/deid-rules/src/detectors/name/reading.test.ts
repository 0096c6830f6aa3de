import { createDocument } from 'deid-core';
import { array, assert, constantFrom, double, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import type { Judged } from './chain.ts';
import { nameWords } from './evidence.ts';
import { forEachReading, NUMBER_COUNT, READ_COUNT, VALUE_COUNT } from './reading.ts';

/** What might be made of the words of a text, whatever they are. */
function judged(
  text: string,
  chances: readonly number[],
): [ReturnType<typeof createDocument>, Judged] {
  const document = createDocument(text);
  const found = document.derive(nameWords);
  const probabilities = Float64Array.from(
    { length: found.count },
    (_, at) => chances[at % chances.length] ?? 0,
  );
  return [
    document,
    { ...found, odds: probabilities.map((chance) => chance / (1 - chance)), probabilities },
  ];
}

const words = array(
  constantFrom(
    'Hope',
    'long',
    'WHITE',
    'dr',
    '.',
    ',',
    '\n',
    '-',
    '4',
    'Okonkwo',
    'saw',
    "'s",
    '(',
    ':',
  ),
).map((all) => all.join(' '));

test('whatever a text holds, what is read of it has weights', () => {
  const chance = double({ min: 0, max: 1, noNaN: true });
  assert(
    property(words, string(), array(chance, { minLength: 1 }), (one, other, chances) => {
      const [document, all] = judged(one + other, chances);
      forEachReading(document, all, (_, { values, numbers }) => {
        expect(values).toHaveLength(READ_COUNT);
        expect(Math.max(...values)).toBeLessThan(VALUE_COUNT);
        expect(new Set(values).size).toBe(READ_COUNT);
        expect(numbers).toHaveLength(NUMBER_COUNT);
        expect(numbers.every((number) => Math.abs(number) <= 3)).toBe(true);
      });
    }),
    { numRuns: 5000 },
  );
});

test.each([
  [0.01, 0],
  [0.5, 3],
  [0.995, 0],
])('of words that are names at %s, %i are read again', (chance, count) => {
  const [document, all] = judged('Okonkwo, Whitfield, Haverford', [chance]);
  let read = 0;
  forEachReading(document, all, () => read++);
  expect(all.count).toBe(3);
  expect(read).toBe(count);
});

test('a word is read with how likely those around it are names', () => {
  const [document, all] = judged('Okonkwo Whitfield', [0.9, 0.4]);
  const seen: number[][] = [];
  forEachReading(document, all, (_, { numbers }) =>
    seen.push(Array.from(numbers, (number) => Math.round(number * 10) / 10)),
  );
  expect(seen).toEqual([
    [-0.1, -0.1, -0.1, -0.1, 0.5, 0.4, -0.1, -0.1, -0.1, 0.5, 0, 0, 0],
    [-0.1, -0.1, -0.1, 0.9, -0.1, -0.1, -0.1, -0.1, -0.1, -0.1, 0.2, 1, 0],
  ]);
});

test('a word is read with the names of the text, and the likeliest one near', () => {
  const [document, all] = judged('Okonkwo, 44, of this ward, was seen by Whitfield', [0.9, 0.4]);
  const seen: number[][] = [];
  forEachReading(document, all, (_, { numbers }) =>
    seen.push(Array.from(numbers.subarray(-3), (number) => Math.round(number * 10) / 10)),
  );
  expect(all.count).toBe(2);
  expect(seen).toEqual([
    [0, 0, 0.4],
    [0.2, 1, 0.9],
  ]);
});
