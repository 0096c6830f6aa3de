import fc from 'fast-check';
import { createEngine } from 'deid-core';
import { describe, expect, test } from 'vitest';
import { jsonTexts } from '../../../testing/json-texts.ts';
import { runFormat, testRoundTrip } from '../../../testing/run-format.ts';
import { REDACTIONS, TOKENS } from '../../../testing/sample-engine.ts';
import { texts } from '../../../testing/texts.ts';
import { json } from './json.ts';

function redacted(value: object, fields: readonly string[] = []): unknown {
  return JSON.parse(runFormat(json, JSON.stringify(value), undefined, { fields }).redacted);
}

describe('JSON is read as what it is', () => {
  test('FHIR', () => {
    const patient = { resourceType: 'Patient', id: 'x', name: [{ family: 'Unheard' }] };
    expect(redacted(patient)).toEqual({ ...patient, id: '[ID_1]', name: [{ family: '[NAME_1]' }] });
  });

  test('speech', () => {
    const words = [
      { text: 'Maria', start: 1, end: 2 },
      { text: 'Delgado', start: 2, end: 4471902 },
    ];
    expect(redacted({ text: 'Maria Delgado', words })).toMatchObject({
      text: '[NAME_1] [NAME_2]',
      words: [{ text: '[NAME_1]' }, { text: '[NAME_2]', end: 4471902 }],
    });
  });

  test('anything else, numbers as well', () => {
    expect(redacted({ a: ['Maria'], mrn: 4471902 })).toEqual({ a: ['[NAME_1]'], mrn: '[MRN_1]' });
  });

  test('names of properties, for who they are of may stand there', () => {
    const visits = { 'Maria Delgado': { '4471902': 'seen' }, 'a@example.org': null, plain: true };
    expect(redacted(visits)).toEqual({
      '[NAME_1]': { '[MRN_1]': 'seen' },
      '[EMAIL_1]': null,
      plain: true,
    });
    // What the value is of is known by its name, as before.
    expect(redacted({ by: ['Maria', 'x'] })).toEqual({ by: ['[NAME_1]', 'x'] });
  });

  test('only at the paths that are given', () => {
    expect(redacted({ a: 'Maria', b: 'Maria' }, ['$.b'])).toEqual({ a: 'Maria', b: '[NAME_1]' });
  });
});

describe('names of properties', () => {
  const redact = (source: string): string => runFormat(json, source, REDACTIONS).redacted;

  test('that would become the same stay apart', () => {
    expect(redact('{"Maria":1,"Tom":2,"Grace":3,"[NAME]#2":4}')).toBe(
      '{"[NAME]":1,"[NAME]#3":2,"[NAME]#4":3,"[NAME]#2":4}',
    );
    expect(redact('[{"Maria":1},{"Tom":2}]')).toBe('[{"[NAME]":1},{"[NAME]":2}]');
  });

  test('that were the same stay the same', () => {
    expect(redact('{"Maria":1,"Maria":2}')).toBe('{"[NAME]":1,"[NAME]":2}');
  });

  test.each(['dateOfBirth', 'first_name', 'SampleId', '$ref', '_id', 'mrn2', 'x1'])(
    '%s is a field',
    (name) => {
      // Everything would be found in it.
      const every = createEngine({
        detectors: [
          {
            id: 'every',
            labels: ['NAME'],
            detect: ({ text: { length } }) => [{ start: 0, end: length, label: 'NAME', score: 1 }],
          },
        ],
      });
      const written = runFormat(json, JSON.stringify({ [name]: 'x' }), every).redacted;
      expect(JSON.parse(written)).toEqual({ [name]: '[NAME_1]' });
    },
  );

  test('that no schema has are read in every kind of JSON', () => {
    const odd = { 'Maria Delgado': { '4471902': 1 } };
    const words = [{ text: 'Tom', start: 1, end: 2 }];
    for (const rest of [{ resourceType: 'Patient' }, { words }]) {
      const written = redact(JSON.stringify({ ...rest, ...odd, language_code: 1, maskedITN: 2 }));
      expect(written).toContain('"[NAME]":{"[MRN]":1}');
      expect(written).toContain('"language_code":1,"maskedITN":2');
    }
  });

  test('above what was asked for stay', () => {
    const source = '{"Maria":{"Tom":"Grace"}}';
    const { redacted: written } = runFormat(json, source, TOKENS, { fields: ['$.Maria.Tom'] });
    expect(written).toBe('{"Maria":{"Tom":"[NAME_1]"}}');
    expect(runFormat(json, source, TOKENS, { fields: ['$.Maria'] }).redacted).toBe(
      '{"Maria":{"[NAME_1]":"[NAME_2]"}}',
    );
  });

  const names = fc.oneof(texts, fc.constantFrom('Maria', 'Tom', '[NAME]', '[NAME]#2', '4471902'));
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      texts,
      fc.constantFrom(null, 4471902),
      fc.dictionary(names, tie('value')),
    ),
  }));

  /** How many properties each object has. */
  function sizesOf(file: string): unknown {
    return JSON.parse(file, (_, inner: unknown) =>
      typeof inner === 'object' && inner !== null
        ? [Object.keys(inner).length, ...Object.values(inner).map(String).toSorted()]
        : '',
    );
  }

  testRoundTrip(json, jsonTexts(value.map((inner) => ({ inner }))), sizesOf);
});

function deep(levels: number): string {
  return '{"a":'.repeat(levels) + '1' + '}'.repeat(levels);
}

test.each(['{', '{"a":1} x', '[1,]', "{'a':1}", '// a\n1', '['.repeat(100_000), deep(2_000)])(
  'refuses %.20j and quotes nothing',
  (source) => {
    expect(() => runFormat(json, source)).toThrow(
      expect.objectContaining({
        code: 'invalid-request',
        message: expect.not.stringContaining('x'),
      }),
    );
  },
);

test.each(['$..a', undefined])('reads 150 levels with %s', (path) => {
  const fields = path === undefined ? [] : [path];
  expect(runFormat(json, deep(150), undefined, { fields }).restored).toBe(deep(150));
});
