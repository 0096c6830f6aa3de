import { type Framing, UNFINISHED, type Units } from '../framing.ts';
import { delimiterOf, DELIMITERS } from './delimiter.ts';

const QUOTE = 34;
const LINE_FEED = 10;

/**
 * Rows of a table: a line feed between quotes ends none. Quotes count where a field starts with one (RFC 4180, 2.5 to
 * 2.7); elsewhere they are characters.
 *
 * @param delimiter what stands between two fields; null where the first row tells
 */
export function rows(delimiter: string | null): Framing {
  const any = codesOf(delimiter ?? DELIMITERS.join(''));
  let last: { readonly head: Units; readonly told: ReadonlySet<number> } | undefined;
  const told = (head: Units): ReadonlySet<number> => {
    if (last?.head !== head) last = { head, told: codesOf(delimiterOf(inAscii(head))) };
    return last.told;
  };
  return {
    end(units, from, isLast, head) {
      const isTold = delimiter === null && head !== undefined;
      return rowEnd(units, from, isLast, isTold ? told(head) : any);
    },
    overlap: 0,
    hasHead: true,
  };
}

/** Delimiters and quotes as they are; of other characters it does not matter what they are. */
function inAscii(units: Units): string {
  return Array.from(units, (unit) => String.fromCharCode(unit)).join('');
}

function codesOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}

function rowEnd(
  units: Units,
  from: number,
  isLast: boolean,
  delimiters: ReadonlySet<number>,
): number {
  let isQuoted = false;
  let mayOpen = true;
  for (let at = from; at < units.length; at++) {
    const unit = units[at] ?? 0;
    if (unit === LINE_FEED && !isQuoted) return at + 1;
    const isMark: boolean = unit === QUOTE && (isQuoted || mayOpen);
    if (isMark) isQuoted = !isQuoted;
    // Behind a quote that closes a field, another one opens it again: it was the first of a pair.
    mayOpen = isMark || delimiters.has(unit);
  }
  return isLast ? units.length : UNFINISHED;
}
