import type { SurrogateDraw, SurrogateMaker } from 'deid-core';
import { FACILITIES, NAMES, STREETS, TOWNS } from './surrogate-lists.ts';

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
/** Parts of a name that tell nobody's. */
const TITLES: ReadonlySet<string> = new Set(
  'jr sr ii iii iv dr mr mrs ms md do rn np phd prof'.split(' '),
);
/** Words in front of a name that tell where it comes from. A made one has none. */
const PARTICLES =
  /(?<![\p{L}\p{M}'’-])(?:abu|al|bin|bint|da|das|de|del|della|dem|den|der|di|dos|du|el|ibn|la|las|le|los|san|santa|st|ten|ter|van|von|zu)\.?\s{1,8}(?=\p{L})/giu;
/** Soft hyphens, joiners and the like: letters on both sides of one are one word's. */
const INVISIBLE = /\p{Cf}/gu;
const DIGIT_OR_LETTER = /[\p{L}\p{N}]/gu;

/** Makers of values that look real. Dates and ages have operators of their own. */
export const SURROGATE_MAKERS: Readonly<Record<string, SurrogateMaker>> = {
  NAME: likeName,
  LOCATION: fromList(TOWNS),
  FACILITY: fromList(FACILITIES),
  ADDRESS: likeAddress,
  ZIP: likeCode,
  PHONE: likePhone,
  FAX: likePhone,
  EMAIL: likeEmail,
  SSN: likeSsn,
  MRN: likeCode,
  HEALTH_PLAN: likeCode,
  ACCOUNT: likeCode,
  LICENSE: likeCode,
  VEHICLE: likeCode,
  DEVICE: likeCode,
  ID: likeCode,
  URL: (value, draw) => `https://www.example.org/${draw.number(1e6, keyOf(value))}`,
  IP: likeAddressOfNetwork,
};

/** The same word gives the same name in every mention, so that `Doe` stays the second half of `John Doe`. */
function likeName(value: string, { pick, number }: SurrogateDraw): string | null {
  let isComplete = true;
  const visible = value.replaceAll(INVISIBLE, '');
  const name = visible.replaceAll(PARTICLES, '').replaceAll(WORD, (word) => {
    const key = keyOf(word);
    if (TITLES.has(key)) return word;
    if (word.length === 1) return letterLike(word, number(LETTERS, key));
    const picked = pick(NAMES, key);
    if (picked === undefined) isComplete = false;
    return inCaseOf(word, picked ?? '');
  });
  return isComplete ? name : null;
}

function fromList(list: readonly string[]): SurrogateMaker {
  return (value, { pick }) => {
    const picked = pick(list, keyOf(value));
    return picked === undefined ? null : inCaseOf(value, picked);
  };
}

const LARGEST_HOUSE = 9900;

function likeAddress(value: string, { pick, number }: SurrogateDraw): string | null {
  const street = pick(STREETS, keyOf(value));
  if (street === undefined) return null;
  return inCaseOf(value, `${number(LARGEST_HOUSE, keyOf(value)) + 100} ${street}`);
}

function likeEmail(value: string, { pick, number }: SurrogateDraw): string | null {
  const name = pick(NAMES, keyOf(value));
  return name === undefined
    ? null
    : `${name.toLowerCase()}${number(1000, keyOf(value))}@example.org`;
}

/** 555-0100 to 555-0199 belong to nobody (North American Numbering Plan). */
const FICTIONAL_LINE = '55501';

function likePhone(value: string, { number }: SurrogateDraw): string {
  const count = (value.match(/\d/g) ?? []).length;
  const area = `${2 + number(8, `${keyOf(value)} 0`)}${twoDigits(number(100, `${keyOf(value)} 1`))}`;
  const line = FICTIONAL_LINE + twoDigits(number(100, `${keyOf(value)} 2`));
  const digits = `1${area}${line}`.slice(-Math.min(count, 11)).padStart(count, '0');
  return fillDigits(value, digits);
}

/** Numbers from 900 on with a middle below 50 are neither social security nor taxpayer numbers. */
function likeSsn(value: string, { number }: SurrogateDraw): string {
  const key = keyOf(value);
  const area = 900 + number(100, `${key} 0`);
  const group = twoDigits(1 + number(49, `${key} 1`));
  const serial = String(1 + number(9999, `${key} 2`)).padStart(4, '0');
  return fillDigits(value, `${area}${group}${serial}`);
}

/** Networks that are kept for examples: RFC 5737 and RFC 3849. */
function likeAddressOfNetwork(value: string, { number }: SurrogateDraw): string {
  const key = keyOf(value);
  return value.includes(':')
    ? `2001:db8::${number(65_536, key).toString(16)}`
    : `192.0.2.${number(256, key)}`;
}

/** RFC 9562, 4: what has to stay hexadecimal, for readers check it. */
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const HEXADECIMAL_LETTERS = 6;

/** A digit for a digit, a letter for a letter. */
function likeCode(value: string, { number }: SurrogateDraw): string {
  const letters = UUID.test(value) ? HEXADECIMAL_LETTERS : LETTERS;
  let index = 0;
  return value.replaceAll(DIGIT_OR_LETTER, (character) => {
    const key = `${keyOf(value)} ${index++}`;
    return /\d/.test(character)
      ? String(number(10, key))
      : letterLike(character, number(letters, key));
  });
}

const LETTERS = 26;
const FIRST_LETTER = 'a'.charCodeAt(0);

function letterLike(like: string, drawn: number): string {
  return inCaseOf(like, String.fromCharCode(FIRST_LETTER + drawn));
}

function inCaseOf(like: string, text: string): string {
  if (like === like.toLowerCase()) return text.toLowerCase();
  return like.length > 1 && like === like.toUpperCase() ? text.toUpperCase() : capitalized(text);
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** What stands between the digits stays. Digits that are left over are left out. */
function fillDigits(like: string, digits: string): string {
  let index = 0;
  return like.replaceAll(/\d/g, () => digits[index++] ?? '0');
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** The same for a value however it is written. */
function keyOf(value: string): string {
  return value
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
