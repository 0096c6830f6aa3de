import type { Random } from '../random.ts';
import { cardinal, ordinal, spokenYear } from './spoken.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
/** Holidays that fix a day. */
const HOLIDAYS = [
  'Christmas Eve',
  'Thanksgiving Day',
  'the Fourth of July',
  "New Year's Eve",
  "Valentine's Day",
  'Halloween',
];
/** Every month has 28 days. */
const SAFE_DAYS = 28;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const someDay = (random: Random, from: number, to: number): Day => ({
  year: random.between(from, to),
  month: random.between(1, 12),
  day: random.between(1, SAFE_DAYS),
});

const pad = (value: number): string => String(value).padStart(2, '0');
const monthName = ({ month }: Day): string => MONTHS[month - 1] as string;
const shortMonth = (day: Day): string => monthName(day).slice(0, 3);
const suffixed = (day: number): string => {
  const isTeen = day >= 11 && day <= 13;
  return `${day}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')}`;
};

type DateForm = (day: Day) => string;

const FULL_FORMS: readonly DateForm[] = [
  ({ year, month, day }) => `${pad(month)}/${pad(day)}/${year}`,
  ({ year, month, day }) => `${month}/${day}/${year % 100 < 10 ? year : year % 100}`,
  ({ year, month, day }) => `${year}-${pad(month)}-${pad(day)}`,
  ({ year, month, day }) => `${pad(month)}-${pad(day)}-${year}`,
  ({ year, month, day }) => `${pad(day)}.${pad(month)}.${year}`,
  (it) => `${monthName(it)} ${it.day}, ${it.year}`,
  (it) => `${monthName(it)} ${suffixed(it.day)}, ${it.year}`,
  (it) => `${shortMonth(it)} ${it.day} ${it.year}`,
  (it) => `${it.day} ${monthName(it)} ${it.year}`,
  (it) => `${pad(it.day)}-${shortMonth(it)}-${it.year}`,
  (it) => `${pad(it.day)}${shortMonth(it).toUpperCase()}${it.year}`,
  (it) => `the ${suffixed(it.day)} of ${monthName(it)} ${it.year}`,
];

const DAY_FORMS: readonly DateForm[] = [
  (it) => `${monthName(it)} ${it.day}`,
  (it) => `${monthName(it)} ${suffixed(it.day)}`,
  (it) => `${shortMonth(it)} ${it.day}`,
  (it) => `${it.day} ${shortMonth(it)}`,
  (it) => `the ${suffixed(it.day)} of ${monthName(it)}`,
];

const SPOKEN_FORMS: readonly DateForm[] = [
  (it) => `${monthName(it)} ${ordinal(it.day)} ${spokenYear(it.year)}`,
  (it) => `${monthName(it)} ${ordinal(it.day)} , ${spokenYear(it.year)}`,
  (it) => `the ${ordinal(it.day)} of ${monthName(it)} ${spokenYear(it.year)}`,
  (it) => `${monthName(it)} ${cardinal(it.day)} ${spokenYear(it.year)}`,
];

/** With a year, recent. */
export const date = (random: Random): string =>
  random.pick(FULL_FORMS)(someDay(random, 2015, 2025));

/** With a year, of somebody's birth. */
export const birthDate = (random: Random): string =>
  random.pick(FULL_FORMS)(someDay(random, 1931, 2019));

/** Month and day. */
export const dayOfYear = (random: Random): string =>
  random.pick(DAY_FORMS)(someDay(random, 2020, 2025));

/** Month and day in digits, the day one that is no month. */
export const numericDay = (random: Random): string =>
  `${random.between(1, 12)}/${random.between(13, SAFE_DAYS)}`;

/** Month and year. */
export const monthOfYear = (random: Random): string => {
  const day = someDay(random, 2015, 2025);
  return random.pick([`${monthName(day)} ${day.year}`, `${shortMonth(day)} ${day.year}`]);
};

export const weekdayDate = (random: Random): string =>
  `${random.pick(WEEKDAYS)}, ${random.pick(DAY_FORMS.slice(0, 3))(someDay(random, 2020, 2025))}`;

export const holiday = (random: Random): string => random.pick(HOLIDAYS);

export const spokenBirthDate = (random: Random): string =>
  random.pick(SPOKEN_FORMS)(someDay(random, 1932, 2015));

export function spokenDay(random: Random): string {
  const day = someDay(random, 2020, 2025);
  return random.pick([
    `${monthName(day)} ${ordinal(day.day)}`,
    `the ${ordinal(day.day)} of ${monthName(day)}`,
  ]);
}

const OVER_89 = [90, 106] as const;

export const oldAge = (random: Random): string =>
  random.pick([
    (age: number) => `${age}-year-old`,
    (age: number) => `${age} year old`,
    (age: number) => `${age} yo`,
    (age: number) => `${age}yo`,
    (age: number) => `${age} y/o`,
  ])(random.between(...OVER_89));

export const oldYears = (random: Random): string => String(random.between(...OVER_89));

export const spokenOldAge = (random: Random): string =>
  `${cardinal(random.between(90, 99)).replace(' ', random.pick([' ', '-']))} year old`;
