import fc from 'fast-check';
import { runFormat, testGolden, testRoundTrip } from '../../../testing/run-format.ts';
import { texts } from '../../../testing/texts.ts';
import { safeHarbor } from 'deid-rules';
import { expect, test } from 'vitest';
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

test('what is no message is refused', () => {
  expect(() => runFormat(hl7, 'Dear Maria\n')).toThrow(
    expect.objectContaining({ code: 'invalid-request' }),
  );
});
