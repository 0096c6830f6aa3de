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
import { type Stretch, stretches } from './shaped-value.ts';

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
      const pieces = document.derive(piecesOf);
      const add = (hash: number, score: number): void => {
        pieces.forEach(hash, (start, end) =>
          found.push({ start, end, label, score: score / SCORE_UNITS }),
        );
      };
      // Each of many detectors knows a few values of a text, and a long conversation more than a short text has.
      if (known.size < pieces.size) {
        for (const [hash, score] of known) add(hash, score);
      } else {
        for (const hash of pieces.hashes()) {
          const score = known.get(hash);
          if (score !== undefined) add(hash, score);
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
    const hash = extendedBy(HASH_SEED, each, 0, each.length);
    known.set(hash, Math.max(score, known.get(hash) ?? 0));
  }
}

const NONE = -1;

/** Pieces of a text that may repeat a value, by hash. Offsets of `Document.text`. */
class Pieces {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  /** For each piece the one before it that has its hash, or `NONE`. */
  private readonly previous: number[] = [];
  private readonly lastOf = new Map<number, number>();

  /** How many hashes there are. */
  get size(): number {
    return this.lastOf.size;
  }

  hashes(): Iterable<number> {
    return this.lastOf.keys();
  }

  /** A number may be a whole code, and a code a whole stretch: what was just added is not added again. */
  add(start: number, end: number, hash: number): void {
    const last = this.starts.length - 1;
    if (this.starts[last] === start && this.ends[last] === end) return;
    this.starts.push(start);
    this.ends.push(end);
    this.previous.push(this.lastOf.get(hash) ?? NONE);
    this.lastOf.set(hash, last + 1);
  }

  forEach(hash: number, use: (start: number, end: number) => void): void {
    for (let at = this.lastOf.get(hash) ?? NONE; at !== NONE; at = this.previous[at] ?? NONE) {
      use(this.starts[at] ?? 0, this.ends[at] ?? 0);
    }
  }
}

/** Every number, every code and every stretch of codes of a document. To be called as `document.derive(piecesOf)`. */
function piecesOf(document: Document): Pieces {
  const pieces = new Pieces();
  for (const stretch of document.derive(stretches)) addPieces(document, stretch, pieces);
  return pieces;
}

function addPieces({ text, tokens }: Document, { start, end }: Stretch, pieces: Pieces): void {
  let codeStart = NONE;
  let code = HASH_SEED;
  let wholeStart = NONE;
  let whole = HASH_SEED;
  let last = NONE;
  for (let index = start; index < end; index++) {
    if (tokens.gaps[index] !== Gap.None && codeStart !== NONE) {
      pieces.add(codeStart, last, code);
      codeStart = NONE;
      code = HASH_SEED;
    }
    if (tokens.kinds[index] === TokenKind.Symbol) continue;
    const from = tokens.starts[index] ?? 0;
    last = tokens.ends[index] ?? 0;
    if (codeStart === NONE) codeStart = from;
    if (wholeStart === NONE) wholeStart = from;
    code = extendedBy(code, text, from, last);
    whole = extendedBy(whole, text, from, last);
    if (tokens.kinds[index] === TokenKind.Number && last - from >= FEWEST_DIGITS) {
      pieces.add(from, last, extendedBy(HASH_SEED, text, from, last));
    }
  }
  if (codeStart !== NONE) pieces.add(codeStart, last, code);
  if (wholeStart !== NONE) pieces.add(wholeStart, last, whole);
}

const SMALL_A = 97;
const SMALL_Z = 122;
const CASE_BIT = 32;

/** Letters in capitals; only those of ASCII are part of a value. */
function extendedBy(seed: number, text: string, start: number, end: number): number {
  let hash = seed;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    hash = extendPhrase(hash, unit >= SMALL_A && unit <= SMALL_Z ? unit - CASE_BIT : unit);
  }
  return hash;
}
