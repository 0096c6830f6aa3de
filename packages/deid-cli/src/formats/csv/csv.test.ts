import fc from 'fast-check';
import Papa from 'papaparse';
import { testGolden, testRoundTrip } from '../../../testing/run-format.ts';
import { longTexts } from '../../../testing/texts.ts';
import { csv, tsv } from './csv.ts';

testGolden(csv, import.meta.url);
testGolden(tsv, import.meta.url);

const HEADER = ['first_name', 'name', 'dob', 'note'];

function tables(delimiter: string): fc.Arbitrary<string> {
  const cell = fc
    .tuple(longTexts, fc.boolean())
    .map(([text, isQuoted]) => written(text, isQuoted, delimiter));
  const row = fc.array(cell, { minLength: 1, maxLength: 5 });
  return fc
    .tuple(fc.array(row, { maxLength: 3 }), fc.constantFrom('\n', '\r\n'))
    .map(([rows, lineEnd]) => [HEADER, ...rows].map((it) => it.join(delimiter) + lineEnd).join(''));
}

function written(text: string, isQuoted: boolean, delimiter: string): string {
  const mustBe = text.startsWith('"') || text.includes(delimiter) || /[\r\n]/.test(text);
  return isQuoted || mustBe ? `"${text.replaceAll('"', '""')}"` : text;
}

function sizesOf(delimiter: string): (file: string) => readonly number[] {
  return (file) => {
    const newline = file.includes('note\r\n') ? '\r\n' : '\n';
    const { data, errors } = Papa.parse<readonly string[]>(file, { delimiter, newline });
    if (errors.length > 0) throw new Error('not a table');
    return data.map((row) => row.length);
  };
}

testRoundTrip(csv, tables(','), sizesOf(','));
testRoundTrip(tsv, tables('\t'), sizesOf('\t'));
