import { type Document, Gap, TokenKind, type Tokens } from 'deid-core';
import { width } from '../../evidence/code.ts';
import { placePhraseEnd } from '../../evidence/place-phrases.ts';
import { hasSymbol, isNear, symbolAt } from '../../evidence/token-at.ts';
import { isOfVocabulary } from '../../evidence/vocabulary.ts';
import { Vocabulary } from '../../lexicon/attributes.ts';
import { vocabularyClasses, wordAttributes } from '../../evidence/word-attributes.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { isCapitalised, isWordOf } from '../../evidence/written-word.ts';
import {
  city,
  DICTIONARY,
  givenName,
  plainWord,
  properWord,
  surname,
} from '../../lexicon/attributes.ts';
import {
  GENERIC,
  KIND_OF_HOUSE,
  MEMBER,
  MIDDLE,
  NAMESAKE,
  NO_LOWER_NAME,
  NOT_IN_NAME,
  PLACE_PREPOSITION,
  SOURCE,
} from './facility-words.ts';

const BOUNDS = ',;:.@()|"';
const MAX_NAME_TOKENS = 10;
const MAX_NAME_WORDS = 6;
const MAX_WORDS_BEHIND = 3;
const MAX_PLACE_WORDS = 5;
/** Words more common than this (`plainWord`) are no names without a capital. */
const RARE_WORD = 3;
/** What a name in small letters begins behind. */
const ENDS_LOWER_NAME = [NOT_IN_NAME, NO_LOWER_NAME, PLACE_PREPOSITION];
/** Shorter words are misspelt ones more often than names. */
const SHORTEST_NAME = 4;
const ABBREVIATED = wordSet('st ste mt ft');
const SAINT = wordSet('st saint ste sainte mt mount');
/** Whose a hospital without a name is. */
const PUBLIC = wordSet('county city community state');
const OF = wordSet('of');
/** What opens a name that goes on with `of`. */
const BEFORE_OF = wordSet(
  'lady university city sisters hospital church school college academy institute house order temple bank village town',
);
const LADY = wordSet('lady');
const OUR = wordSet('our');
const GOOD = wordSet('good');
const AFTER_GOOD = wordSet('samaritan shepherd');
const THE = wordSet('the our');
const SOURCE_PREPOSITION = wordSet('from by of to in at');

/** First token of the capitalised words in front of token `index`, or `index` itself. */
export function nameStart(tokens: Tokens, index: number): number {
  const start = capitalisedStart(tokens, index);
  return start < index ? ourLadyStart(tokens, start) : index;
}

/** `Our Lady of ...`: elsewhere `our` is in no name. */
function ourLadyStart(tokens: Tokens, start: number): number {
  return isWordOf(tokens, start, LADY) && isWordOf(tokens, start - 1, OUR) ? start - 1 : start;
}

function capitalisedStart(tokens: Tokens, index: number): number {
  let start = index;
  let at = index;
  let words = 0;
  while (at > 0 && index - at < MAX_NAME_TOKENS && isNear(tokens, at)) {
    at--;
    const isWord = isCapitalised(tokens, at) && !isWordOf(tokens, at, OF);
    if (isWord && !isWordOf(tokens, at, NOT_IN_NAME)) {
      if (++words > MAX_NAME_WORDS) break;
      start = at;
    } else if (!joinsName(tokens, at)) break;
  }
  return start;
}

/** The clitic, hyphen or full stop inside a name, and the `of` of `Lady of Lourdes`. */
function joinsName(tokens: Tokens, at: number): boolean {
  if (tokens.kinds[at] === TokenKind.Clitic) return true;
  const symbol = symbolAt(tokens, at);
  if (symbol === '.') return isWordOf(tokens, at - 1, ABBREVIATED);
  return (
    symbol === '-' ||
    symbol === '&' ||
    symbol === "'" ||
    (isWordOf(tokens, at, OF) && isWordOf(tokens, at - 1, BEFORE_OF))
  );
}

/** Index behind the capitalised words from token `index` on that go on a name: `Swedish Cherry Hill`. */
export function nameEnd(document: Document, index: number): number {
  const { tokens } = document;
  let end = index;
  for (let words = 0; words < MAX_WORDS_BEHIND && tokens.gaps[end] === Gap.Space; words++) {
    if (!isCapitalised(tokens, end) || !isTelling(document, end, end + 1)) break;
    const isAbbreviated = isWordOf(tokens, end, ABBREVIATED) && symbolAt(tokens, end + 1) === '.';
    end += isAbbreviated ? 2 : 1;
  }
  return end;
}

/** First token of a name in small letters in front of token `index`, or `index` itself. */
export function plainNameStart(document: Document, index: number): number {
  const { tokens } = document;
  let end = index;
  while (isWordOf(tokens, end - 1, MIDDLE)) end--;
  for (let start = end - 1; start >= Math.max(0, end - MAX_PLACE_WORDS); start--) {
    if (placePhraseEnd(document, start) === end) return start;
  }
  const last = tokens.kinds[end - 1] === TokenKind.Clitic ? end - 2 : end - 1;
  const saint = symbolAt(tokens, last - 1) === '.' ? last - 2 : last - 1;
  if (isWordOf(tokens, saint, SAINT) && !isWordOf(tokens, last, NOT_IN_NAME)) return saint;
  if (isRareName(document, last)) return last;
  const start = lowerNameStart(document, end);
  return isNamesake(document, start, end) && isBounded(tokens, start) ? start : index;
}

