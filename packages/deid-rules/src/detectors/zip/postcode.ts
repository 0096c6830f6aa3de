import { Gap, type Tokens } from 'deid-core';
import { CharacterSet } from '../../evidence/character-set.ts';

/** Postcode areas of the United Kingdom. */
const AREAS: ReadonlySet<string> = new Set(
  (
    'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL ' +
    'GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX ' +
    'PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN ' +
    'WR WS WV YO ZE'
  ).split(' '),
);
/** The space tells `B12 3AB` from most codes; the second half never has C, I, K, M, O or V. */
const UK = /([A-Z]{1,2})(?:\d{1,2}|\d[A-Z]) \d[ABD-HJLNP-UW-Z]{2}(?![\dA-Za-z])/y;
/** Canada Post: no D, F, I, O, Q or U, and no W or Z in front. */
const CANADA = /[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d(?![\dA-Za-z])/y;
/** Ireland's Eircode: a routing key and an identifier that has a digit. */
const IRELAND = /[AC-FHKNPRTV-Y]\d[0-9W] (?=[A-Z0-9]{0,3}\d)[0-9AC-FHKNPRTV-Y]{4}(?![\dA-Za-z])/y;
/** `T2N1M0`, and the Montreal classification `A2L3B1`, have the form of postcodes of Canada. */
const STAGE = /^(?:T\dN\dM\d|A[1-3]L[1-4]B[1-3])$/;
const LETTER = new CharacterSet(/[a-z]/i);
const DIGIT = new CharacterSet(/\d/);
const GLUE = new CharacterSet(/[\w-]/);
/** Longest postcode in tokens: `SW`, `1`, `A`, `1`, `AA` and a hyphen. */
const MAX_TOKENS = 7;

/** Longer than any postcode, in UTF-16 code units. */
const MAX_LENGTH = 12;

/**
 * Index behind the British, Irish or Canadian postcode that starts at token `at`; 0 when there is none.
 *
 * @param anyCase whether small letters count, as where a label or a city says that a code is to come
 */
export function postcodeEnd(text: string, tokens: Tokens, at: number, anyCase = false): number {
  if (at >= tokens.length) return 0;
  const start = tokens.starts[at] as number;
  if (at > 0 && tokens.gaps[at] === Gap.None && GLUE.has(text, start - 1)) return 0;
  if (!opensPostcode(text, start)) return 0;
  const window = text.slice(start, start + MAX_LENGTH);
  const written = anyCase ? window.toUpperCase() : window;
  for (const pattern of [CANADA, UK, IRELAND]) {
    pattern.lastIndex = 0;
    const found = pattern.exec(written);
    if (found === null || (found[1] !== undefined && !AREAS.has(found[1]))) continue;
    if (STAGE.test(found[0])) continue;
    for (let last = at; last < Math.min(tokens.length, at + MAX_TOKENS); last++) {
      if (tokens.ends[last] === start + pattern.lastIndex) return last + 1;
    }
  }
  return 0;
}

/** A cheap gate: all postcodes begin with a letter or two and a digit. */
function opensPostcode(text: string, start: number): boolean {
  if (!LETTER.has(text, start)) return false;
  return DIGIT.has(text, start + 1) || (LETTER.has(text, start + 1) && DIGIT.has(text, start + 2));
}
