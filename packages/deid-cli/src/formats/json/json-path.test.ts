import { describe, expect, test } from 'vitest';
import { compilePaths, select } from './json-path.ts';
import { parseJson } from './json-source.ts';

const SOURCE = JSON.stringify({
  text: 'one',
  turns: [
    { role: 'user', text: 'two', parts: [{ text: 'three' }] },
    { role: 'tool', text: 'four', 'a b': 'five', 'a/b~c': 'six' },
  ],
  grid: [
    [1, 2],
    [3, 4],
  ],
  '0': 'zero',
});

function selected(path: string, source = SOURCE): readonly string[] {
  return select(parseJson(source), compilePaths([path])).map(({ offset, length }) =>
    source.slice(offset, offset + length),
  );
}

describe('select', () => {
  test.each([
    ['$.text', ['"one"']],
    ['text', ['"one"']],
    ['turns[0].text', ['"two"']],
    ['$.turns[*].text', ['"two"', '"four"']],
    ['$.turns[-1].text', ['"four"']],
    ['$.turns[1:].text', ['"four"']],
    ["$.turns[1]['a b']", ['"five"']],
    ['$.turns[0,1].role', ['"user"', '"tool"']],
    ["$.turns[?@.role == 'user'].text", ['"two"']],
    ['$..text', ['"one"', '"two"', '"three"', '"four"']],
    ['$.grid[*][0]', ['1', '3']],
    ['$.grid[1]', ['[3,4]']],
    ['$.*.nothing', []],
    ['/text', ['"one"']],
    ['/turns/0/parts/0/text', ['"three"']],
    ['/turns/1/a~1b~0c', ['"six"']],
    ['/0', ['"zero"']],
    ['/grid/1/0', ['3']],
    ['/grid/9', []],
    ['/text/0', []],
  ])('%s', (path, values) => {
    expect(selected(path)).toEqual(values);
  });

  test('finds every property of a repeated name', () => {
    expect(selected('$.a.b', '{"a":{"b":1,"b":2},"a":{"b":3}}')).toEqual(['1', '2', '3']);
    expect(selected('/a/b', '{"a":{"b":1,"b":2},"a":{"b":3}}')).toEqual(['1', '2', '3']);
  });

  test('gives each value once', () => {
    const paths = compilePaths(['$.text', '$..text', '/text']);
    expect(select(parseJson(SOURCE), paths)).toHaveLength(4);
  });
});

test.each(['$.a[', '$..', '$.a b', '', '$[?@.a'])('refuses %j', (path) => {
  expect(() => compilePaths([path])).toThrow(expect.objectContaining({ code: 'invalid-option' }));
});