/** First token of the words without capitals in front of token `index` that may be its name, or `index`. */
export function lowerNameStart(document: Document, index: number): number {
  const { tokens } = document;
  let start = index;
  for (let words = 0; words < MAX_PLACE_WORDS; words++) {
    const at = wordBefore(tokens, start);
    if (at < 0 || endsLowerName(tokens, at)) break;
    start = at;
  }
  return start < index ? ourLadyStart(tokens, start) : index;
}

function endsLowerName(tokens: Tokens, at: number): boolean {
  if (isWordOf(tokens, at, GOOD) && isWordOf(tokens, at + 1, AFTER_GOOD)) return false;
  if (isWordOf(tokens, at, OF)) return !isWordOf(tokens, at - 1, BEFORE_OF);
  return ENDS_LOWER_NAME.some((ends) => isWordOf(tokens, at, ends));
}

/** Whether one of the words is what houses are called after, or no word of the language at all. */
export function isNamesake(document: Document, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (isWordOf(document.tokens, at, NAMESAKE) || isWordOf(document.tokens, at, LADY)) return true;
  }
  return isProper(document, start, end);
}

/** Whether a name without a capital begins here: behind a preposition of place, a sign, or at the start of a line. */
export function isBounded(tokens: Tokens, start: number): boolean {
  return !isNear(tokens, start) || isPlaced(tokens, start) || hasSymbol(tokens, start - 1, BOUNDS);
}

/** First token of a name in small letters between a preposition of place and token `index`, or `index` itself. */
export function placedNameStart(document: Document, index: number): number {
  const { tokens } = document;
  let start = index;
  let isTold = false;
  for (let words = 0; words < MAX_PLACE_WORDS; words++) {
    const at = wordBefore(tokens, start);
    if (at < 0 || endsLowerName(tokens, at)) break;
    start = at;
    isTold ||= isRareWord(document, at);
  }
  const isOpen =
    isPlaced(tokens, start) || hasSymbol(tokens, start - 1, ':') || !isNear(tokens, start);
  return isTold && isOpen ? start : index;
}

/** The word that goes on a name on its left, behind the clitic, hyphen or full stop between them; -1 when none does. */
function wordBefore(tokens: Tokens, start: number): number {
  let at = start - 1;
  if (at < 0 || !isNear(tokens, start)) return -1;
  const symbol = symbolAt(tokens, at);
  const isJoint = symbol === '-' || (symbol === '.' && isWordOf(tokens, at - 1, ABBREVIATED));
  if (isJoint || tokens.kinds[at] === TokenKind.Clitic) at--;
  return at >= 0 && tokens.kinds[at] === TokenKind.Word && isNear(tokens, at + 1) ? at : -1;
}

/** A word that can tell one house from another even without a capital. */
function isRareWord(document: Document, at: number): boolean {
  const known = document.derive(wordAttributes)[at] ?? 0;
  const isPlain =
    (known & DICTIONARY) !== 0 && plainWord(known) > RARE_WORD && properWord(known) === 0;
  const isPublic = isWordOf(document.tokens, at, PUBLIC);
  return (
    isTellingWord(document, at) &&
    !isPlain &&
    !isPublic &&
    width(document.tokens, at) >= SHORTEST_NAME
  );
}

/** Whether some word of tokens `start` to `end` (exclusive) can tell one house from another. */
export function isTelling(document: Document, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isTellingWord(document, at)) return true;
  return false;
}

function isTellingWord(document: Document, at: number): boolean {
  const { tokens } = document;
  if (tokens.kinds[at] !== TokenKind.Word) return false;
  const value = tokens.values[at] as number;
  if (GENERIC.has(value) || NOT_IN_NAME.has(value)) return false;
  const isGeographic = document.derive(vocabularyClasses)[at] === Vocabulary.Geographic;
  return isGeographic || !isOfVocabulary(document, at);
}

/** Whether some of the words is more than a plain word of the language. */
export function isProper(document: Document, start: number, end: number): boolean {
  const attributes = document.derive(wordAttributes);
  for (let at = start; at < end; at++) {
    const isPlain = ((attributes[at] ?? 0) & DICTIONARY) !== 0;
    if (isTellingWord(document, at) && !isPlain) return true;
  }
  return false;
}

/** A name or a city that is no plain word. */
function isRareName(document: Document, at: number): boolean {
  const known = document.derive(wordAttributes)[at] ?? 0;
  const isName = givenName(known) > 0 || surname(known) > 1 || city(known) > 0;
  return isName && isProper(document, at, at + 1);
}

/** Whether a word in front of the name says that somebody is, comes or goes there. */
export function isPlaced(tokens: Tokens, start: number): boolean {
  const before = beforeArticle(tokens, start);
  if (isWordOf(tokens, before, OF)) return isWordOf(tokens, before - 1, MEMBER);
  const isHouse = isWordOf(tokens, before, KIND_OF_HOUSE) && before === start - 1;
  return isHouse || isWordOf(tokens, before, PLACE_PREPOSITION) || symbolAt(tokens, before) === '@';
}

/** Whether the name is that of an author: `guidelines from the ...`, `according to ...`. */
export function isSource(tokens: Tokens, start: number): boolean {
  const before = beforeArticle(tokens, start);
  return isWordOf(tokens, before, SOURCE_PREPOSITION) && isWordOf(tokens, before - 1, SOURCE);
}

function beforeArticle(tokens: Tokens, start: number): number {
  return isWordOf(tokens, start - 1, THE) ? start - 2 : start - 1;
}
