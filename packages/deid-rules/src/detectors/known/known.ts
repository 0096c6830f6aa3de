import {
  type Candidate,
  createDocument,
  type Detector,
  type Document,
  type Label,
  Shape,
  TokenKind,
} from 'deid-core';
import { grouped } from '../../evidence/grouped.ts';
import { wordAttributes } from '../../evidence/word-attributes.ts';
import { plainWord } from '../../lexicon/attributes.ts';
import { nameVariants } from './name-variants.ts';
import { type Pattern, patternEnd, patternOf } from './pattern.ts';

/** Something that the caller already knows of a person, such as a field of a patient's record. */
export interface KnownIdentifier {
  readonly label: Label;
  readonly value: string;
}

interface KnownPattern {
  readonly label: Label;
  readonly pattern: Pattern;
}

/** As certain as it gets: nobody has to guess. */
const SCORE = 1;
/** Bucket of `plainWord` from which a single word in small letters is the word and not the name: `long`, `will`. */
const COMMON_WORD = 3;

/**
 * Finds what the caller says is identifying, in any case and however it is punctuated: `4471-902` for `4471902`. A name
 * is also found by its parts, turned around, and with initials: `Delgado`, `DELGADO, MARIA`, `M. Delgado`.
 *
 * Linear in the text; an identifier costs time only where the text begins like it.
 */
export function knownDetector(identifiers: readonly KnownIdentifier[]): Detector {
  const patterns = grouped(
    identifiers.flatMap(({ label, value }) =>
      (label === 'NAME' ? nameVariants(value) : [value])
        .map((variant) => patternOf(createDocument(variant)))
        .filter((pattern) => pattern.length > 0)
        .map((pattern) => ({ label, pattern })),
    ),
    firstOf,
  );
  return {
    id: 'known',
    labels: [...new Set(identifiers.map(({ label }) => label))],
    detect: (document) => detect(document, patterns),
  };
}

/** Words are looked up by hash, numbers by their first digit. */
type PatternsByFirst = ReadonlyMap<number | string, readonly KnownPattern[]>;

function firstOf({ pattern: [first = ''] }: KnownPattern): number | string {
  return typeof first === 'string' ? first.charAt(0) : first;
}

function detect(document: Document, patterns: PatternsByFirst): readonly Candidate[] {
  const { text, tokens } = document;
  const candidates: Candidate[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const start = tokens.starts[index] ?? 0;
    const isNumber = tokens.kinds[index] === TokenKind.Number;
    const key = isNumber ? text.charAt(start) : (tokens.values[index] ?? 0);
    for (const { label, pattern } of patterns.get(key) ?? []) {
      const last = patternEnd(document, index, pattern) - 1;
      if (last < index || isPlainWord(document, index, pattern)) continue;
      candidates.push({ start, end: tokens.ends[last] ?? 0, label, score: SCORE });
    }
  }
  return candidates;
}

function isPlainWord(document: Document, index: number, { length }: Pattern): boolean {
  if (length > 1 || document.tokens.shapes[index] !== Shape.Lower) return false;
  return plainWord(document.derive(wordAttributes)[index] ?? 0) >= COMMON_WORD;
}
