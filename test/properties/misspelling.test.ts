import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RUNS, sessionHolding, valueOf } from './arbitraries.ts';

const sizes = { NAME: 12, HEALTH_PLAN: 3, ID: 1 };
const anyToken = fc
  .constantFrom(...Object.entries(sizes))
  .chain(([label, size]) => fc.tuple(fc.constant(label), fc.integer({ min: 1, max: size })));

type Recase = (label: string) => string;
const anyCase = fc.constantFrom<Recase>(
  (label) => label,
  (label) => label.toLowerCase(),
  (label) => label.charAt(0) + label.slice(1).toLowerCase(),
);
const underscore = fc.constantFrom('_', '\\_', '\\\\_');
const separator = fc.oneof(underscore, fc.constantFrom(' ', '-'));
const suffix = fc.constantFrom('', "'s", '’s', "'", 's');
const escapes = fc.constantFrom('', '\\', '\\\\');
/** What may stand on either side of a token. */
const before = fc.constantFrom('', ' ', '**', '"', '“', '(', '\n', '😀');
const behind = fc.constantFrom(
  '',
  ' ',
  '**',
  '"',
  '”',
  ')',
  '.',
  ', ',
  '\n',
  '😀',
  ': x',
  "'s",
  '’s',
);

function spelled(label: string, within: string): string {
  return label.replaceAll('_', within);
}

// Fails when: case counts; only one backslash, one bracket, or no typographic apostrophe is taken; a hyphen is not; the
// suffix is lost.
test('in brackets', () => {
  const parts = fc.record({
    recase: anyCase,
    within: separator,
    separator: fc.oneof(separator, fc.constant('')),
    suffix,
    escape: escapes,
    isDoubled: fc.boolean(),
    before,
    behind,
  });
  fc.assert(
    fc.property(anyToken, parts, ([label, number], part) => {
      const open = `${part.escape}[`.repeat(part.isDoubled ? 2 : 1);
      const close = `${part.escape}]`.repeat(part.isDoubled ? 2 : 1);
      const name = spelled(part.recase(label), part.within) + part.separator + number + part.suffix;
      const restored = sessionHolding(sizes).restore(
        part.before + open + name + close + part.behind,
      );
      expect(restored).toBe(part.before + valueOf(label, number) + part.suffix + part.behind);
    }),
    { numRuns: RUNS },
  );
});

// Fails when: tokens without brackets are not read; surrogates count as letters; the end drops what is held; case counts.
test('with one bracket missing', () => {
  const parts = fc.record({
    recase: anyCase,
    within: separator,
    separator,
    escape: escapes,
    before,
    behind,
  });
  fc.assert(
    fc.property(anyToken, parts, fc.boolean(), ([label, number], part, isOpen) => {
      const name = spelled(part.recase(label), part.within) + part.separator + number;
      const token = isOpen ? `${part.escape}[${name}` : `${name}${part.escape}]`;
      const restored = sessionHolding(sizes).restore(part.before + token + part.behind);
      expect(restored).toBe(part.before + valueOf(label, number) + part.behind);
    }),
    { numRuns: RUNS },
  );
});

// Fails when: the same.
test('without brackets', () => {
  const parts = fc.record({ recase: anyCase, within: underscore, before, behind });
  const capitals = fc.record({
    recase: fc.constant<Recase>((label) => label),
    within: separator,
    before,
    behind,
  });
  fc.assert(
    fc.property(anyToken, fc.oneof(parts, capitals), ([label, number], part) => {
      const name = spelled(part.recase(label), part.within) + part.within + number;
      const restored = sessionHolding(sizes).restore(part.before + name + part.behind);
      expect(restored).toBe(part.before + valueOf(label, number) + part.behind);
    }),
    { numRuns: RUNS },
  );
});

// Fails when: ambiguity is not marked, or not heeded.
test('a name that a text of the conversation spells out is restored from its exact token alone', () => {
  const typing = fc.constantFrom('NAME_1', 'name_1', 'NAME 1', 'NAME-1.');
  fc.assert(
    fc.property(typing, fc.constantFrom('NAME_1', '[name 1]', '[[NAME_1]] '), (typed, answered) => {
      const session = sessionHolding(sizes);
      session.protect(typed);
      expect(session.restore(`[NAME_1] [NAME 2]`)).toBe(
        `${valueOf('NAME', 1)} ${valueOf('NAME', 2)}`,
      );
      const exact = answered.includes('[NAME_1]') ? `[${valueOf('NAME', 1)}] ` : answered;
      expect(session.restore(answered)).toBe(exact);
    }),
    { numRuns: RUNS },
  );
});

// Fails when: one digit is read and the end of the word is not looked for.
test('a number is never read as the beginning of another', () => {
  const brackets = fc.constantFrom(['[', ']'], ['[', ''], ['', ']'], ['', ''], ['[[', ']]']);
  fc.assert(
    fc.property(
      fc.integer({ min: 13, max: 9_999_999 }),
      fc.constantFrom('NAME_', 'name_', 'NAME ', 'Name\\_'),
      brackets,
      (number, name, [open, close]) => {
        const session = sessionHolding(sizes);
        const token = `${open}${name}${number}${close}`;
        expect(session.restore(token)).toBe(token);
        expect(session.report().restored).toBe(0);
      },
    ),
    { numRuns: RUNS },
  );
});

// Fails when: unknown tokens are not counted, or are dropped.
test('tokens that were never minted stay, and are counted', () => {
  const unknown = fc.tuple(
    fc.constantFrom('NAME', 'ID', 'HEALTH_PLAN', 'LITERAL'),
    fc.integer({ min: 13, max: 999_999 }),
  );
  fc.assert(
    fc.property(fc.array(unknown, { maxLength: 5 }), (tokens) => {
      const session = sessionHolding(sizes);
      const answer = tokens.map(([label, number]) => `[${label}_${number}]`).join('[NAME_1]');
      expect(session.restore(answer).replaceAll(valueOf('NAME', 1), '[NAME_1]')).toBe(answer);
      const restored = Math.max(tokens.length - 1, 0);
      expect(session.report()).toMatchObject({ restored, unknown: tokens.length });
    }),
    { numRuns: RUNS },
  );
});
