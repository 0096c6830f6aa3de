import { hashWord, Shape, TokenKind, type Tokens } from 'deid-core';
import { readOrdinal } from '../../evidence/number-words.ts';
import { phraseSet } from '../../evidence/phrase-set.ts';
import {
  digitsAt,
  hasSymbol,
  isGlued,
  isGluedNumber,
  isNear,
  NO_WORD,
  wordAt,
} from '../../evidence/token-at.ts';
import { type WordSet, wordSet } from '../../evidence/word-set.ts';
import { isOrdinalSuffix } from '../date/reading.ts';
import { MONTHS } from '../date/vocabulary.ts';
import { type AgeValue, FIRST_AGE } from './age-value.ts';

/** How sure each kind of company makes an age. */
const SCORE = {
  unit: 0.95,
  label: 0.95,
  birthday: 0.9,
  life: 0.9,
  apposition: 0.8,
  sex: 0.8,
  person: 0.6,
} as const;
const NONE = 0;

const BIRTHDAY = wordSet('birthday bday');
const BORN = wordSet('born');
const YEARS = wordSet('year years yr yrs y');
/** Behind a number, with or without a hyphen, these count years of life. */
const AGE_UNITS = phraseSet([
  ...['yo', 'y.o.', 'y.o', 'y/o', 'y o', 'yom', 'yof', 'yowm', 'yowf', 'yobm', 'yobf'],
  ...['year', 'years', 'yr', 'yrs', 'yr.', 'yrs.', 'y'].flatMap((unit) =>
    ['old', '-old', '/old', 'olds', '-olds', 'young', '-young', 'of age', '-o'].map(
      (tail) => `${unit} ${tail}`,
    ),
  ),
]);
const SEXES = wordSet('m f male female man woman gentleman lady');
const FEMALE = hashWord('f');
const SEX_LETTERS = wordSet('m f');
const LEADS = wordSet('a an the this pt patient is elderly frail pleasant');
const TEMPERATURES = wordSet('temp temperature temps fever fevers febrile tmax t degrees');

const LABELS = wordSet('age aged ages turned turns turning turn');
const LABEL_FILLERS = wordSet(
  'is was of at the about approximately approx almost nearly around now currently just sex gender years yrs in',
);
const LABEL_SYMBOLS = ':=#-("\'*|/)';
/** The six of `**Age (years):** 93`, and one to spare. */
const MAX_LABEL_FILLERS = 7;

const TITLES = wordSet('mr mrs ms miss mister dr sr sister father');
/** `Mr. Juan de la Torre Jr., 91,` */
const TITLE_DISTANCE = 9;
/** What a sentence goes on with behind an age between commas. */
const APPOSITION_ENDS = wordSet(
  `was is has had died lives lived passed presented presents came who whose of from a an the in with resident
  survived fell found admitted seen brought retired beloved widow widower expired deceased dies transferred discharged
  reports states denies complains comes arrived arrives called here resides on being underwent collapsed needs takes`,
);
const AT = wordSet('at');
const DEATHS = wordSet('died dies passed away deceased death expired dead');
const TO = wordSet('to be see');
const LIVES = wordSet('lived lives live living');
const MADE = wordSet('made make makes making');
const IT = wordSet('it');

const PERSONS = wordSet(
  `i he she you they who pt patient mother father mom mum dad mama papa grandmother grandfather grandma grandpa granny
  nana aunt uncle sister brother wife husband spouse woman man lady gentleman neighbor resident client`,
);
const ARTICLE = wordSet('a');
const COPULAS = wordSet(
  'is was am are be been now almost nearly about only just will would going to gonna turned',
);
/** `she is going to be almost 95` */
const MAX_COPULAS = 5;
/** What may follow an age that is a whole predicate. */
const ENDS = wordSet(
  'and now but with who so today this soon or lives living next last just in when then',
);
/** If one of these is near, a bare number is its value, not the age of `he` or `she`. */
const MEASURES = wordSet(
  `sat sats saturation saturating satting oxygen oxygenation o spo temp temperature fever hr pulse rate weight weighs
  weighed glucose sugar sugars pressure bp systolic score percent level heart blood`,
);
const ON = wordSet('on');
const THE = wordSet('the');
const MEASURE_DISTANCE = 8;

const HOW = wordSet('how');
const OLD = wordSet('old');
/** From a question for the age to its answer, the name of the speaker between them included. */
const ANSWER_DISTANCE = 14;

const COUNTED = wordSet(
  `degrees degree percent days day weeks week wks months month mos minutes minute min mins hours hour hrs mg mcg ml kg lb
  lbs pounds units times beats bpm cm mm miles feet over point percentile ago`,
);
const BOUNDS = wordSet('over above under below than least past');
const OPEN_ENDS = wordSet('older over above up more beyond plus');
const LINKS = wordSet('and or');
const RANGES = wordSet('to through thru');

