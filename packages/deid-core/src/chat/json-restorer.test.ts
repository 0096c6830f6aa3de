import { describe, expect, test } from 'vitest';
import { TokenGrammar } from '../token/grammar.ts';
import { JsonRestorer, type Values } from './json-restorer.ts';

const VALUES: Readonly<Record<string, string>> = {
  '[NAME_1]': 'Ada "Countess" Lovelace',
  '[ID_1]': '4471902',
  '[ID_2]': '0044',
  '[ID_3]': '-1.5',
};
const ADA = VALUES['[NAME_1]'] ?? '';
const once = JSON.stringify(ADA);
const grammar = new TokenGrammar(['NAME', 'ID']);
const values: Values = {
  restore: (token) => VALUES[token] ?? VALUES[`[${token}]`] ?? token,
  restorer: () => ({
    push: (chunk) => chunk.replaceAll(/\[\w+\]/g, (token) => values.restore(token)),
    end: () => '',
  }),
};

function restorer(root: 'json' | 'start' = 'json'): JsonRestorer {
  return new JsonRestorer(grammar, values, root);
}

function restore(text: string, root?: 'json' | 'start'): string {
  const whole = restorer(root);
  return whole.push(text) + whole.end();
}

describe('quotes what the model did not quote', () => {
  test.each([
    ['{"name": [NAME_1]}', { name: ADA }],
    ['{"name":NAME_1}', { name: ADA }],
    ['{"a":[ID_1],"b":[ID_2],"c":[ID_3]}', { a: 4471902, b: '0044', c: -1.5 }],
    ['{"a":[[NAME_1]]}', { a: [ADA] }],
    ['{"a":[[NAME_1],[ID_1]]}', { a: [ADA, 4471902] }],
    ['{"a":[NAME_1, ID_1]}', { a: [ADA, 4471902] }],
    ['[[[NAME_1]]]', [[ADA]]],
    ['{"a":[NAME_1\'s]}', { a: `${ADA}'s` }],
    ['{[NAME_1]:1}', { [ADA]: 1 }],
  ])('%s', (text, expected) => {
    expect(JSON.parse(restore(text))).toEqual(expected);
  });
});

describe('escapes at the depth of the string', () => {
  const nested = (value: unknown, depth: number): string =>
    depth === 0 ? JSON.stringify(value) : JSON.stringify({ in: nested(value, depth - 1) });
  test.each([0, 1, 2, 3, 4])('depth %d', (depth) => {
    const text = nested({ name: 'Dr. [NAME_1]', also: '"[NAME_1]"' }, depth);
    expect(restore(text)).toBe(nested({ name: `Dr. ${ADA}`, also: `"${ADA}"` }, depth));
  });

  test.each([
    ['{"a":"{\\"b\\":[NAME_1]}"}', { a: JSON.stringify({ b: ADA }) }],
    ['{"a":"[\\"[NAME_1]\\"]"}', { a: JSON.stringify([ADA]) }],
    ['{"a":" [{\\"b\\":[ID_1]}]"}', { a: ' [{"b":4471902}]' }],
    ['{"a":"[NAME_1] and \\"[NAME_1]\\""}', { a: `${ADA} and "${ADA}"` }],
    ['{"a":"[sic] \\"[NAME_1]\\""}', { a: `[sic] "${ADA}"` }],
    ['{"a":"\\"[NAME_1]\\""}', { a: `"${ADA}"` }],
    ['{"a":"{[NAME_1]}"}', { a: `{${ADA}}` }],
    ['{"a":"{\\"\\"[NAME_1]"}', { a: `{""${ADA}` }],
    // Begins like JSON, and ends in the middle of it.
    ['{"a":"[\\"\\\\","b":[NAME_1]}', { a: '["\\', b: ADA }],
  ])('%s', (text, expected) => {
    expect(JSON.parse(restore(text))).toEqual(expected);
  });

  test('too deep for its quotes to be told apart', () => {
    const text = nested('x', 9);
    expect(restore(text)).toBe(text);
  });
});

describe('in a string', () => {
  test.each([
    ['"\\\\[NAME\\\\_1\\\\]"', once],
    ['"\\nNAME_1"', `"\\n${once.slice(1)}`],
    ['"\\\\\\\\[NAME_1]"', `"\\\\${once.slice(1)}`],
    ['"\\name_1"', '"\\name_1"'],
    ['"\\u00e9NAME_1"', '"\\u00e9NAME_1"'],
    ['"[NAME_9]"', '"[NAME_9]"'],
  ])('%s', (text, expected) => {
    expect(restore(text)).toBe(expected);
  });
});

describe('a reply that may be JSON', () => {
  test.each([
    ['Ask [NAME_1] or "[NAME_1]".', `Ask ${ADA} or "${ADA}".`],
    ['[NAME_1] is here', `${ADA} is here`],
    [' {"a": [NAME_1]}', ` {"a": ${once}}`],
    ['"[NAME_1]"', `"${ADA}"`],
    ['```json\n{"a": [NAME_1]}\n``` [NAME_1]', `\`\`\`json\n{"a": ${once}}\n\`\`\` ${ADA}`],
    ['`[NAME_1]` "[NAME_1]"', `\`${ADA}\` "${ADA}"`],
    ['{"a": [NAME_1]} and [NAME_1]', `{"a": ${once}} and ${ADA}`],
    ['[[ID_1], [{"a":"[NAME_1]"}]]', `[4471902, [{"a":${once}}]]`],
    ['\\["[NAME_1]"]', `\\["${ADA}"]`],
    ['[1] "[NAME_1]"', `[1] "${ADA}"`],
    ['[{"a":"[NAME_1]"}]', `[{"a":${once}}]`],
  ])('%s', (text, expected) => {
    expect(restore(text, 'start')).toBe(expected);
  });
});

test('holds back no more than what may become a token', () => {
  const stream = restorer();
  const pushed = ['{"a', '":"x [NA', 'ME_1] y', '","b":[', 'ID_1', ']}'].map((piece) =>
    stream.push(piece),
  );
  expect(pushed).toEqual(['{"a', '":"x ', `${once.slice(1, -1)} y`, '","b":', '', '4471902}']);
  expect(stream.end()).toBe('');
});

test('gives what it holds when it ends', () => {
  const stream = restorer();
  expect(stream.push('{"a":"[NAME_') + stream.end()).toBe('{"a":"[NAME_');
});
