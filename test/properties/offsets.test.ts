import { type Candidate, createDocument, createEngine } from 'deid-core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCandidates, anyText, pieces, reporting, RUNS } from './arbitraries.ts';

/** Characters that fold to none, one or several, that take two code units, and halves of such. */
const folding = pieces(
  ...[
    'a',
    'é',
    'ﬁ',
    '…',
    'ﬃ',
    '—',
    '\u00ad',
    '\u200b',
    '\u{e0101}',
    'а',
    '😀',
    '𝐉',
    '\ud83d',
    '\ude00',
  ],
);

/** The code points whose folded form the candidate touches, found by folding each alone. */
function touched(
  text: string,
  candidate: Candidate,
): { readonly start: number; readonly end: number } {
  let [start, end, at, folded] = [text.length, 0, 0, 0];
  for (const char of text) {
    const { length } = createDocument(char).text;
    if (length > 0 && folded < candidate.end && candidate.start < folded + length) {
      start = Math.min(start, at);
      end = at + char.length;
    }
    at += char.length;
    folded += length;
  }
  return { start, end };
}

// Fails when: a surrogate pair is split; a span that ends inside an expansion ends before it; an expansion's units come from
// one behind the other.
test('a span is the characters that its candidate touches, whole', () => {
  fc.assert(
    fc.property(fc.oneof(folding, anyText), anyCandidates, (text, candidates) => {
      for (const candidate of candidates) {
        const spans = createEngine({ detectors: [reporting([candidate])] }).scan(text);
        const isInText = candidate.start < createDocument(text).text.length;
        expect(spans).toMatchObject(isInText ? [touched(text, candidate)] : []);
      }
    }),
    { numRuns: RUNS },
  );
});

// Fails when: what follows the last folded character is lost.
test('a text folds as its characters do', () => {
  fc.assert(
    fc.property(fc.oneof(folding, anyText), (text) => {
      const apart = Array.from(text, (char) => createDocument(char).text).join('');
      expect(createDocument(text).text).toBe(apart);
    }),
    { numRuns: RUNS },
  );
});
