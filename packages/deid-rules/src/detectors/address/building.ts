import { type Document, TokenKind, type Tokens } from 'deid-core';
import { LineCase, lineCases } from '../../evidence/line-case.ts';
import { digitsAt, isGlued, isNear, symbolAt } from '../../evidence/token-at.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { isCapitalised, isWordOf } from '../../evidence/written-word.ts';
import { lineMarksEnd } from './line-marks.ts';
import { type Street, suffixedStreet } from './street.ts';
import { NO_NAME, STREET_BEHIND, SURE_STREET } from './street-words.ts';

/** What houses, estates and quarters are called, chiefly in addresses of India, Ireland and the United Kingdom. */
const BUILDING = wordSet(
  'apartments apts residency society towers tower nagar colony house villas enclave heights complex building buildings ' +
    'cross main sector phase block stage court mansion mansions marg estate plaza niwas bhavan bhawan layout vihar puram cottage industrial park',
);
const ORDINAL = wordSet('st nd rd th');
const MAX_PLOT_DIGITS = 4;
const MAX_WORDS = 5;
/** A house, an estate, a street. */
const MAX_PARTS = 3;

/** Index behind the named houses and streets that go on an address at token `at`: `, Tansy Apartments, Mill Road`; or `at`. */
export function buildingEnd(document: Document, at: number): number {
  let end = at;
  for (let part = 0; part < MAX_PARTS; part++) {
    const next = partEnd(document, end);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** A plot whose number has two parts, the first of them token `index`: `14/22, 3rd Cross`, `5/22 Wattle St`. What follows has to tell. */
export function plotAt(document: Document, index: number): Street | undefined {
  const { tokens } = document;
  const isPlot =
    symbolAt(tokens, index + 1) === '/' &&
    isGlued(tokens, index + 1) &&
    isGlued(tokens, index + 2) &&
    [index, index + 2].every((at) => isPlotNumber(tokens, at));
  if (!isPlot) return undefined;
  const street = suffixedStreet(document, index, index + 3);
  const end = street?.end ?? buildingEnd(document, index + 3);
  return end > index + 3 ? { start: index, end, isWeak: true } : undefined;
}

function isPlotNumber(tokens: Tokens, at: number): boolean {
  const digits = digitsAt(tokens, at);
  return digits > 0 && digits <= MAX_PLOT_DIGITS;
}

function partEnd(document: Document, at: number): number {
  const { tokens } = document;
  const start = lineMarksEnd(tokens, symbolAt(tokens, at) === ',' ? at + 1 : at);
  if (start === at) return at;
  const isLower = document.derive(lineCases)[start] === LineCase.Lower;
  for (let index = start; index < start + MAX_WORDS; index++) {
    if (index > start && !isNear(tokens, index)) break;
    if (isOrdinal(tokens, index)) {
      index++;
      continue;
    }
    if (!isName(tokens, index, isLower)) break;
    const isLast = isWordOf(tokens, index, BUILDING) || isWordOf(tokens, index, SURE_STREET);
    if (isLast && index > start) return index + 1;
  }
  return at;
}

/** `4th` */
function isOrdinal(tokens: Tokens, at: number): boolean {
  return digitsAt(tokens, at) > 0 && isGlued(tokens, at + 1) && isWordOf(tokens, at + 1, ORDINAL);
}

function isName(tokens: Tokens, at: number, isLower: boolean): boolean {
  const isWord = at < tokens.length && tokens.kinds[at] === TokenKind.Word;
  if (!isWord || !(isLower || isCapitalised(tokens, at))) return false;
  // `MG Road` has an abbreviation that elsewhere is a unit.
  return !isWordOf(tokens, at, NO_NAME) || isWordOf(tokens, at + 1, STREET_BEHIND);
}