/** How sure it is, 0 to 1, that a number over 89 is the age of somebody. */
export function scoreAge(tokens: Tokens, age: AgeValue): number {
  if (age.isOrdinal) return BIRTHDAY.has(wordAt(tokens, age.end)) ? SCORE.birthday : NONE;
  if (isRange(tokens, age)) return NONE;
  const unitEnd = ageUnitEnd(tokens, age.end);
  if (isAggregate(tokens, age, unitEnd)) return NONE;
  if (unitEnd > age.end) return SCORE.unit;
  if (isSexed(tokens, age)) return SCORE.sex;
  if (isSinceBirth(tokens, age)) return SCORE.life;
  if (isCounted(tokens, age.end)) return NONE;
  if (isLabelled(tokens, age.start)) return SCORE.label;
  if (isLifeSpan(tokens, age.start)) return SCORE.life;
  if (isApposition(tokens, age)) return SCORE.apposition;
  if (!isPredicate(tokens, age.end)) return NONE;
  const isPerson = isPersonBefore(tokens, age.start) || isAnswer(tokens, age.start);
  return isPerson && !isMeasured(tokens, age.start) ? SCORE.person : NONE;
}

/** Whether the number may be an age that was said before: nothing counts or measures by it. */
export function mayBeSaidAgain(tokens: Tokens, age: AgeValue): boolean {
  if (age.isOrdinal || isRange(tokens, age) || isCounted(tokens, age.end)) return false;
  return !isAggregate(tokens, age, age.end) && !isMeasured(tokens, age.start);
}

/** Index behind `-year-old`, `yo`, `y/o`, `yr female`; `index` itself when nothing of the kind stands there. */
function ageUnitEnd(tokens: Tokens, index: number): number {
  const at = hasSymbol(tokens, index, '-') ? index + 1 : index;
  const end = AGE_UNITS.endAt(tokens, at);
  if (end > at) return end;
  if (!YEARS.has(wordAt(tokens, at))) return index;
  const isGluedUnit = at === index && isGlued(tokens, at) && !isGlued(tokens, at + 1);
  const next = hasSymbol(tokens, at + 1, '-./') ? at + 2 : at + 1;
  return isGluedUnit || SEXES.has(wordAt(tokens, next)) ? at + 1 : index;
}

/** `18-95`, `90 to 95`: the bounds of a group. */
function isRange(tokens: Tokens, { start, end }: AgeValue): boolean {
  const isAfter = digitsAt(tokens, start - 2) > 0 && isRangeJoint(tokens, start - 1);
  return isAfter || (digitsAt(tokens, end + 1) > 0 && isRangeJoint(tokens, end));
}

function isRangeJoint(tokens: Tokens, index: number): boolean {
  return hasSymbol(tokens, index, '-') || RANGES.has(wordAt(tokens, index));
}

/** `over 90`, `90+`, `90 years or older`: the category that Safe Harbor asks for. */
function isAggregate(tokens: Tokens, { start, end, value }: AgeValue, unitEnd: number): boolean {
  if (value !== FIRST_AGE) return false;
  if (BOUNDS.has(wordAt(tokens, start - 1)) || hasSymbol(tokens, start - 1, '<>≥≤=')) return true;
  if (hasSymbol(tokens, end, '+')) return true;
  return [end, unitEnd].some(
    (at) => LINKS.has(wordAt(tokens, at)) && OPEN_ENDS.has(wordAt(tokens, at + 1)),
  );
}

/** `92M with`, `a 94 F`, `M/92`; not `99F` where it is a temperature. */
function isSexed(tokens: Tokens, { start, end }: AgeValue): boolean {
  if (hasSymbol(tokens, start - 1, '/') && isSexLetter(tokens, start - 2)) return true;
  const at = hasSymbol(tokens, end, '/') ? end + 1 : end;
  if (!isSexLetter(tokens, at) || !isNear(tokens, at)) return false;
  if (isAnyBefore(TEMPERATURES, tokens, start, 3) || TEMPERATURES.has(wordAt(tokens, at + 1))) {
    return false;
  }
  const isFemale = wordAt(tokens, at) === FEMALE;
  const isFollowed = isNear(tokens, at + 1) && wordAt(tokens, at + 1) !== NO_WORD;
  return (
    LEADS.has(wordAt(tokens, start - 1)) || (!isNear(tokens, start) && (isFollowed || !isFemale))
  );
}

function isSexLetter(tokens: Tokens, index: number): boolean {
  return SEX_LETTERS.has(wordAt(tokens, index)) && tokens.shapes[index] === Shape.Upper;
}

/** `born 97 years ago`. */
function isSinceBirth(tokens: Tokens, { start, end }: AgeValue): boolean {
  return BORN.has(wordAt(tokens, start - 1)) && YEARS.has(wordAt(tokens, end));
}

