import { hashWord, type Tokens } from 'deid-core';
import { EXPLAINED_BY, spellingEnd } from '../../evidence/spoken-number.ts';
import { hasSymbol, isGlued, isNear, NO_WORD, wordAt } from '../../evidence/token-at.ts';
import { hashSet, wordSet } from '../../evidence/word-set.ts';

/** Letters that are said one by one, up to token `end`. */
export interface SpelledWord {
  readonly end: number;
  readonly letters: number;
  /** Hash of the word that they spell. */
  readonly hash: number;
  /** Some have a word for them: `b as in boy`. */
  readonly isLettered: boolean;
}

/** By hash: the 26 letters. */
export const LETTERS: ReadonlyMap<number, string> = new Map(
  Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => [hashWord(letter), letter]),
);
/** What is said of signs inside a name. */
const JOINTS = wordSet('apostrophe dash hyphen space uh um');
const DOUBLE = hashWord('double');
/** Letters of the longest name that somebody spells. */
const MAX_LETTERS = 24;

/** What may stand behind a letter of a word that is spelled. */
const GOING_ON = hashSet([...LETTERS.keys(), ...JOINTS.hashes, ...EXPLAINED_BY, DOUBLE]);

/** Whether letters may go on at a token: behind most letters, such as `a` and `I`, there is another word. */
export function goesOn(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at);
  return word === NO_WORD ? hasSymbol(tokens, at, ',-.') : GOING_ON.has(word);
}

/** Reads `s m i t h`, `S-M-I-T-H`, `b as in boy, e double l`, from a letter on. */
export function spelledWordAt(tokens: Tokens, start: number): SpelledWord {
  let end = start;
  let word = '';
  let isLettered = false;
  for (let at = start; word.length < MAX_LETTERS;) {
    const isDouble = wordAt(tokens, at) === DOUBLE;
    const letterAt = isDouble ? at + 1 : at;
    const letter = LETTERS.get(wordAt(tokens, letterAt));
    if (letter === undefined || (at > start && !isNear(tokens, at))) break;
    word += isDouble ? letter + letter : letter;
    end = spellingEnd(tokens, letterAt + 1);
    isLettered ||= end > letterAt + 1;
    const isJoined =
      hasSymbol(tokens, end, ',-') || JOINTS.has(wordAt(tokens, end)) || isDotted(tokens, end);
    at = isJoined ? end + 1 : end;
  }
  return { end, letters: word.length, hash: hashWord(word), isLettered };
}

/** `S.M.I.T.H`: the full stop between two letters. */
function isDotted(tokens: Tokens, at: number): boolean {
  return hasSymbol(tokens, at, '.') && isGlued(tokens, at) && isGlued(tokens, at + 1);
}
