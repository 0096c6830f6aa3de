import { Gap, type Tokens } from 'deid-core';
import { width } from '../../evidence/code.ts';
import { phraseSet } from '../../evidence/phrase-set.ts';
import { digitsAt, isGlued, symbolAt } from '../../evidence/token-at.ts';
import { hashSet, wordSet } from '../../evidence/word-set.ts';
import { isCapitalised, isWordOf } from '../../evidence/written-word.ts';
import type { Street } from './street.ts';

const POSTAL_BOX = phraseSet([
  'p.o. box',
  'p.o.box',
  'po box',
  'p o box',
  'p.o. box #',
  'po box #',
  'pob',
  'post office box',
  'postal box',
  'gpo box',
  'private bag',
  'post box',
]);
/** What boxes are numbered in: military units and rural routes. */
const ROUTE = phraseSet([
  'psc',
  'cmr',
  'unit',
  'rr',
  'r.r.',
  'rr #',
  'rural route',
  'rural rt',
  'hc',
  'star route',
  'route',
  'rt',
  'rt.',
  'rte',
  'rfd',
  'r.f.d.',
  'rr#',
]);
const MILITARY = phraseSet(
  ['apo', 'fpo', 'dpo'].flatMap((office) =>
    ['aa', 'ae', 'ap'].map((state) => `${office} ${state}`),
  ),
);
const MAX_SHIP_WORDS = 3;
const BOX = wordSet('box bx');
/** All that stands in front of the number of a box: most numbers have none of these there. */
const LAST_TOKENS = hashSet([...POSTAL_BOX.lastTokens, ...MILITARY.lastTokens, ...BOX.hashes]);

/** Start of the words for a post-office box in front of token `index`, or `index` itself. */
export function postalBoxStart(tokens: Tokens, index: number): number {
  return POSTAL_BOX.startBefore(tokens, index);
}

/** The box whose number is the token `index`: `P.O. Box 77`, `PSC 1203, Box 44`, `RR 2 Box 81`. */
export function postalBoxAt(tokens: Tokens, index: number): Street | undefined {
  if (digitsAt(tokens, index) === 0 || !LAST_TOKENS.has(tokens.values[index - 1] ?? 0))
    return undefined;
  const start = postalBoxStart(tokens, index);
  if (start < index) return { start, end: index + 1, isWeak: false };
  const office = MILITARY.startBefore(tokens, index);
  if (office < index) return { start: shipStart(tokens, office), end: index + 1, isWeak: false };
  if (!isWordOf(tokens, index - 1, BOX)) return undefined;
  const route = symbolAt(tokens, index - 2) === ',' ? index - 3 : index - 2;
  const first = digitsAt(tokens, route) > 0 ? ROUTE.startBefore(tokens, route) : route;
  return first < route ? { start: first, end: boxEnd(tokens, index), isWeak: false } : undefined;
}

/** Behind `45`, `45-A` or `45A`. */
function boxEnd(tokens: Tokens, index: number): number {
  const letter = symbolAt(tokens, index + 1) === '-' ? index + 2 : index + 1;
  const isLetter =
    isGlued(tokens, letter) && isCapitalised(tokens, letter) && width(tokens, letter) === 1;
  return isLetter ? letter + 1 : index + 1;
}

/** First token of the ship or unit on the line above a military post office: `USS Halvorsen`. */
function shipStart(tokens: Tokens, office: number): number {
  if (tokens.gaps[office] !== Gap.Newline) return office;
  let start = office;
  while (office - start < MAX_SHIP_WORDS && isCapitalised(tokens, start - 1)) {
    start--;
    if (tokens.gaps[start] !== Gap.Space) break;
  }
  return start;
}
