import type { DigitGroup } from './digit-groups.ts';
import { isNorthAmerican } from './north-america.ts';
import type { NumberVerdicts } from './number-verdicts.ts';

/** The leading groups of a row, read as one number. */
export interface Reading {
  /** How many groups. */
  readonly count: number;
  /** Score by the `Strength` of the context: none, weak, near, label. */
  readonly scores: readonly [number, number, number, number];
}

const INTERNATIONAL = [0.95, 0.95, 0.97, 0.98] as const;
const GROUPED = [0.85, 0.9, 0.95, 0.97] as const;
/** With an area that no number has, as people make up, who also make up other numbers. */
const GROUPED_INVENTED = [0.6, 0.8, 0.95, 0.97] as const;
const UNGROUPED = [0.5, 0.8, 0.9, 0.95] as const;
const UNGROUPED_INVENTED = [0, 0.5, 0.8, 0.95] as const;
const NATIONAL = [0.6, 0.7, 0.85, 0.95] as const;
const BRACKETED = [0, 0.6, 0.85, 0.95] as const;
const LOCAL = [0, 0, 0.85, 0.95] as const;
/** With a hyphen, and no round number as ranges have. */
const LOCAL_TELLING = [0.55, 0.7, 0.85, 0.95] as const;
const OTHER_PLAN = [0, 0, 0.6, 0.85] as const;
const OTHER_PLAN_UNGROUPED = [0, 0, 0, 0.8] as const;

/** E.164: most digits of an international number. */
const MAX_DIGITS = 15;
const FEWEST_INTERNATIONAL_DIGITS = 8;
const FEWEST_DIGITS = 7;
/** Longest national number that is not written with its country. */
const MAX_NATIONAL_DIGITS = 12;
/** Of the countries whose numbers are known. */
const LONGEST_KNOWN_NATIONAL = 11;
const NORTH_AMERICAN_DIGITS = 10;
const LONGEST_OPEN_GROUP = 5;
/** Prefixes for the country itself: trunk, and Bell's for calls from abroad. */
const NORTH_AMERICAN_PREFIX: ReadonlySet<string> = new Set(['1', '001']);

/** @param hasPlus whether a plus sign stands in front of the row */
export function readNumber(
  row: readonly DigitGroup[],
  hasPlus: boolean,
  verdicts: NumberVerdicts,
): Reading | undefined {
  if (hasPlus) return international(row, 0, verdicts);
  return (
    northAmerican(row) ??
    dialledAbroad(row, verdicts) ??
    national(row, verdicts) ??
    local(row) ??
    bracketedArea(row) ??
    otherPlan(row)
  );
}

/** The longest leading groups that some country uses, else as many as may be one number. */
function international(
  row: readonly DigitGroup[],
  prefixLength: number,
  verdicts: NumberVerdicts,
): Reading | undefined {
  const longest = groupsWithin(row, MAX_DIGITS + prefixLength);
  for (let count = longest; count > 0; count--) {
    const digits = joined(row, count).slice(prefixLength);
    if (digits.length < FEWEST_INTERNATIONAL_DIGITS) break;
    // Whether the area exists or not, no other groups of the row would be a better number.
    const isWhole = prefixLength === 0 && count === longest && /^1[2-9]\d{9}$/.test(digits);
    if (isWhole || verdicts.isInternational(digits)) return { count, scores: INTERNATIONAL };
  }
  const isLongEnough = digitsIn(row, longest) >= FEWEST_INTERNATIONAL_DIGITS;
  return prefixLength === 0 && isLongEnough ? { count: longest, scores: INTERNATIONAL } : undefined;
}

function dialledAbroad(row: readonly DigitGroup[], verdicts: NumberVerdicts): Reading | undefined {
  const [prefix = ''] = /^(?:00|011)/.exec(row[0]?.digits ?? '') ?? [];
  return prefix === '' ? undefined : international(row, prefix.length, verdicts);
}

function northAmerican(row: readonly DigitGroup[]): Reading | undefined {
  const withPrefix = NORTH_AMERICAN_PREFIX.has(row[0]?.digits ?? '');
  return (withPrefix ? areaAndLocal(row, 1) : undefined) ?? areaAndLocal(row, 0);
}

function areaAndLocal(row: readonly DigitGroup[], from: number): Reading | undefined {
  for (let count = Math.min(row.length, from + 3); count > from; count--) {
    if (!isAreaAndLocal(row, from, count)) continue;
    const groups = row.slice(from, count);
    const isPlain = groups.length === 1 && from === 0;
    const isReal = isNorthAmerican(joined(groups, groups.length));
    if (isPlain) return { count, scores: isReal ? UNGROUPED : UNGROUPED_INVENTED };
    // Numbers that only spaces part are as likely three values.
    if (!isReal && groups.every(({ separator }) => separator.trim() === '')) return undefined;
    return { count, scores: isReal ? GROUPED : GROUPED_INVENTED };
  }
  // `15550134477` and `0015550134477`.
  const digits = row[from]?.digits ?? '';
  const isWhole = from === 0 && /^(?:00)?1\d{10}$/.test(digits);
  return isWhole && isNorthAmerican(digits.slice(-10))
    ? { count: 1, scores: UNGROUPED }
    : undefined;
}

