import type { SafeHarborLabel } from 'deid-core';
import { CharacterSet } from '../../evidence/character-set.ts';
import { latePattern } from '../../evidence/late-pattern.ts';
import type { FieldName } from './field-name.ts';

const EMPTY =
  /^(?:n\/?a|none|null|nil|unknown|not \w{1,12}(?: \w{1,12})?|same|self|yes|no|true|false|pending|tbd|declined|refused|deceased|other|[-.?x*_]+)$/i;
const LONGEST_VALUE = 120;
const MOST_NAME_WORDS = 5;
const FEWEST_PHONE_DIGITS = 5;
const LONGEST_ZIP = 10;
const FIRST_AGE = 90;
const LAST_AGE = 130;
/** Characters of a number under a name that says that it is one; and its digits where the name may say less. */
const FEWEST_CHARACTERS = 3;
const FEWEST_TELLING_DIGITS = 5;
const MOST_CODE_WORDS = 4;

const YEAR = /^(?:19|20)\d\d$/;
const TIME = /^\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?$/i;

const LETTER = latePattern('\\p{L}', 'u');
const WORD = latePattern('\\p{L}{2}', 'u');
const DIGIT = new CharacterSet(/\d/);
const SEPARATOR = new CharacterSet(/[\s,]/);

function digitsOf(value: string): number {
  let digits = 0;
  for (let at = 0; at < value.length; at++) if (DIGIT.has(value, at)) digits++;
  return digits;
}

/** Words with spaces or commas between them; one more for each end that has some. */
function wordsOf(value: string): number {
  let words = 1;
  for (let at = 0; at < value.length; at++) {
    if (SEPARATOR.has(value, at) && !SEPARATOR.has(value, at - 1)) words++;
  }
  return words;
}

/** Whether a value can be what the name of its field says. */
export function fits({ label, isVague }: FieldName, value: string): boolean {
  if (value.length === 0 || value.length > LONGEST_VALUE || EMPTY.test(value)) return false;
  const digits = digitsOf(value);
  return isVague && digits < FEWEST_TELLING_DIGITS ? false : fitsLabel(label, value, digits);
}

function fitsLabel(label: SafeHarborLabel, value: string, digits: number): boolean {
  switch (label) {
    case 'NAME':
      return digits === 0 && wordsOf(value) <= MOST_NAME_WORDS && LETTER().test(value);
    case 'LOCATION':
    case 'FACILITY':
      return (
        digits < value.length / 2 && wordsOf(value) <= 2 * MOST_NAME_WORDS && WORD().test(value)
      );
    case 'ADDRESS':
      return WORD().test(value) && (digits > 0 || wordsOf(value) > 1);
    case 'DATE':
      return digits > 1 && !YEAR.test(value) && !TIME.test(value);
    case 'AGE':
      return /^\d{2,3}\b/.test(value) && isOldAge(Number.parseInt(value, 10));
    case 'ZIP':
      return digits > 1 && value.length <= LONGEST_ZIP;
    case 'PHONE':
    case 'FAX':
      return digits >= FEWEST_PHONE_DIGITS;
    default:
      return digits > 0 && value.length >= FEWEST_CHARACTERS && wordsOf(value) <= MOST_CODE_WORDS;
  }
}

function isOldAge(years: number): boolean {
  return years >= FIRST_AGE && years <= LAST_AGE;
}
