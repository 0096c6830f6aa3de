import fc from 'fast-check';
import { runFormat, testGolden, testRoundTrip } from '../../../testing/run-format.ts';
import { texts } from '../../../testing/texts.ts';
import { safeHarbor } from 'deid-rules';
import { describe, expect, test } from 'vitest';
import { REDACTIONS } from '../../../testing/sample-engine.ts';
import { hl7 } from './hl7.ts';

testGolden(hl7, import.meta.url);

const ESCAPES: Readonly<Record<string, string>> = {
  '|': String.raw`\F\ `.trim(),
  '^': String.raw`\S\ `.trim(),
  '~': String.raw`\R\ `.trim(),
  '&': String.raw`\T\ `.trim(),
  '\\': String.raw`\E\ `.trim(),
};
const value = fc.oneof(
  texts.map((text) => text.replaceAll(/[|^~&\\]/g, (sign) => ESCAPES[sign] ?? '')),
  fc.constantFrom('', '""', '19610211', '1961', String.raw`one\.br\two`, String.raw`\X41\aria`),
);
const field = fc
  .array(value, { maxLength: 6 })
  .chain((parts) => fc.constantFrom('^', '~', '&').map((sign) => parts.join(sign)));
const segment = fc
  .tuple(
    fc.constantFrom('PID', 'NK1', 'OBX', 'NTE', 'PV1', 'ZZ9'),
    fc.array(field, { maxLength: 12 }),
  )
  .map(([name, fields]) => [name, ...fields].join('|'));
const messages = fc
  .tuple(
    fc.array(fc.array(segment, { maxLength: 3 }), { maxLength: 2 }),
    fc.constantFrom('\r', '\n', '\r\n'),
  )
  .map(([list, end]) =>
    list
      .map((segments) => [String.raw`MSH|^~\&|A|B`, ...segments].map((it) => it + end).join(''))
      .join(''),
  );

testRoundTrip(hl7, messages, (file) =>
  file
    .split(/\r\n|[\r\n]/)
    .map((line) =>
      line.split('|').map((each) => [each.split('~').length, each.split(/[~^&]/).length]),
    ),
);

test('a note loses the name and the number that fields tell', () => {
  const message = [
    String.raw`MSH|^~\&|A|B`,
    'PID|1||QX-7731||Vantongeren^Brunhildeke',
    'OBX|1|TX|||Told vantongeren that qx7731 is due. Brunhildeke agrees.',
  ].join('\r');
  const { redacted } = runFormat(hl7, message, safeHarbor());
  expect(redacted).not.toMatch(/vantongeren|brunhildeke|7731/i);
});

test.each([
  ['another set of signs', 'MSH#*~!%#A#B\rPID#1##77*x##Delgado*Maria%L!F!'],
  ['a batch', String.raw`FHS|^~\&|A` + '\r' + String.raw`MSH|^~\&|A` + '\rPID|||1\rFTS|1\r'],
  ['nothing but a header', String.raw`MSH|^~\&`],
])('%s comes back', (_, file) => {
  expect(runFormat(hl7, file).restored).toBe(file);
  expect(runFormat(hl7, file).redacted).not.toMatch(/Delgado|Maria/);
});

test('headers of files and batches are read as those of messages, with signs of their own', () => {
  const source =
    'FHS#*~!%#A#Ostrava Clinic#B#Wells Clinic#20240314##x#y#F7#F6\rBHS#*~!%#A#Ostrava Clinic\r';
  const { redacted, restored } = runFormat(hl7, source, REDACTIONS);
  expect(redacted).toBe(
    'FHS#*~!%#A#[FACILITY]#B#[FACILITY]#[DATE]##x#y#[ID]#[ID]\rBHS#*~!%#A#[FACILITY]\r',
  );
  expect(restored).toBe(source);
});

test('what is no message is refused', () => {
  expect(() => runFormat(hl7, 'Dear Maria\n')).toThrow(
    expect.objectContaining({ code: 'invalid-request' }),
  );
});

const MESSAGE = String.raw`MSH|^~\&|A|B` + '\r';

/** A segment, as it is written behind a header. */
function redactedSegment(source: string): string {
  const { redacted, restored } = runFormat(hl7, MESSAGE + source, REDACTIONS);
  expect(restored).toBe(MESSAGE + source);
  return redacted.slice(redacted.indexOf('\r') + 1);
}