/** Ten digits as `3 3 4`, `3 7`, `6 4` or in one. */
function isAreaAndLocal(row: readonly DigitGroup[], from: number, end: number): boolean {
  const first = row[from]?.digits.length;
  const second = row[from + 1]?.digits.length;
  switch (end - from) {
    case 1:
      return first === 10;
    case 2:
      return (first === 3 && second === 7) || (first === 6 && second === 4);
    case 3:
      return first === 3 && second === 3 && row[from + 2]?.digits.length === 4;
    default:
      return false;
  }
}

/** Known by its digits; in one piece, or with marks between them, they are as likely a number of another kind. */
function national(row: readonly DigitGroup[], verdicts: NumberVerdicts): Reading | undefined {
  if (!/^(?:0|[6-9]\d{4}$)/.test(row[0]?.digits ?? '')) return undefined;
  const count = groupsWithin(row, LONGEST_KNOWN_NATIONAL);
  if (count < 2 || digitsIn(row, count) < NORTH_AMERICAN_DIGITS) return undefined;
  const digits = joined(row, count);
  const isSpaced = row.slice(0, count).every(({ separator }) => !/[-./]/.test(separator));
  if (!isSpaced) return undefined;
  return verdicts.isNational(digits) ? { count, scores: NATIONAL } : undefined;
}

/** `(20) 7946-0018` */
function bracketedArea(row: readonly DigitGroup[]): Reading | undefined {
  const count = groupsWithin(row, MAX_NATIONAL_DIGITS);
  const isBracketed = row[1]?.separator.startsWith(')') ?? false;
  const isLongEnough = digitsIn(row, count) >= FEWEST_DIGITS;
  return isBracketed && isLongEnough ? { count, scores: BRACKETED } : undefined;
}

function local(row: readonly DigitGroup[]): Reading | undefined {
  const [exchange, line] = row;
  const isLocal =
    exchange?.digits.length === 3 && line?.digits.length === 4 && /^[-. ]$/.test(line.separator);
  if (!isLocal) return undefined;
  const isTelling =
    line.separator === '-' && /^[2-9]/.test(exchange.digits) && !line.digits.endsWith('00');
  return { count: 2, scores: isTelling ? LOCAL_TELLING : LOCAL };
}

/** Any other grouping, which is known by the words around it alone. */
function otherPlan(row: readonly DigitGroup[]): Reading | undefined {
  const count = groupsWithin(row, MAX_NATIONAL_DIGITS);
  if (digitsIn(row, count) < FEWEST_DIGITS) return undefined;
  const groups = row.slice(0, count);
  if (isDateLike(groups)) return undefined;
  if (count === 1) return { count, scores: OTHER_PLAN_UNGROUPED };
  const isOpen = groups.every(
    ({ digits }) => digits.length > 1 && digits.length <= LONGEST_OPEN_GROUP,
  );
  return { count, scores: isOpen && !isRange(groups) ? OTHER_PLAN : OTHER_PLAN_UNGROUPED };
}

/** Dates, and hours of the day as `0900 1330`. */
function isDateLike(groups: readonly DigitGroup[]): boolean {
  if (groups.every(({ digits }) => /^(?:[01]\d|2[0-4])[0-5]\d$/.test(digits))) return true;
  const lengths = groups.map(({ digits }) => digits.length).join();
  return /^(?:\d,\d,4|4,\d,\d)$/.test(lengths) || /^(?:19|20)\d{6}$/.test(groups[0]?.digits ?? '');
}

/** `1000-5000` */
function isRange(groups: readonly DigitGroup[]): boolean {
  const [low, high] = groups;
  return (
    groups.length === 2 &&
    high?.separator.trim() === '-' &&
    Number(low?.digits) < Number(high.digits)
  );
}

/** How many leading groups have no more digits than `limit` together. */
function groupsWithin(row: readonly DigitGroup[], limit: number): number {
  let total = 0;
  let count = 0;
  for (const { digits } of row) {
    total += digits.length;
    if (total > limit) break;
    count++;
  }
  return count;
}

/** How many digits the leading groups have. */
function digitsIn(row: readonly DigitGroup[], count: number): number {
  let digits = 0;
  for (let at = 0; at < count; at++) digits += row[at]?.digits.length ?? 0;
  return digits;
}

function joined(row: readonly DigitGroup[], count: number): string {
  return row
    .slice(0, count)
    .map(({ digits }) => digits)
    .join('');
}
