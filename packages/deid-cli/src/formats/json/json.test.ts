import { describe, expect, test } from 'vitest';
import { runFormat } from '../../../testing/run-format.ts';
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

  test('only at the paths that are given', () => {
    expect(redacted({ a: 'Maria', b: 'Maria' }, ['$.b'])).toEqual({ a: 'Maria', b: '[NAME_1]' });
  });
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
