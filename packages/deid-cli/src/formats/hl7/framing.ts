import { type Framing, UNFINISHED, type Units } from '../framing.ts';

const LINE_FEED = 10;
/** Starts a block of the lower layer protocol (MLLP), and so stands in front of a message. */
const VERTICAL_TAB = 11;
const CARRIAGE_RETURN = 13;
const HEADER = [...'MSH'].map((letter) => letter.charCodeAt(0));

/** One message after the other: each ends where the header of the next begins. */
export const MESSAGES: Framing = { end: messageEnd, overlap: 0, hasHead: false };

function messageEnd(units: Units, from: number, isLast: boolean): number {
  const [first = 0] = HEADER;
  for (let at = units.indexOf(first, from + 2); at >= 0; at = units.indexOf(first, at + 1)) {
    if (!HEADER.every((letter, index) => units[at + index] === letter)) continue;
    const before = units[at - 1];
    if (before === VERTICAL_TAB) return at - 1;
    if (before === CARRIAGE_RETURN || before === LINE_FEED) return at;
  }
  return isLast ? units.length : UNFINISHED;
}
