import { describe, expect, test, vi } from 'vitest';
import { createDocument } from './document.ts';

/** What of the source a stretch of the folded text stands for. */
function sourceOf(source: string, folded: string): string {
  const document = createDocument(source);
  const start = document.text.indexOf(folded);
  expect(start).toBeGreaterThanOrEqual(0);
  return source.slice(document.sourceStart(start), document.sourceEnd(start + folded.length));
}

describe('the way back to the source', () => {
  test.each<[source: string, folded: string, stretch: string]>([
    ['call John now', 'John', 'John'],
    ['call Jo\u200bhn now', 'John', 'Jo\u200bhn'],
    ['\u200bJohn\u200b', 'John', 'John'],
    ['Griﬃn', 'Griffin', 'Griﬃn'],
    ['Griﬃn', 'Grif', 'Griﬃ'],
    ['Griﬃn', 'in', 'ﬃn'],
    ['Griﬃn', 'f', 'ﬃ'],
    ['Doe…', 'Doe.', 'Doe…'],
    ['…Doe', '.Doe', '…Doe'],
    ['𝐉𝐨𝐡𝐧', 'John', '𝐉𝐨𝐡𝐧'],
    ['𝐉𝐨𝐡𝐧', 'oh', '𝐨𝐡'],
    ['a😀b', '\ude00b', '😀b'],
    ['a😀b', 'a\ud83d', 'a😀'],
    ['—a😀b', '\ude00b', '😀b'],
    ['—a😀b', 'a\ud83d', 'a😀'],
    ['—a😀', '\ude00', '😀'],
    ['\udc00\ud800', '\udc00', '\udc00'],
    ['\udc00\ud800', '\ud800', '\ud800'],
  ])('%j: %j', (source, folded, stretch) => {
    expect(sourceOf(source, folded)).toBe(stretch);
  });

  test.each(['', 'abc', 'a—c', '\u200b'])('the ends of %j are its ends', (source) => {
    const document = createDocument(source);
    expect(document.sourceStart(document.text.length)).toBe(source.length);
    expect(document.sourceEnd(0)).toBe(0);
  });
});

test('tokens are those of the folded text', () => {
  const { tokens, text } = createDocument('O’Br\u00adien');
  expect(tokens.length).toBe(1);
  expect(text.slice(tokens.starts[0], tokens.ends[0])).toBe("O'Brien");
});

describe('derive', () => {
  test('computes once for each document', () => {
    const compute = vi.fn<(document: { readonly text: string }) => number>(
      ({ text }) => text.length,
    );
    const document = createDocument('abc');
    expect([document.derive(compute), document.derive(compute)]).toEqual([3, 3]);
    expect(createDocument('abcd').derive(compute)).toBe(4);
    expect(compute).toHaveBeenCalledTimes(2);
  });

  test('remembers nothing as well as something', () => {
    const compute = vi.fn<() => undefined>();
    const document = createDocument('');
    document.derive(compute);
    document.derive(compute);
    expect(compute).toHaveBeenCalledOnce();
  });

  test('keeps results apart by function', () => {
    const document = createDocument('abc');
    const length = document.derive(({ text }) => text.length);
    const upper = document.derive(({ text }) => text.toUpperCase());
    expect([length, upper]).toEqual([3, 'ABC']);
  });
});
