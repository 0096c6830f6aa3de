import { type Framing, UNFINISHED, type Units } from '../framing.ts';

const QUOTE = 34;
const LINE_FEED = 10;

/**
 * Rows of a table: a line feed between quotes ends none. Quotes count where a field starts with one (RFC 4180, 2.5 to
 * 2.7); elsewhere they are characters.
 *
 * @param delimiters what may stand between two fields
 */
export function rows(delimiters: string): Framing {
  const starts = new Set([...delimiters].map((delimiter) => delimiter.charCodeAt(0)));
  return {
    end: (units, from, isLast) => rowEnd(units, from, isLast, starts),
    overlap: 0,
    hasHead: true,
  };
}

function rowEnd(
  units: Units,
  from: number,
  isLast: boolean,
  delimiters: ReadonlySet<number>,
): number {
  let isQuoted = false;
  let isFieldStart = true;
  for (let at = from; at < units.length; at++) {
    const unit = units[at] ?? 0;
    if (unit === QUOTE && (isQuoted || isFieldStart)) isQuoted = !isQuoted;
    else if (unit === LINE_FEED && !isQuoted) return at + 1;
    // Behind a quote that ends a field, another one goes on with it.
    isFieldStart = delimiters.has(unit) || (unit === QUOTE && !isQuoted);
  }
  return isLast ? units.length : UNFINISHED;
}
