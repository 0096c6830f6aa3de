import { type Document, extendPhrase, Gap, HASH_SEED, TokenKind, type Tokens } from 'deid-core';
import { ANY_PLACE, PHRASE_START } from '../lexicon/attributes.ts';
import { lookup } from '../lexicon/lexicon.ts';
import { wordAttributes } from './word-attributes.ts';

/** Words of the longest place name in the lexicon. */
const LONGEST_PHRASE = 4;

/** Index just behind the place name of several words that starts at token `index`; 0 when none does. */
export function placePhraseEnd(document: Document, index: number): number {
  return document.derive(placePhrases).endAt(index);
}

/** Place names of several words, each looked for once, when it is first asked for. To be called as `document.derive(...)`. */
export function placePhrases(document: Document): PlacePhrases {
  return new PlacePhrases(document.tokens, document.derive(wordAttributes));
}

/** How many tokens a phrase has, and one more: 0 is "not looked for yet". */
const NO_PHRASE = 1;
/** Tokens for each slot of phrases that are known to be no place, and how many slots a text has. Powers of two. */
const TOKENS_PER_SLOT = 16;
const FEWEST_SLOTS = 16;
const MOST_SLOTS = 1 << 12;

export class PlacePhrases {
  private readonly tokens: Tokens;
  private readonly attributes: Int32Array;
  private readonly lengths: Uint8Array;
  /** By the low bits of their hash, phrases that came last and are no place: `the patient` need not be looked up again. */
  private readonly others: Int32Array;

  constructor(tokens: Tokens, attributes: Int32Array) {
    this.tokens = tokens;
    this.attributes = attributes;
    this.lengths = new Uint8Array(tokens.length);
    this.others = new Int32Array(slotsFor(tokens.length));
  }

  /** Index just behind the one that starts at token `index`; 0 when none does. */
  endAt(index: number): number {
    if (((this.attributes[index] ?? 0) & PHRASE_START) === 0) return 0;
    const known = this.lengths[index] as number;
    if (known !== 0) return known === NO_PHRASE ? 0 : index + known - NO_PHRASE;
    const end = this.phraseEnd(index);
    this.lengths[index] = end === 0 ? NO_PHRASE : end - index + NO_PHRASE;
    return end;
  }

  private phraseEnd(start: number): number {
    const { tokens } = this;
    let phrase = extendPhrase(HASH_SEED, tokens.values[start] ?? 0);
    let end = 0;
    let words = 1;
    for (let index = start + 1; index < tokens.length && words < LONGEST_PHRASE; index++) {
      if ((tokens.gaps[index] ?? 0) > Gap.Newline) break;
      // The period of `St. Paul` or `Sault Ste. Marie` and the hyphen of `Winston-Salem` are no part of the phrase.
      if (tokens.kinds[index] === TokenKind.Symbol && tokens.gaps[index] === Gap.None) {
        const symbol = tokens.values[index];
        if (symbol === 45 || (symbol === 46 && words <= 2)) continue;
      }
      if (tokens.kinds[index] !== TokenKind.Word) break;
      phrase = extendPhrase(phrase, tokens.values[index] ?? 0);
      words++;
      if (this.isPlace(phrase)) end = index + 1;
    }
    return end;
  }

  private isPlace(phrase: number): boolean {
    const slot = phrase & (this.others.length - 1);
    if (this.others[slot] === phrase) return false;
    if ((lookup(phrase) & ANY_PLACE) !== 0) return true;
    this.others[slot] = phrase;
    return false;
  }
}

function slotsFor(tokens: number): number {
  const slots = 2 ** Math.floor(Math.log2(tokens / TOKENS_PER_SLOT + 1));
  return Math.min(MOST_SLOTS, Math.max(FEWEST_SLOTS, slots));
}
