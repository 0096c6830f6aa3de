import { type Candidate, createEngine, type Detector, type Policy, type Session } from 'deid-core';
import fc from 'fast-check';

/** Runs of each property. Streams and strings have corners that a hundred runs do not reach. */
export const RUNS = 5000;

const LABELS = ['NAME', 'ID', 'FAX', 'HEALTH_PLAN'] as const;

/** Any UTF-16 at all, lone surrogates included. */
const binary = strings(fc.nat(0xffff).map((code) => String.fromCharCode(code)));

/** What tokens, their misspellings and JSON escapes are made of, and characters that folding changes. */
const tokenLike = pieces(
  ...['[', ']', '[[', ']]', '\\', '\\\\', '\\[', '\\]', '_', '\\_', ' ', '-', "'", '’', "'s", 's'],
  ...['NAME', 'name', 'Name', 'ID', 'id', 'FAX', 'HEALTH', 'PLAN', 'HEALTH_PLAN', 'LITERAL'],
  ...['0', '1', '1', '1', '2', '3', '10', '12', '999999', '1234567', '.', '/', '%', '5'],
  ...['[NAME_1]', '[ID_1]', 'NAME_1', 'NAME 2', 'ID_1', '[LITERAL_1]', 'ame_1', 'ax_1'],
  ...['x', 'é', 'u', '"', '\n', '\t', '\f', '\0', '😀', '\ud83d', '\ude00', 'ﬁ', '…', '\u200b'],
);

export const anyText = fc.oneof(
  { arbitrary: tokenLike, weight: 6 },
  { arbitrary: fc.string({ unit: 'grapheme' }), weight: 1 },
  { arbitrary: binary, weight: 1 },
);

/** Stretches of a text, taken as far as a text reaches. */
export const anyCandidates: fc.Arbitrary<readonly Candidate[]> = fc.array(
  fc
    .record({
      start: fc.nat(40),
      length: fc.integer({ min: 1, max: 15 }),
      label: fc.constantFrom(...LABELS),
      score: fc.constantFrom(0.5, 0.7, 1),
    })
    .map(({ start, length, label, score }) => ({ start, end: start + length, label, score })),
  { maxLength: 6 },
);

/** Lengths of the pieces into which a text is cut, over and over. */
export const anyCutting = fc.oneof(
  fc.constant([1]),
  fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }),
);

export function pieces(...parts: readonly string[]): fc.Arbitrary<string> {
  return strings(fc.constantFrom(...parts));
}

function strings(unit: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.array(unit, { maxLength: 24 }).map((parts) => parts.join(''));
}

export function cut(text: string, lengths: readonly number[]): readonly string[] {
  const chunks: string[] = [];
  for (let at = 0, turn = 0; at < text.length; turn++) {
    // The turn is taken modulo the length, and no cutting is empty.
    const length = lengths[turn % lengths.length] as number;
    chunks.push(text.slice(at, at + length));
    at += length;
  }
  return chunks;
}

/** A detector that reports the candidates, as far as a text reaches. */
export function reporting(candidates: readonly Candidate[]): Detector {
  return {
    id: 'reporting',
    labels: LABELS,
    detect: ({ text }) =>
      candidates
        .filter(({ start }) => start < text.length)
        .map((candidate) => ({ ...candidate, end: Math.min(candidate.end, text.length) })),
  };
}

export function sessionReporting(candidates: readonly Candidate[], policy?: Policy): Session {
  const detectors = [reporting(candidates)];
  return createEngine(policy === undefined ? { detectors } : { detectors, policy }).session();
}

/** A session that holds so many values of a label; each is a Greek letter with its number, which no other text has. */
export function sessionHolding(sizes: Readonly<Record<string, number>>): Session {
  const detectors = Object.keys(sizes).map((label) => ({
    id: label,
    labels: [label],
    detect: ({ text }: { readonly text: string }): readonly Candidate[] =>
      text.startsWith(`Ω ${label} `) ? [{ start: 0, end: text.length, label, score: 1 }] : [],
  }));
  const session = createEngine({ detectors }).session();
  for (const [label, size] of Object.entries(sizes)) {
    for (let number = 1; number <= size; number++) session.protect(valueOf(label, number));
  }
  return session;
}

/** What `sessionHolding` keeps behind a token. Quotes and line breaks have to be escaped in JSON. */
export function valueOf(label: string, number: number): string {
  return `Ω ${label} "${number}"\n`;
}

export function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

export function fromJson(text: string): unknown {
  return JSON.parse(`"${text}"`);
}

/** What a restorer of the session makes of a text that arrives in these chunks. */
export function restoreChunks(
  session: Session,
  chunks: readonly string[],
  escape: 'text' | 'json' = 'text',
): string {
  const restorer = session.restorer({ escape });
  return chunks.map((chunk) => restorer.push(chunk)).join('') + restorer.end();
}
