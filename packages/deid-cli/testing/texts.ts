import fc from 'fast-check';

/** Words that are identifiers, words that are not, what looks like a token, and what formats escape. */
const WORDS = [
  ...['Maria', 'Delgado', 'Maria Delgado', '512-555-0143', '512-555-', '03/14/2024', '4471902'],
  ...['cough', 'seen', 'by', '3.5', 'a.m.', 'O’Brien', 'é', '東', '😀', 'e\u0301'],
  ...['[NAME_1]', 'NAME_1', '[name_1]', '\\[NAME\\_1\\]', '[', ']', '[[', '[LITERAL_1]'],
  ...[
    '"',
    "'",
    '\\',
    '&',
    '&amp;',
    '&#39;',
    '<',
    '>',
    '<b>',
    '-->',
    '|',
    '^',
    '~',
    ',',
    ';',
    '`',
    '*',
    '#',
  ],
];

/** Texts of some words, with blanks between most of them. */
export const texts: fc.Arbitrary<string> = textsOf(WORDS, ['', ' ', ' ', ' ']);

/** As `texts`, with line breaks. */
export const longTexts: fc.Arbitrary<string> = textsOf(WORDS, ['', ' ', ' ', '\n', '\r\n', '\t']);

/** Texts without some characters, which a format has no way to write. */
export function textsWithout(characters: RegExp): fc.Arbitrary<string> {
  return texts.map((text) => text.replaceAll(characters, ''));
}

function textsOf(words: readonly string[], gaps: readonly string[]): fc.Arbitrary<string> {
  const word = fc.tuple(fc.constantFrom(...words), fc.constantFrom(...gaps));
  return fc.array(word, { maxLength: 6 }).map((parts) => parts.flat().join(''));
}
