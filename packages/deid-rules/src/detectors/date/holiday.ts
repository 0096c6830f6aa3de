import { TokenKind, type Tokens } from 'deid-core';
import { phraseSet } from '../../evidence/phrase-set.ts';
import { hasSymbol, wordAt } from '../../evidence/token-at.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { type Reading } from './reading.ts';
import { yearEnd } from './year.ts';

const SCORE = 0.7;

/** First words of every holiday below. */
export const HOLIDAY_WORDS = `
  christmas xmas thanksgiving easter halloween new hanukkah chanukah passover rosh yom ramadan diwali eid juneteenth
  kwanzaa mardi lunar chinese labor labour memorial independence columbus boxing groundhog veteran veterans president
  presidents mlk martin valentine valentines mother mothers father fathers st saint good ash palm super cinco`;

/** A day by themselves, where a date is expected: `since Thanksgiving`, but not `Christmas disease`. */
const FEASTS = phraseSet([
  'christmas',
  'xmas',
  'thanksgiving',
  'easter',
  'halloween',
  'new year',
  'new years',
  'lunar new year',
  'chinese new year',
  'hanukkah',
  'chanukah',
  'passover',
  'rosh hashanah',
  'yom kippur',
  'ramadan',
  'diwali',
  'eid',
  'juneteenth',
  'kwanzaa',
  'mardi gras',
]);
/** A day with `Day` or `Eve` behind them. */
const HONOURED = phraseSet([
  'christmas',
  'thanksgiving',
  'new year',
  'new years',
  'labor',
  'labour',
  'memorial',
  'independence',
  'columbus',
  'boxing',
  'groundhog',
  'veteran',
  'veterans',
  'president',
  'presidents',
  'mlk',
  'martin luther king',
  'valentine',
  'valentines',
  'mother',
  'mothers',
  'father',
  'fathers',
  'st patrick',
  'st. patrick',
  'st patricks',
  'saint patrick',
]);
/** A day wherever they stand. */
const NAMED_DAYS = phraseSet([
  'easter sunday',
  'easter monday',
  'good friday',
  'ash wednesday',
  'palm sunday',
  'super bowl sunday',
  'cinco de mayo',
]);
const DAY = wordSet('day eve');
const THE = wordSet('the');
const BEFORE = wordSet(
  'on was since until till til from before after by around about during past next last over at this in ' +
    'spent spend spending celebrated celebrate celebrating missed home',
);

/** Holidays: they fix a day of the year as a month and a day do. The year behind one belongs to it. */
export function readHoliday(tokens: Tokens, start: number): Reading | undefined {
  const end = dayEnd(tokens, start) ?? feastEnd(tokens, start);
  return end === undefined ? undefined : { start, end: yearEnd(tokens, end), score: SCORE };
}

function dayEnd(tokens: Tokens, start: number): number | undefined {
  const named = NAMED_DAYS.endAt(tokens, start);
  if (named > start) return named;
  const end = HONOURED.endAt(tokens, start);
  const day = skipPossessive(tokens, end);
  return end > start && DAY.has(wordAt(tokens, day)) ? day + 1 : undefined;
}

function feastEnd(tokens: Tokens, start: number): number | undefined {
  const end = FEASTS.endAt(tokens, start);
  if (end === start) return undefined;
  const before = THE.has(wordAt(tokens, start - 1)) ? start - 2 : start - 1;
  const isExpected = BEFORE.has(wordAt(tokens, before)) || yearEnd(tokens, end) > end;
  return isExpected ? skipPossessive(tokens, end) : undefined;
}

/** Index behind the `'s` or the apostrophe of `New Year's` and `Veterans'`. */
function skipPossessive(tokens: Tokens, index: number): number {
  const isClitic = index < tokens.length && tokens.kinds[index] === TokenKind.Clitic;
  return isClitic || hasSymbol(tokens, index, "'") ? index + 1 : index;
}
