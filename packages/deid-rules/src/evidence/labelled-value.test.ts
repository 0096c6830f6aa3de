import { createDocument } from 'deid-core';
import { array, assert, constantFrom, property, stringMatching } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IDENTIFIER_NAMES, type NamedLabel } from './identifier-names.ts';
import { labelledValues } from './labelled-value.ts';

/** `[label, value]` of all that is found in a text. */
function found(text: string): readonly (readonly [NamedLabel, string])[] {
  const document = createDocument(text);
  return [...document.derive(labelledValues)].flatMap(([label, values]) =>
    values.map(({ start, end }) => [label, text.slice(start, end)] as const),
  );
}

function phrasesOf(key: 'complete' | 'partial' | 'vague'): readonly [string, NamedLabel][] {
  return IDENTIFIER_NAMES.filter(({ isHandle }) => isHandle !== true).flatMap((names) =>
    (names[key]?.split(',') ?? []).map((phrase): [string, NamedLabel] => [
      phrase.trim().replaceAll(/\s+/g, ' '),
      names.label,
    ]),
  );
}

describe('names', () => {
  test.each(phrasesOf('complete'))('%s announces a short value', (phrase, label) => {
    expect(found(`${phrase} K482`)).toEqual([[label, 'K482']]);
  });

  test.each(phrasesOf('partial'))('%s announces a code', (phrase, label) => {
    expect(found(`${phrase} K4482139`)).toEqual([[label, 'K4482139']]);
    expect(found(`${phrase} no. K4482`)).toEqual([[label, 'K4482']]);
    expect(found(`${phrase} 448`)).toEqual([]);
  });

  test.each(phrasesOf('vague'))(
    '%s announces a value with a word for a number',
    (phrase, label) => {
      expect(found(`${phrase} #K4482`)).toEqual([[label, 'K4482']]);
      expect(found(`${phrase} K4482139`)).toEqual([]);
    },
  );

  test('a name in one word is the same name', () => {
    expect(found('medicalRecordNumber=K4482')).toEqual([['MRN', 'K4482']]);
    expect(found('MEMBER_ID=K4482')).toEqual([['HEALTH_PLAN', 'K4482']]);
    expect(found("drivers' licence: K4482")).toEqual([['LICENSE', 'K4482']]);
  });
});

const LEADS = [
  ': ',
  ' ',
  ' is ',
  '#',
  ' # ',
  '=',
  '": "',
  ':** ',
  ' | ',
  '\n',
  ' (',
  ' number is ',
];

test('a value is found behind every lead, and is exactly the value', () => {
  assert(
    property(
      constantFrom('mrn', 'SSN', 'Account no.', 'Member ID', 'serial number'),
      constantFrom(...LEADS),
      stringMatching(/^[KQXZ]{0,3}[1-9]\d{4,8}$/),
      constantFrom('', '.', ',', ' was checked', ')', '"}', '\n', ';'),
      (name, lead, value, rest) => {
        expect(found(`The ${name}${lead}${value}${rest}`).map(([, text]) => text)).toEqual([value]);
      },
    ),
    { numRuns: 5_000 },
  );
});

// Values of two names may be the same words: what is said again may have been either.
test('reads any mixture of names, signs and numbers, and values of a name stand one behind the other', () => {
  const fragments = ['mrn', 'last 4', 'no.', '#', ':', '-', '/', '.', ' ', '\n', ' (x) ', ' is '];
  const values = ['7', '4482139', 'K4', ' two two four ', 'AB', ',', ' or ', 'é', 'login', '@'];
  assert(
    property(array(constantFrom(...fragments, ...values), { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      for (const spans of createDocument(text).derive(labelledValues).values()) {
        const sorted = spans.toSorted((one, other) => one.start - other.start);
        for (const [index, { start, end }] of sorted.entries()) {
          expect(start).toBeGreaterThanOrEqual(sorted[index - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
    { numRuns: 5_000 },
  );
});
