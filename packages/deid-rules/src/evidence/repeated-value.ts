import {
  type Candidate,
  type Document,
  extendPhrase,
  Gap,
  HASH_SEED,
  type Known,
  type Label,
  type Propagation,
  TokenKind,
} from 'deid-core';
import { grouped } from './grouped.ts';
import { type Stretch, stretches } from './shaped-value.ts';

/** A piece of text that may repeat a value. Offsets of `Document.text`. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly hash: number;
}

/** Scores are kept as whole numbers. */
const SCORE_UNITS = 100;
/** What is shorter would be found in doses and counts. */
const FEWEST_DIGITS = 4;
const FOUR_DIGITS_NO_YEAR = /^(?!19|20)\d{4}$/;
const TELLING_NUMBER = /\d{5,}/g;
const HAS_DIGIT = /\d/;
const SEPARATORS = /[^A-Z0-9]+/g;

/** Finds what has once been found as an identifier of a label wherever it stands again, however it is punctuated. */
export function repeatedValue(label: Label): Propagation {
  return {
    learn(document, spans, known) {
      for (const span of spans) {
        if (span.label !== label) continue;
        const score = Math.round(span.score * SCORE_UNITS);
        learnValue(document.text.slice(span.start, span.end), score, known);
      }
    },
    find(document, known) {
      if (known.size === 0) return [];
      const found: Candidate[] = [];
      const add = (piece: Piece, score: number): void => {
        found.push({ start: piece.start, end: piece.end, label, score: score / SCORE_UNITS });
      };
      const byHash = document.derive(piecesByHash);
      // Each of many detectors knows a few values of a text, and a long conversation more than a short text has.
      if (known.size < byHash.size) {
        for (const [hash, score] of known) byHash.get(hash)?.forEach((piece) => add(piece, score));
      } else {
        for (const [hash, pieces] of byHash) {
          const score = known.get(hash);
          if (score !== undefined) pieces.forEach((piece) => add(piece, score));
        }
      }
      return found;
    },
  };
}

/** Notes a value, and the numbers in it that give it away without its prefix: `MRN4482913`. */
function learnValue(text: string, score: number, known: Known): void {
  const value = text.toUpperCase().replace(SEPARATORS, '');
  const isTelling = HAS_DIGIT.test(value) && value.length > FEWEST_DIGITS;
  const values: string[] = text.match(TELLING_NUMBER) ?? [];
  if (isTelling || FOUR_DIGITS_NO_YEAR.test(value)) values.push(value);
  for (const each of values) {
    const hash = hashOf(HASH_SEED, each);
    known.set(hash, Math.max(score, known.get(hash) ?? 0));
  }
}

/** Every number, every code and every stretch of codes of a document. */
function piecesByHash(document: Document): ReadonlyMap<number, readonly Piece[]> {
  const pieces = document.derive(stretches).flatMap((stretch) => piecesOf(document, stretch));
  return grouped(pieces, ({ hash }) => hash);
}

function piecesOf({ text, tokens }: Document, { start, end }: Stretch): readonly Piece[] {
  const found: Piece[] = [];
  let code: Piece | null = null;
  let whole: Piece | null = null;
  for (let index = start; index < end; index++) {
    if (tokens.gaps[index] !== Gap.None && code !== null) {
      found.push(code);
      code = null;
    }
    if (tokens.kinds[index] === TokenKind.Symbol) continue;
    const from = tokens.starts[index] ?? 0;
    const to = tokens.ends[index] ?? 0;
    const value = text.slice(from, to).toUpperCase();
    code = extended(code, from, to, value);
    whole = extended(whole, from, to, value);
    if (tokens.kinds[index] === TokenKind.Number && to - from >= FEWEST_DIGITS) {
      found.push(extended(null, from, to, value));
    }
  }
  if (code !== null) found.push(code);
  if (whole !== null) found.push(whole);
  return found;
}

function extended(piece: Piece | null, from: number, end: number, value: string): Piece {
  return { start: piece?.start ?? from, end, hash: hashOf(piece?.hash ?? HASH_SEED, value) };
}

function hashOf(seed: number, value: string): number {
  let hash = seed;
  for (let index = 0; index < value.length; index++) {
    hash = extendPhrase(hash, value.charCodeAt(index));
  }
  return hash;
}
