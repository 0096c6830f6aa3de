import type { Document } from 'deid-core';
import { answers } from '../../evidence/answers.ts';
import { type LocatedNumber, spokenNumbers } from '../../evidence/spoken-number.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { isWordOf } from '../../evidence/written-word.ts';
import { postalBoxStart } from './postal-box.ts';
import { type Street, suffixedStreet } from './street.ts';
import { CONNECTOR, SURE_STREET } from './street-words.ts';

const MAX_HOUSE_DIGITS = 5;
/** `one sharp turn down the road`; but nobody says `twelve oh four` of anything else that ends like a street. */
const FEWEST_SURE_DIGITS = 3;
/** Other suffixes that are said in full. */
const OTHER_STREET = wordSet('place way square trail crossing loop row');
const QUESTION_WORDS = wordSet(
  'address live living located stay staying street where reside house residence',
);
/** Tokens at the end of a question that are searched for one of them. */
const MAX_QUESTION_TOKENS = 8;

/** Streets and boxes whose number is read out: `twelve oh four elm street`, `p o box four forty one`. */
export function spokenStreets(document: Document): readonly Street[] {
  return document.derive(spokenNumbers).flatMap((number) => {
    const { tokens } = document;
    const box = postalBoxStart(tokens, number.start);
    if (box < number.start) return [{ start: box, end: number.end, isWeak: false }];
    const mayBe = isHouseNumber(number) && !isWordOf(tokens, number.end, CONNECTOR);
    const street = mayBe ? suffixedStreet(document, number.start, number.end) : undefined;
    if (street === undefined) return [];
    const hasSureEnd = isWordOf(tokens, street.end - 1, SURE_STREET);
    if (!hasSureEnd && !isWordOf(tokens, street.end - 1, OTHER_STREET)) return [];
    const isSure = hasSureEnd && number.digits >= FEWEST_SURE_DIGITS;
    return [{ ...street, isWeak: street.isWeak && !isSure }];
  });
}

function isHouseNumber({ digits, value }: LocatedNumber): boolean {
  return digits === value.length && digits <= MAX_HOUSE_DIGITS;
}

/**
 * Whether a token opens what somebody says, or is among the first of an answer to where they live: `your address ?\n[patient]
 * it's ...`.
 */
export function answersWhere(document: Document, start: number): boolean {
  const { questionEnds, turns } = document.derive(answers);
  if (turns.has(start)) return true;
  const end = questionEnds[start] ?? 0;
  for (let at = end - 1; at >= Math.max(0, end - MAX_QUESTION_TOKENS); at--) {
    if (isWordOf(document.tokens, at, QUESTION_WORDS)) return true;
  }
  return false;
}
