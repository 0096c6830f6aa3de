import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCutting, cut, pieces, RUNS, sessionHolding } from './arbitraries.ts';

/** One value each, and no answer below says 1: nothing is restored, so what is missing from the output is held. */
const sizes = { NAME: 1, ID: 1, HEALTH_PLAN: 1 };
const labels = Object.keys(sizes);

const answers = pieces(
  ...['[', ']', '[[', ']]', '\\', '\\\\', '_', '\\_', ' ', '-', "'", '’', 's', '.', '/', 'x', '\n'],
  ...['NAME', 'name', 'Name', 'ID', 'id', 'HEALTH', 'PLAN', 'HEALTH_PLAN', 'LITERAL', 'literal'],
  ...['0', '2', '7', '20', '999999', '2345678', '[NAME_', 'NAME 2', 'ID_7', '[[ID_2', "_2's"],
);

/** The spellings of a token: each part is one of its alternatives. */
type Spelling = readonly (readonly string[])[];

/** Written down from the grammar's documentation, in small letters and with 2 for every digit. */
function spellingsOf(label: string, mayBeBare: boolean): readonly Spelling[] {
  const escaped = (char: string): readonly string[] => [char, `\\${char}`, `\\\\${char}`];
  const separators = [...escaped('_'), ' ', '-'];
  const words = label
    .toLowerCase()
    .split('_')
    .flatMap((word, index) => (index === 0 ? [[word]] : [separators, [word]]));
  const numbers = Array.from({ length: 6 }, (_, digits) => '2'.repeat(digits + 1));
  const suffixes = ['', "'", '’', 's', "'s", '’s'];
  const [open, close] = [escaped('['), escaped(']')];
  const unclosed = [...words, separators, numbers, ['', 's', '.'], ['what decides']];
  const unopened = [...words, separators, numbers, suffixes, close];
  return [
    [open, ...words, [...separators, ''], numbers, suffixes, close],
    [open, open, ...words, [...separators, ''], numbers, suffixes, close, close],
    [open, ...unclosed],
    ...(mayBeBare ? [unclosed, unopened] : []),
  ];
}

const spellings = [
  ...labels.flatMap((label) => spellingsOf(label, true)),
  // No literal is in the vault: without a bracket it is a word.
  ...spellingsOf('LITERAL', false),
];

/** Whether a text is the beginning of a spelling, and not all of it. */
function begins(text: string, [part, ...rest]: Spelling): boolean {
  return (part ?? []).some((alternative) =>
    text.length < alternative.length
      ? alternative.startsWith(text)
      : text.startsWith(alternative) && begins(text.slice(alternative.length), rest),
  );
}

function mayBecomeToken(text: string): boolean {
  const normalized = text.toLowerCase().replaceAll(/\d/g, '2');
  return spellings.some((spelling) => begins(normalized, spelling));
}

// Fails when: a fixed number of code units is held; `name1`, which is no token without brackets, is held; a token is tried
// inside a word; one that a bracket closes waits for what follows; the end drops what is held.
test('only the beginning of a token is held back', () => {
  fc.assert(
    fc.property(answers, anyCutting, (answer, cutting) => {
      const restorer = sessionHolding(sizes).restorer();
      let [input, output] = ['', ''];
      for (const chunk of cut(answer, cutting)) {
        input += chunk;
        output += restorer.push(chunk);
        expect(input.startsWith(output)).toBe(true);
        const held = input.slice(output.length);
        expect(held === '' || mayBecomeToken(held)).toBe(true);
        const isInsideWord = /^\w/.test(held) && /\w$/.test(output);
        expect(isInsideWord).toBe(false);
      }
      expect(output + restorer.end()).toBe(answer);
    }),
    { numRuns: RUNS },
  );
});

// Fails when: a fixed number of code units is held.
test('a text in which no token can start passes whole', () => {
  const plain = fc.string({ unit: fc.constantFrom(...'abcxyz .,\n]{}()12_\'"😀') });
  fc.assert(
    fc.property(plain, anyCutting, (answer, cutting) => {
      const restorer = sessionHolding(sizes).restorer();
      for (const chunk of cut(answer, cutting)) expect(restorer.push(chunk)).toBe(chunk);
    }),
    { numRuns: RUNS },
  );
});