test.each([
  ['CTD|1|Ostrava^Wim|||(512)555-0143', 'CTD|1|[NAME]^[NAME]|||[PHONE]'],
  [
    'STF|K77|S88^^^H1|Ostrava^Wim|||19610211||||555-0143^^FX',
    'STF|[ID]|[ID]^^^[FACILITY]|[NAME]^[NAME]|||[DATE]||||[FAX]^^FX',
  ],
  ['PRT|1|UC||AP|D1^Ostrava^Wim', 'PRT|1|UC||AP|[ID]^[NAME]^[NAME]'],
  [
    `FT1|1|T9${'|'.repeat(18)}D1^Ostrava|D2^Brel`,
    `FT1|1|[ID]${'|'.repeat(18)}[ID]^[NAME]|[ID]^[NAME]`,
  ],
  ['PRD|RP|Ostrava^Wim', 'PRD|RP|[NAME]^[NAME]'],
  [`RXE${'|'.repeat(13)}D1^Ostrava`, `RXE${'|'.repeat(13)}[ID]^[NAME]`],
  ['QRD|20240314|R|I|Q1||||P7^Ostrava^Wim', 'QRD|[DATE]|R|I|[ID]||||[ID]^[NAME]^[NAME]'],
  [
    'QPD|Q22^Find|T1|@PID.5.1^Ostrava~@PID.5^Wim~@PID.7^19610211~@PID.8^F',
    'QPD|Q22^Find|[ID]|@PID.5.1^[NAME]~@PID.5^[NAME]~@PID.7^[DATE]~@PID.8^F',
  ],
  ['OBX|1|XPN|N||Ostrava^Wim', 'OBX|1|XPN|N||[NAME]^[NAME]'],
  ['OBX|1|XCN|N||D1^Ostrava^Wim', 'OBX|1|XCN|N||[ID]^[NAME]^[NAME]'],
  ['OBX|1|CX|N||S88^^^H1^MR', 'OBX|1|CX|N||[MRN]^^^[FACILITY]^MR'],
  ['OBX|1|XAD|N||7 Elm^^Wells', 'OBX|1|XAD|N||[ADDRESS]^^[LOCATION]'],
  ['OBX|1|XTN|N||x7^NET^Internet', 'OBX|1|XTN|N||[EMAIL]^NET^Internet'],
  [String.raw`OBX|1|RP|N||\\host\ostrava.pdf^PDF`, 'OBX|1|RP|N||[URL]^PDF'],
  ['OBX|1|NM|AGE^Age||93|years', 'OBX|1|NM|AGE^Age||[AGE]|years'],
  ['OBX|1|SN|30525-0^Age^LN||^93|a', 'OBX|1|SN|30525-0^Age^LN||^[AGE]|a'],
  ['OBX|1|NM|AGE^Age||89|years', 'OBX|1|NM|AGE^Age||89|years'],
  ['OBX|1|NM|GA^Gestational age||95|days', 'OBX|1|NM|GA^Gestational age||95|days'],
  ['OBX|1|NM|PERC^Percentage||93', 'OBX|1|NM|PERC^Percentage||93'],
  [
    'OBX|1|ED|PDF||^application^pdf^Base64^JVBERi0x',
    'OBX|1|ED|PDF||^application^pdf^Base64^[IMAGE]',
  ],
  ['OBX|1|ED|TXT||^text^plain^Hex^4D61', 'OBX|1|ED|TXT||^text^plain^Hex^[IMAGE]'],
  ['OBX|1|ED|TXT||^text^plain^A^Seen: Maria', 'OBX|1|ED|TXT||^text^plain^A^Seen: [NAME]'],
])('%s', (source, expected) => {
  expect(redactedSegment(source)).toBe(expected);
});

test.each(['text^plain', 'TEXT^'])('base64 of %s is read', (type) => {
  const encoded = (text: string): string =>
    `OBX|1|ED|TXT||^${type}^Base64^${Buffer.from(text).toString('base64')}`;
  expect(redactedSegment(encoded('Seen: Maria\nand Delgado'))).toBe(
    encoded('Seen: [NAME]\nand [NAME]'),
  );
});

describe('whom a message is about', () => {
  const message = MESSAGE + 'PID|1|K1|S88^^^H1~S99\rNK1|1\r';
  const subjectOf = (source: string, patient?: string): string | undefined =>
    hl7.reader({ fields: [], ...(patient !== undefined && { patient }) })(source, {
      head: '',
      before: '',
    }).subject;

  test.each([
    [undefined, 'S88'],
    ['PID-3', 'S88'],
    ['PID-2', 'K1'],
    ['PID.3.4', 'H1'],
    ['MSH-4', 'B'],
  ])('%s', (patient, subject) => {
    expect(subjectOf(message, patient)).toBe(subject);
  });

  test('a field that is not there, or is none, is told', () => {
    expect(() => subjectOf(message, 'PID-18')).toThrow('no patient at PID-18');
    expect(() => subjectOf(message, 'mrn')).toThrow(
      expect.objectContaining({ code: 'invalid-option' }),
    );
    expect(subjectOf(MESSAGE)).toBeUndefined();
    expect(subjectOf('FHS|1\r', 'PID-3')).toBeUndefined();
  });
});
