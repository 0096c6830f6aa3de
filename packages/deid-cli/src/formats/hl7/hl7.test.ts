import fc from 'fast-check';
import { testGolden, testRoundTrip } from '../../../testing/run-format.ts';
import { texts } from '../../../testing/texts.ts';
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
