import { expect, test } from 'vitest';
import { createDocument, documentOf } from '../document.ts';
import { hashWord } from './hash.ts';
import { type Trigger, TriggerIndex } from './trigger.ts';

const TEXT = 'At 7, Ada met Bo at 12: "é" — AT LAST, at 3:30.';

const at: Trigger = { words: [hashWord('at')] };
const signs: Trigger = { symbols: [':', ',', '—'].map((sign) => sign.charCodeAt(0)) };
const numbers: Trigger = { numbers: true };
const mixed: Trigger = { words: [hashWord('at'), hashWord('bo')], symbols: [34], numbers: true };
const nothing: Trigger = { words: [hashWord('zebra')] };

const found = (trigger: Trigger, triggers = new TriggerIndex()): readonly string[] => {
  const { occurrences, text, tokens } = documentOf(TEXT, triggers);
  return occurrences(trigger).map((index) => text.slice(tokens.starts[index], tokens.ends[index]));
};

const EXPECTED: readonly (readonly [Trigger, readonly string[]])[] = [
  [at, ['At', 'at', 'AT', 'at']],
  // The dash is folded.
  [signs, [',', ':', ',', ':']],
  [numbers, ['7', '12', '3', '30']],
  [mixed, ['At', '7', 'Bo', 'at', '12', '"', '"', 'AT', 'at', '3', '30']],
  [nothing, []],
];

test.each(EXPECTED)('tokens come in their order: trigger %#', (trigger, expected) => {
  expect(found(trigger)).toEqual(expected);
});

test.each([1, 2, 3])(
  'triggers of an engine find the same together as alone: document %i',
  (nth) => {
    const triggers = new TriggerIndex();
    for (let document = 1; document < nth; document++) {
      for (const [trigger] of EXPECTED) found(trigger, triggers);
    }
    for (const [trigger, expected] of EXPECTED) expect(found(trigger, triggers)).toEqual(expected);
  },
);

test('a trigger that is asked for again gives the same list', () => {
  const document = createDocument(TEXT);
  expect(document.occurrences(at)).toBe(document.occurrences(at));
});

test('triggers that are made anew for each document are found, however many there are', () => {
  const triggers = new TriggerIndex();
  for (let count = 0; count < 2000; count++) {
    expect(found({ words: [hashWord('ada')] }, triggers)).toEqual(['Ada']);
  }
});
