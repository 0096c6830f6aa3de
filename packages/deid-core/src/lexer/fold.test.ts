import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';

describe('folds', () => {
  test.each<[what: string, source: string, folded: string]>([
    ['a soft hyphen', 'Jo\u00adhn', 'John'],
    ['a zero-width space', 'Jo\u200bhn', 'John'],
    ['a zero-width joiner', 'Jo\u200dhn', 'John'],
    ['a byte order mark', '\ufeffJohn', 'John'],
    ['directional marks', '\u202eJohn\u202c\u2066\u2069', 'John'],
    ['a word joiner', 'Jo\u2060hn', 'John'],
    ['a variation selector', 'Jo\ufe0fhn', 'John'],
    ['a variation selector beyond the BMP', 'Jo\u{e0101}hn', 'John'],
    ['tag characters', 'Jo\u{e0041}hn', 'John'],
    ['a Hangul filler', 'Jo\u3164hn', 'John'],
    ['a no-break space', 'John\u00a0Doe', 'John Doe'],
    ['an ideographic space', 'John\u3000Doe', 'John Doe'],
    ['a thin space', 'John\u2009Doe', 'John Doe'],
    ['a line separator', 'John\u2028Doe', 'John\nDoe'],
    ['a paragraph separator', 'John\u2029Doe', 'John\nDoe'],
    ['a next-line control', 'John\u0085Doe', 'John\nDoe'],
    ['dashes', '1‐2‑3‒4–5—6―7−8﹘9－0', '1-2-3-4-5-6-7-8-9-0'],
    [
      'apostrophes',
      'O’Brien O‘Brien OʼBrien O′Brien O´Brien O＇Brien',
      "O'Brien ".repeat(6).trim(),
    ],
    ['quotation marks', '“a” «b» ″', '"a" "b" "'],
    ['fullwidth forms', 'Ｊｏｈｎ：１２３', 'John:123'],
    ['mathematical letters', '𝐉𝒐𝗵𝚗', 'John'],
    ['mathematical Greek that looks Latin', '𝚨𝚩', 'AB'],
    ['Cyrillic that looks Latin', 'Јоhn Ѕmіth', 'John Smith'],
    ['Greek that looks Latin', 'Ιοhn', 'Iohn'],
    ['ligatures', 'Griﬃn ﬁsh', 'Griffin fish'],
    ['an ellipsis', 'Doe…', 'Doe...'],
    ['a letter with its apostrophe', 'ŉ', "'n"],
    ['a telephone sign', '℡ 5', 'TEL 5'],
    ['digits of other scripts', '٠١٢٣٤٥٦٧٨٩ ۴ ९ ໓ 𞥒', '0123456789 4 9 3 2'],
    ['digits that stand in two sets side by side', '\u{116d9}\u{116da}\u{116e3}', '909'],
    ['mathematical digits', '𝟏𝟜𝟫𝟶𝟿', '14909'],
    ['superscripts', 'm²', 'm2'],
    ['a fraction slash', '1⁄2', '1/2'],
    ['a long expansion', 'ﷺ', 'صلى الله عليه وسلم'],
  ])('%s', (_what, source, folded) => {
    expect(fold(source).text).toBe(folded);
  });
});

describe('leaves alone', () => {
  test.each([
    '',
    'plain ASCII, "quotes" and - dashes',
    'José Müller Nguyễn',
    'e\u0301',
    '5½ mg',
    'Tylenol™',
    '1º',
    'Иван'.replaceAll(/[а]/g, ''),
    '김철수 李',
    '😀',
    '\ud800',
    'a\udc00b',
  ])('%j', (source) => {
    expect(fold(source)).toEqual({ text: source, origins: null });
  });
});

test.each<[source: string, origins: readonly number[]]>([
  ['\u00adab', [1, 2, 3]],
  ['a\u00adb', [0, 2, 3]],
  ['ab\u00ad', [0, 1, 3]],
  ['aﬁb', [0, 1, 1, 2, 3]],
  ['…', [0, 0, 0, 1]],
  ['𝐉o', [0, 2, 3]],
  ['😀…', [0, 1, 2, 2, 2, 3]],
])('%j: each folded code unit knows where it comes from', (source, origins) => {
  expect([...(fold(source).origins ?? [])]).toEqual(origins);
});

test.each(['a—b', '😀—', '\ud800—\udc00', 'Јоhn’s'])(
  '%j: offsets stay where lengths do',
  (source) => {
    const { text, origins } = fold(source);
    expect(text).not.toBe(source);
    expect(origins).toBeNull();
  },
);

test('folding twice changes nothing more', () => {
  // The planes that hold compatibility forms.
  const codes = Array.from({ length: 0x30000 }, (_, code) => code);
  const unsettled = codes.filter((code) => {
    const once = fold(String.fromCodePoint(code)).text;
    return fold(once).text !== once;
  });
  expect(unsettled).toEqual([]);
});
