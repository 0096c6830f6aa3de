import { createHmac } from 'node:crypto';
import { type Engine, generalize, type Operator, redact, shift } from 'deid-core';
import { safeHarbor } from 'deid-rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonTexts, shapeOfJson } from '../../../testing/json-texts.ts';
import { runFormat, testGolden, testRoundTrip } from '../../../testing/run-format.ts';
import { engineWith } from '../../../testing/sample-engine.ts';
import { longTexts, texts } from '../../../testing/texts.ts';
import { sourceAt } from '../piece.ts';
import { fhir, fhirLines } from './fhir.ts';

testGolden(fhir, import.meta.url);
testGolden(fhirLines, import.meta.url);

const date = fc.constantFrom('1961', '1961-02', '1961-02-11', '1961-02-11T14:35:45.1-05:00');
const div = texts.map(
  (text) => `<div><p title="x">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p></div>`,
);
const resource = fc.record(
  {
    resourceType: fc.constantFrom('Patient', 'Organization', 'Observation'),
    id: fc.constantFrom('p1', 'p2'),
    text: fc.record({ div }),
    name: fc.array(fc.record({ family: texts, given: fc.array(texts, { maxLength: 1 }) }), {
      maxLength: 1,
    }),
    identifier: fc.array(
      fc.record({ system: fc.constantFrom('urn:oid:1.2', 'http://a.example.org/x'), value: texts }),
      { maxLength: 1 },
    ),
    telecom: fc.array(
      fc.record({ system: fc.constantFrom('phone', 'fax', 'email'), value: texts }),
      { maxLength: 1 },
    ),
    address: fc.array(
      fc.record({ line: fc.array(texts, { maxLength: 1 }), city: texts, postalCode: texts }),
      { maxLength: 1 },
    ),
    birthDate: date,
    subject: fc.record({
      reference: fc.constantFrom('Patient/p1', '#p2', 'urn:uuid:p1'),
      display: texts,
    }),
    note: fc.array(fc.record({ text: longTexts, time: date }), { maxLength: 1 }),
    content: fc.record({
      contentType: fc.constantFrom('text/plain', 'image/png'),
      data: longTexts.map((text) => Buffer.from(text, 'utf8').toString('base64')),
    }),
    onsetAge: fc.record({ value: fc.constantFrom(5, 91) }),
  },
  { requiredKeys: ['resourceType'] },
);

/** An element that is masked stands for one with a text. */
function shapeOfResource(file: string): unknown {
  return shapeOfJson(
    file.replaceAll(/"_(\w+)":\{"extension":\[\{[^\]]{0,99}"masked"\}\]\}/g, '"$1":""'),
  );
}

testRoundTrip(fhir, jsonTexts(resource), shapeOfResource);

