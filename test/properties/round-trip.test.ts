import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  anyCandidates,
  anyCutting,
  anyText,
  cut,
  fromJson,
  inJson,
  restoreChunks,
  RUNS,
  sessionReporting,
} from './arbitraries.ts';

// Fails when: look-alikes are not made literals; ambiguous names are not marked, or only in the first pass; literals take in
// our own tokens; a vault normalizes its values; spans keep the offsets of the folded text.
test('every text comes back to the code unit', () => {
  fc.assert(
    fc.property(anyText, anyCandidates, (text, candidates) => {
      const session = sessionReporting(candidates);
      expect(session.restore(session.protect(text))).toBe(text);
    }),
    { numRuns: RUNS },
  );
});

// Fails when: a vault mints a new token each time a value is met, or uses a number again; ambiguity is not marked.
test('every text of a conversation comes back, also after later ones', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 4 }), anyCandidates, (texts, candidates) => {
      const session = sessionReporting(candidates);
      const sent = texts.map((text) => session.protect(text));
      expect(sent.map((text) => session.restore(text))).toEqual(texts);
      expect(session.protectAll(texts).map((text) => session.restore(text))).toEqual(texts);
    }),
    { numRuns: RUNS },
  );
});

// Fails when: values are not escaped; the end drops what is held; the unit in front of a token is forgotten between chunks;
// a restorer decides before it has seen enough.
test('every text comes back when it is echoed in a JSON string, in pieces', () => {
  fc.assert(
    fc.property(anyText, anyCandidates, anyCutting, (text, candidates, cutting) => {
      const session = sessionReporting(candidates);
      const chunks = cut(inJson(session.protect(text)), cutting);
      expect(fromJson(restoreChunks(session, chunks, 'json'))).toBe(text);
    }),
    { numRuns: RUNS },
  );
});

// Fails when: the texts of a call are numbered from the last to the first.
test('a conversation one turn longer gives its old turns the same tokens', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 4 }), anyText, anyCandidates, (old, turn, found) => {
      const longer = sessionReporting(found).protectAll([...old, turn]);
      expect(longer.slice(0, -1)).toEqual(sessionReporting(found).protectAll(old));
    }),
    { numRuns: RUNS },
  );
});
