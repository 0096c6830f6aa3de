import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  anyCutting,
  anyText,
  cut,
  fromJson,
  inJson,
  pieces,
  restoreChunks,
  RUNS,
  sessionHolding,
} from './arbitraries.ts';

const sizes = { NAME: 12, ID: 1, HEALTH_PLAN: 2, FAX: 1 };

// Fails when: an unfinished token is never held; a match is taken although more of it may follow; the unit in front of a
// chunk is forgotten.
test.each(['text', 'json'] as const)('any cutting gives what the whole gives: %s', (escape) => {
  const session = sessionHolding(sizes);
  fc.assert(
    fc.property(anyText, anyCutting, (answer, cutting) => {
      const whole = restoreChunks(session, [answer], escape);
      expect(restoreChunks(session, cut(answer, cutting), escape)).toBe(whole);
    }),
    { numRuns: RUNS },
  );
});

// Fails when: a match is taken although more of it may follow.
test('any cutting counts what the whole counts', () => {
  fc.assert(
    fc.property(anyText, anyCutting, (answer, cutting) => {
      const [whole, inPieces] = [sessionHolding(sizes), sessionHolding(sizes)];
      restoreChunks(whole, [answer]);
      restoreChunks(inPieces, cut(answer, cutting));
      const { restored, unknown } = whole.report();
      expect(inPieces.report()).toMatchObject({ restored, unknown });
    }),
    { numRuns: RUNS },
  );
});

// Fails when: values are not escaped; the letter of an escape is read as text, so that a line break and `ame_1` are a name.
test('a JSON string stays one, whatever is in it', () => {
  const session = sessionHolding(sizes);
  fc.assert(
    fc.property(anyText, (answer) => {
      expect(() => fromJson(restoreChunks(session, [inJson(answer)], 'json'))).not.toThrow();
    }),
    { numRuns: RUNS },
  );
});

// Fails when: the letter of an escape is taken for the beginning of a word, so that `\\nNAME_1` is left.
test('a JSON string means what the text would', () => {
  const session = sessionHolding(sizes);
  const answers = pieces(
    ...['[', ']', '[NAME_', 'NAME_1', 'name 2]', '[ID_1]', "'s", 's', '0', '1', '7', ' ', 'x'],
    ...['"', '\n', '\t', '\f', '\b', '/', 'é', '😀', 'ame_1', 'ax_1', 'u'],
  );
  fc.assert(
    fc.property(answers, (answer) => {
      const restored = fromJson(restoreChunks(session, [inJson(answer)], 'json'));
      expect(restored).toBe(session.restore(answer));
    }),
    { numRuns: RUNS },
  );
});