describe('dates', () => {
  const mac = (message: string): Uint8Array => createHmac('sha256', 'key').update(message).digest();
  const OPERATORS = { generalize: generalize(), shift: shift({ mac }), redact: redact() };
  const safeHarborWith = (operator: Operator): Engine => safeHarbor({ policy: { '*': operator } });
  const generalizing = safeHarborWith(OPERATORS.generalize);
  const under = (engine: Engine, value: object): Record<string, unknown> => {
    const file = JSON.stringify(value);
    const { redacted, restored } = runFormat(fhir, file, engine);
    expect(restored).toBe(file);
    return JSON.parse(redacted) as Record<string, unknown>;
  };
  const MASKED = {
    extension: [
      {
        url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
        valueCode: 'masked',
      },
    ],
  };

  test.each([
    ['an instant', { issued: '2024-03-05T10:11:12Z' }, { issued: '2024-01-01T00:00:00Z' }],
    [
      'an instant of an extension',
      { extension: [{ valueInstant: '2024-03-05T10:11:12.5+02:00' }] },
      { extension: [{ valueInstant: '2024-01-01T00:00:00Z' }] },
    ],
    ['a dateTime', { effectiveDateTime: '2024-03-05T10:11:12Z' }, { effectiveDateTime: '2024' }],
    ['a month', { onsetDateTime: '2024-03' }, { onsetDateTime: '2024' }],
    ['a date', { birthDate: '1990-03-05' }, { birthDate: '1990' }],
    ['a time', { valueTime: '10:11:12' }, { valueTime: '10:11:12' }],
    ['a birth that tells an age over 89', { birthDate: '1930-03-05' }, { _birthDate: MASKED }],
    ['the year of it', { birthDate: '1930' }, { _birthDate: MASKED }],
    [
      'one with extensions',
      { birthDate: '1930-03-05', _birthDate: { extension: [{ url: 'x' }] }, gender: 'male' },
      { _birthDate: { extension: [{ url: 'x' }] }, gender: 'male' },
    ],
    [
      'some with extensions, side by side',
      { x: '1930-03', y: '1930-03', _x: { extension: [] }, _y: { extension: [] } },
      { _x: { extension: [] }, _y: { extension: [] } },
    ],
    [
      'one with an id, which is not enough',
      { birthDate: '1930-03-05', _birthDate: { id: 'x' } },
      { birthDate: '[DATE]', _birthDate: { id: 'x' } },
    ],
    ['dates of a list', { event: ['2024-03-05', '2023-04'] }, { event: ['2024', '2023'] }],
  ])('generalized: %s', (_, value, generalized) => {
    expect(under(generalizing, { resourceType: 'Basic', ...value })).toEqual({
      resourceType: 'Basic',
      ...generalized,
    });
  });

  test.each([
    ['Slot', { start: '2024-03-05T10:11:12Z' }, { start: '2024-01-01T00:00:00Z' }],
    [
      'Appointment',
      { requestedPeriod: { start: '2024-03-05' } },
      { requestedPeriod: { start: '2024' } },
    ],
    ['Encounter', { period: { start: '2024-03-05T10:11:12Z' } }, { period: { start: '2024' } }],
    ['DocumentReference', { date: '2024-03-05T10:11:12Z' }, { date: '2024-01-01T00:00:00Z' }],
    ['Composition', { date: '2024-03-05T10:11:12Z' }, { date: '2024' }],
  ])('what is an instant in a %s', (resourceType, value, generalized) => {
    const typed = { resourceType, ...value };
    expect(under(generalizing, typed)).toEqual({ resourceType, ...generalized });
  });

  test('redacted are masked', () => {
    const visit = { resourceType: 'Basic', created: '2024-03-05' };
    expect(under(safeHarborWith(OPERATORS.redact), visit)).toEqual({
      resourceType: 'Basic',
      _created: MASKED,
    });
  });

  test('are found where they stand', () => {
    const source = '{"resourceType":"Basic","issued":"2024-03-05T10:11:12Z","x":"2024-03"}';
    const slots = fhir
      .reader({ fields: [] })(source, { head: '', before: '' })
      .passages.flat()
      .flatMap((part) => (typeof part === 'string' ? [] : part.pieces));
    expect(slots.map(({ text }) => text)).toEqual(['2024-03-05T10:11:12Z', '2024-03']);
    for (const piece of slots) {
      const [from, to] = [0, piece.text.length].map((index) => sourceAt(piece, index));
      expect(source.slice(from, to)).toBe(piece.text);
    }
  });

  // The types as FHIR R4 writes them (2.24.0.1). Fails when a month, or a date of long ago, is not told apart.
  const DATE_TIME =
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?)?)?$/;
  const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
  const exact = fc
    .date({ min: new Date('1905-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
    .map((it) => it.toISOString());
  test.each(Object.entries(OPERATORS))('stay valid: %s', (_, operator) => {
    const engine = engineWith(operator);
    fc.assert(
      fc.property(exact, exact, fc.constantFrom(4, 7, 10, 24), (issued, other, length) => {
        const birthDate = other.slice(0, length);
        const written = under(engine, { resourceType: 'Basic', issued, birthDate });
        expect(written['issued'] ?? '2024-01-01T00:00:00Z').toMatch(INSTANT);
        expect(written['birthDate'] ?? '2024').toMatch(DATE_TIME);
        expect('issued' in written || '_issued' in written).toBe(true);
        expect('birthDate' in written || '_birthDate' in written).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });
});

test('an id and what refers to it stay the same', () => {
  const bundle = [
    { resourceType: 'Patient', id: 'p1' },
    { resourceType: 'Observation', id: 'o1', subject: { reference: 'Patient/p1/_history/2' } },
    {
      resourceType: 'Group',
      contained: [{ resourceType: 'Patient', id: 'p1' }],
      member: { reference: '#p1' },
    },
  ];
  const file = JSON.stringify({
    resourceType: 'Bundle',
    entry: bundle.map((it) => ({ resource: it })),
  });
  const { redacted } = runFormat(fhir, file);
  expect(redacted).toContain('"reference":"Patient/[ID_1]/_history/2"');
  expect(redacted).toContain('"reference":"#[ID_1]"');
  expect(redacted.match(/\[ID_1\]/g)).toHaveLength(4);
});

test('an attachment of text is read, and any other is taken for an image', () => {
  const attachment = (contentType: string, text: string): string =>
    JSON.stringify({
      resourceType: 'Binary',
      contentType,
      data: Buffer.from(text).toString('base64'),
    });
  const plain = runFormat(fhir, attachment('text/plain', 'Seen: Maria')).redacted;
  const { data } = JSON.parse(plain) as { data: string };
  expect(Buffer.from(data, 'base64').toString()).toBe('Seen: [NAME_1]');
  const photo = '{"resourceType":"Patient","photo":[{"data":"aGVsbG8="}]}';
  expect(runFormat(fhir, photo).redacted).toContain('"[IMAGE_1]"');
  expect(runFormat(fhir, attachment('image/png', 'Seen: Maria')).redacted).toContain('"[IMAGE_1]"');
});

test('a narrative loses the name that elements tell', () => {
  const patient = {
    resourceType: 'Patient',
    name: [{ family: 'Vantongeren', given: ['Brunhildeke'] }],
    text: { div: '<div>vantongeren was told, Brunhildeke agrees</div>' },
  };
  const { redacted } = runFormat(fhir, JSON.stringify(patient), safeHarbor());
  expect(redacted).not.toMatch(/vantongeren|brunhildeke/i);
});

test.each([
  ['system', 'http://loinc.org', 'http://loinc.org'],
  ['system', 'http://loinc.org.example.org/x', '[URL_1]'],
  ['url', 'http://hl7.org/fhir/a/Maria', 'http://hl7.org/fhir/a/Maria'],
  ['text', 'http://loinc.org says Maria', 'http://loinc.org says [NAME_1]'],
  ['onsetString', '2024', '2024'],
  ['onsetString', '2024-03-14T08:30Z', '[DATE_1]'],
  ['reference', 'Patient?identifier=4471902', 'Patient?identifier=[MRN_1]'],
])('%s %j', (name, value, redacted) => {
  const written = { resourceType: 'Basic', [name]: value };
  expect(runFormat(fhir, JSON.stringify(written)).redacted).toBe(
    JSON.stringify({ ...written, [name]: redacted }),
  );
});

const AGE = { coding: [{ code: '30525-0', display: 'Age' }] };

test.each([
  [
    'an age over 89',
    { resourceType: 'Observation', code: AGE, valueQuantity: { value: 93, unit: 'years' } },
    { valueQuantity: { value: '[AGE_1]', unit: 'years' } },
  ],
  [
    'an age in whole years',
    { resourceType: 'Observation', code: { text: 'Age' }, valueInteger: 93 },
    { valueInteger: '[AGE_1]' },
  ],
  [
    'an age of 89',
    { resourceType: 'Observation', code: { text: 'Age' }, valueInteger: 89 },
    { valueInteger: 89 },
  ],
  [
    'another quantity',
    { resourceType: 'Observation', code: { text: 'Pulse' }, valueInteger: 93 },
    { valueInteger: 93 },
  ],
  [
    'days',
    { resourceType: 'Basic', onsetAge: { value: 95, unit: 'days' } },
    { onsetAge: { value: 95, unit: 'days' } },
  ],
  [
    'a number of a record',
    { resourceType: 'Basic', valueInteger: 4471902 },
    { valueInteger: '[MRN_1]' },
  ],
  ['a size', { resourceType: 'Binary', size: 4471902 }, { size: 4471902 }],
  [
    'an identifier that is a number',
    { resourceType: 'Patient', identifier: [{ value: 77 }] },
    { identifier: [{ value: '[ID_1]' }] },
  ],
  ['a fraction', { resourceType: 'Basic', valueDecimal: 3.25 }, { valueDecimal: 3.25 }],
  [
    'another id of an agent',
    { resourceType: 'AuditEvent', agent: [{ altId: 'wost7' }] },
    { agent: [{ altId: '[ID_1]' }] },
  ],
  [
    'telecom without a system',
    { resourceType: 'Patient', telecom: [{ value: '77 0143' }, { value: 'wim@host' }] },
    { telecom: [{ value: '[PHONE_1]' }, { value: '[EMAIL_1]' }] },
  ],
])('%s', (_, written, changes) => {
  const file = JSON.stringify(written);
  const { redacted, restored } = runFormat(fhir, file);
  expect(JSON.parse(redacted)).toEqual({ ...written, ...changes });
  expect(restored).toBe(file);
});

test('a telephone in an answer that is a number is found', () => {
  const file =
    '{"resourceType":"QuestionnaireResponse","item":[{"text":"Telephone","answer":[{"valueDecimal":5125550143}]}]}';
  expect(runFormat(fhir, file, safeHarbor()).redacted).not.toContain('5125550143');
});
