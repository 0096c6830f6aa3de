/** A date, in the form that somebody wrote it in. */
export interface WrittenDate {
  readonly year: number | undefined;
  /** 1 to 12. */
  readonly month: number;
  /** Undefined where only a month is written. */
  readonly day: number | undefined;
  /** Writes another date in the same form. */
  readonly write: (year: number, month: number, day: number) => string;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const SHORT_NAME = 3;

const CENTURY = 100;
/** Nothing else in a date has four digits. */
const STARTS_WITH_YEAR = /^\d{4}/;

const NAME = '(?<name>[A-Za-z]{3,9})(?<dot>\\.?)';
const DAY = '(?<day>\\d{1,2})(?<ordinal>st|nd|rd|th)?';
const YEAR = '(?<year>\\d{4})';
const REST = '(?<rest>(?:[T ,].{0,40})?)$';

const FORMS: readonly RegExp[] = [
  // 2024-03-14, 2024/3/14 and what follows, such as a time.
  new RegExp(`^${YEAR}(?<one>[-/.])(?<month>\\d{1,2})(?<two>\\k<one>)(?<day>\\d{1,2})${REST}`),
  // 2024-03
  new RegExp(`^${YEAR}(?<one>-)(?<month>\\d{2})(?<rest>)$`),
  // 20240314 of HL7 and DICOM, with a time in digits.
  new RegExp(
    '^(?<year>(?:18|19|20)\\d\\d)(?<month>\\d\\d)(?<day>\\d\\d)(?<rest>(?:\\d{4,6}.{0,12})?)$',
  ),
  // 3/14/2024, 3-14-24, 14.3.2024, 3/14
  new RegExp(
    `^(?<month>\\d{1,2})(?<one>[-/.])(?<day>\\d{1,2})(?:(?<two>\\k<one>)(?<year>\\d{4}|\\d\\d))?${REST}`,
  ),
  // March 14, 2024; Mar. 14th; Thursday is left to the text around it.
  new RegExp(`^${NAME}(?<one>[ -])${DAY}(?:(?<two>,? |-)${YEAR})?${REST}`),
  // 14 March 2024, 14th of March
  new RegExp(`^${DAY}(?<one> of |[ -])${NAME}(?:(?<two>,? |-)${YEAR})?${REST}`),
  // March 2024, March of 2024, March
  new RegExp(`^${NAME}(?:(?<one>,? (?:of )?)${YEAR})?(?<rest>)$`),
];

/** The date that a text says, if it says one that exists in a form that is known. O(n). */
export function readDate(text: string): WrittenDate | null {
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    const date = groups === undefined ? null : dateOf(groups, text);
    if (date !== null) return date;
  }
  return null;
}

type Groups = Readonly<Record<string, string | undefined>>;

function dateOf(groups: Groups, text: string): WrittenDate | null {
  const first = groups['name'] === undefined ? Number(groups['month']) : monthOf(groups['name']);
  const second = groups['day'] === undefined ? undefined : Number(groups['day']);
  // Where the first number is no month, the day stands in front; never behind a year.
  const mayTurn = groups['name'] === undefined && !STARTS_WITH_YEAR.test(text);
  const isDayFirst = mayTurn && first > MONTHS.length && second !== undefined;
  const month = isDayFirst ? second : first;
  const day = isDayFirst ? first : second;
  const year = groups['year'] === undefined ? undefined : fullYear(groups['year']);
  if (!exists(year, month, day)) return null;
  return { year, month, day, write: (...date) => rewrite(text, groups, isDayFirst, date) };
}

function rewrite(
  text: string,
  groups: Groups,
  isDayFirst: boolean,
  [year, month, day]: readonly [number, number, number],
): string {
  const { name, one = '', two = '', rest = '', dot = '' } = groups;
  const width = Math.min(groups['day']?.length ?? 2, groups['month']?.length ?? 2);
  const digits = (number: number): string => String(number).padStart(width, '0');
  const writtenYear =
    groups['year'] === undefined ? '' : String(year).slice(-groups['year'].length);
  const writtenMonth = name === undefined ? digits(month) : nameLike(month, name) + dot;
  const isYearFirst = STARTS_WITH_YEAR.test(text);
  if (groups['day'] === undefined) {
    return isYearFirst ? writtenYear + one + writtenMonth : writtenMonth + one + writtenYear;
  }
  const writtenDay = digits(day) + (groups['ordinal'] === undefined ? '' : ordinal(day));
  const isMonthFirst = name === undefined ? !isDayFirst : text.startsWith(name);
  const pair = isMonthFirst ? [writtenMonth, writtenDay] : [writtenDay, writtenMonth];
  const parts = isYearFirst ? [writtenYear, ...pair] : [...pair, writtenYear];
  return `${parts[0]}${one}${parts[1]}${two}${parts[2]}${rest}`;
}

function monthOf(name: string): number {
  const start = name.toLowerCase();
  const isSept = start === 'sept';
  return (
    MONTHS.findIndex((month) => {
      const full = month.toLowerCase();
      return (
        full === start || full.slice(0, SHORT_NAME) === start || (isSept && full === 'september')
      );
    }) + 1
  );
}

/** The name of a month, as long and in the case of another. */
function nameLike(month: number, like: string): string {
  const full = MONTHS[month - 1] ?? '';
  const isShort =
    like.length <= SHORT_NAME + 1 &&
    !MONTHS.some((name) => name.toLowerCase() === like.toLowerCase());
  const name = isShort || like.toLowerCase() === 'may' ? full.slice(0, SHORT_NAME) : full;
  if (like === like.toUpperCase()) return name.toUpperCase();
  return like === like.toLowerCase() ? name.toLowerCase() : name;
}

function ordinal(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

/** Two digits are of the last hundred years, up to the next one: records tell of what was, and of appointments. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  const last = new Date().getUTCFullYear() + 1;
  return last - ((last - year) % CENTURY);
}

function exists(year: number | undefined, month: number, day: number | undefined): boolean {
  // A leap year has every day that any year has.
  const date = new Date(Date.UTC(year ?? 2000, month - 1, day ?? 1));
  return (
    month >= 1 &&
    month <= MONTHS.length &&
    (day === undefined || (day >= 1 && date.getUTCMonth() === month - 1))
  );
}
