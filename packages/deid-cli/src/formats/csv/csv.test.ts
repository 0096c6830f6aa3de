import { redact } from 'deid-core';
import { safeHarbor } from 'deid-rules';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { runFormat, testGolden, testRoundTrip } from '../../../testing/run-format.ts';
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

describe('columns', () => {
  const TABLE = 'id,name,who\n1,Maria,"Delgado"\n2,Maria\n';

  test.each([
    [['name'], 'id,name,who\n1,[NAME_1],"Delgado"\n2,[NAME_1]\n'],
    [['3'], 'id,name,who\n1,Maria,"[NAME_1]"\n2,Maria\n'],
    [['who', '2'], 'id,name,who\n1,[NAME_1],"[NAME_2]"\n2,[NAME_1]\n'],
  ])('%j hold the text', (fields, redacted) => {
    expect(runFormat(csv, TABLE, undefined, { fields })).toEqual({ redacted, restored: TABLE });
  });

  test.each(['surname', '0', '4', '1.5'])('%j is none', (field) => {
    const refusal = expect.objectContaining({
      code: 'invalid-option',
      message: expect.not.stringMatching(/id|who/) as string,
    });
    expect(() => csv.assertHead?.('id,name,who\n', { fields: [field] })).toThrow(refusal);
    expect(() => tsv.assertHead?.('id\tname\twho\n', { fields: ['1'], patient: field })).toThrow(
      refusal,
    );
  });

  test('the header says what stands below it', () => {
    const table = 'Last Name;Patient;dob;MRN\nMay;Rich Long;7/1/61;A-11\n';
    const { redacted } = runFormat(csv, table, safeHarbor());
    expect(redacted).toBe('Last Name;Patient;dob;MRN\n[NAME_1];[NAME_2];[DATE_1];[MRN_1]\n');
  });

  test.each([
    'Gender,Admit Date,Maria\n',
    'patient_id;LastName;Patient Name (first)\n',
    '"Date of Birth"\tNote\tMaria\n',
  ])('%j is a header and stays', (row) => {
    expect(runFormat(csv, row).redacted).toBe(row);
  });

  test('a column that the user names has a name in the first row', () => {
    const table = 'Maria,Delgado\nMaria,Maria\n';
    expect(runFormat(csv, table, undefined, { fields: ['Delgado'] })).toEqual({
      redacted: 'Maria,Delgado\nMaria,[NAME_1]\n',
      restored: table,
    });
  });

  test.each([
    'Maria,Delgado,Visit note\n',
    'Maria,12/31/1960,Date\n',
    'Maria saw her at a date,id\n',
  ])('%j is none', (row) => {
    expect(runFormat(csv, row).redacted).not.toContain('Maria');
  });

  test('all columns of a name hold the text', () => {
    const { redacted } = runFormat(csv, 'note,id,note\nMaria,Maria,Delgado\n', undefined, {
      fields: ['note'],
    });
    expect(redacted).toBe('note,id,note\n[NAME_1],Maria,[NAME_2]\n');
  });

  test('a name is read over the lines of its cell', () => {
    const table = 'name,dob\n"Zxqy\n\nQwlm",03/14/1960\n';
    const { redacted, restored } = runFormat(csv, table, safeHarbor());
    expect(redacted).toBe('name,dob\n"[NAME_1]",[DATE_1]\n');
    expect(restored).toBe(table);
  });

  test('other delimiters are told by the header', () => {
    expect(runFormat(csv, 'a|b\n,"x|Maria\n').redacted).toBe('a|b\n,"x|[NAME_1]\n');
  });

  test('a field gets quotes when it has to', () => {
    const engine = safeHarbor({ policy: { '*': redact('x, "y"') } });
    const { redacted } = runFormat(csv, 'note,mrn\nMRN 4471902,4471902\n', engine);
    expect(redacted).toBe('note,mrn\n"MRN x, ""y""","x, ""y"""\n');
  });
});

test.each(['"a"b,c\n', 'a,"b\n', '"a" ,b\n'])('refuses %j', (row) => {
  expect(() => runFormat(csv, `x,y\n${row}`)).toThrow(
    expect.objectContaining({ code: 'invalid-request' }),
  );
});
