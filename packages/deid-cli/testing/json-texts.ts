import fc from 'fast-check';

/** Ways to write the same JSON: other spaces, other escapes. */
const WRITERS: readonly ((value: unknown) => string)[] = [
  (value) => JSON.stringify(value),
  (value) => JSON.stringify(value).replaceAll('/', String.raw`\/`),
  (value) => JSON.stringify(value).replaceAll(/[\u0080-\uffff]/g, inHex),
  (value) => JSON.stringify(value, null, 1).replaceAll('\n', ' '),
];

function inHex(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** JSON texts of one line. */
export function jsonTexts(values: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  return fc.tuple(values, fc.constantFrom(...WRITERS)).map(([value, write]) => write(value));
}

export function jsonLines(values: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  const line = fc.tuple(jsonTexts(values), fc.constantFrom('\n', '\r\n', '\n\n'));
  return fc.array(line, { maxLength: 3 }).map((lines) => lines.flat().join(''));
}

/** What JSON on each line looks like without its texts: a number that became text counts as one. */
export function shapeOfJson(file: string): unknown {
  return file
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line, (_, value: unknown) => shapeOf(value)));
}

function shapeOf(value: unknown): unknown {
  return typeof value === 'string' || typeof value === 'number' ? 'text' : value;
}