/** Whether what follows is counted or measured by the number. */
function isCounted(tokens: Tokens, index: number): boolean {
  const at = hasSymbol(tokens, index, '-') ? index + 1 : index;
  return (
    COUNTED.has(wordAt(tokens, at)) ||
    hasSymbol(tokens, index, '%') ||
    (hasSymbol(tokens, index, '/') && isGluedNumber(tokens, index + 1))
  );
}

/** `age: 91`, `aged 91`, `turned 91`. */
function isLabelled(tokens: Tokens, start: number): boolean {
  let at = start - 1;
  for (let count = 0; count < MAX_LABEL_FILLERS && isLabelFiller(tokens, at); count++) at--;
  return LABELS.has(wordAt(tokens, at));
}

function isLabelFiller(tokens: Tokens, index: number): boolean {
  return LABEL_FILLERS.has(wordAt(tokens, index)) || hasSymbol(tokens, index, LABEL_SYMBOLS);
}

/** `died at 94`, `lived to be 103`, `made it to 96`. */
function isLifeSpan(tokens: Tokens, start: number): boolean {
  let at = start - 1;
  if (AT.has(wordAt(tokens, at))) return isAnyBefore(DEATHS, tokens, at, 3);
  while (TO.has(wordAt(tokens, at)) && at > start - 3) at--;
  if (MADE.has(wordAt(tokens, at - 1)) && IT.has(wordAt(tokens, at))) return at < start - 1;
  return at < start - 1 && LIVES.has(wordAt(tokens, at));
}

/** `Mrs. Adair, 94, was found`, `Ines Adair, 94, of`: between commas, behind a name. */
function isApposition(tokens: Tokens, { start, end }: AgeValue): boolean {
  if (!hasSymbol(tokens, start - 1, ',') || !hasSymbol(tokens, end, ',')) return false;
  if (!APPOSITION_ENDS.has(wordAt(tokens, end + 1))) return false;
  const isTitled = isAnyBefore(TITLES, tokens, start, TITLE_DISTANCE);
  return isTitled || (isCapitalised(tokens, start - 2) && isCapitalised(tokens, start - 3));
}

function isCapitalised(tokens: Tokens, index: number): boolean {
  return wordAt(tokens, index) !== NO_WORD && tokens.shapes[index] === Shape.Title;
}

/** `she is`, `he's almost`, `my mother will be`, `she'll be a` hundred. */
function isPersonBefore(tokens: Tokens, start: number): boolean {
  const end = ARTICLE.has(wordAt(tokens, start - 1)) ? start - 1 : start;
  let at = end - 1;
  while (at >= end - MAX_COPULAS && isCopula(tokens, at)) at--;
  return at < end - 1 && PERSONS.has(wordAt(tokens, at));
}

function isCopula(tokens: Tokens, index: number): boolean {
  return tokens.kinds[index] === TokenKind.Clitic || COPULAS.has(wordAt(tokens, index));
}

/** `How old are you? Ninety-three.` */
function isAnswer(tokens: Tokens, start: number): boolean {
  for (let at = start - 1; at > start - ANSWER_DISTANCE; at--) {
    if (OLD.has(wordAt(tokens, at)) && HOW.has(wordAt(tokens, at - 1))) return true;
  }
  return false;
}

/** Whether a clause may end before a token. */
function isPredicate(tokens: Tokens, index: number): boolean {
  if (index >= tokens.length || !isNear(tokens, index)) return true;
  if (hasSymbol(tokens, index, '.,')) return digitsAt(tokens, index + 1) === 0;
  if (ON.has(wordAt(tokens, index))) return isDayAt(tokens, index + 1);
  return hasSymbol(tokens, index, ';!?)-"') || ENDS.has(wordAt(tokens, index));
}

/** `on june fourth`, `on the fourth`, `on her birthday`: nobody becomes a saturation on a day. */
function isDayAt(tokens: Tokens, index: number): boolean {
  const word = wordAt(tokens, index);
  const next = wordAt(tokens, index + 1);
  if (MONTHS.has(word) || BIRTHDAY.has(next)) return true;
  return (
    THE.has(word) && (readOrdinal(tokens, index + 1) !== undefined || isOrdinal(tokens, index + 1))
  );
}

/** `4th` */
function isOrdinal(tokens: Tokens, index: number): boolean {
  return digitsAt(tokens, index) > 0 && isOrdinalSuffix(tokens, index + 1);
}

function isMeasured(tokens: Tokens, start: number): boolean {
  return isAnyBefore(MEASURES, tokens, start, MEASURE_DISTANCE);
}

function isAnyBefore(words: WordSet, tokens: Tokens, start: number, distance: number): boolean {
  for (let at = start - 1; at >= start - distance; at--) {
    if (words.has(wordAt(tokens, at))) return true;
  }
  return false;
}
