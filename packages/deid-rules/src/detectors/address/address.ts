import {
  type Candidate,
  type Detector,
  type Document,
  Gap,
  TokenKind,
  type Tokens,
} from 'deid-core';
import { candidateOf } from '../../evidence/candidate.ts';
import { NUMBER, numberPlaces, WORD } from '../../evidence/number-places.ts';
import { digitsAt, isNear, symbolAt } from '../../evidence/token-at.ts';
import { symbolSet } from '../../evidence/symbol-set.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { isCapitalised, isWordOf } from '../../evidence/written-word.ts';
import { buildingEnd, plotAt } from './building.ts';
import { compoundStreetAt } from './compound-street.ts';
import { foreignStreetAt } from './foreign-street.ts';
import { intersections } from './intersection.ts';
import { LABELLED, labelledAddressAt } from './labelled-address.ts';
import { localityEnd } from './locality.ts';
import { postalBoxAt } from './postal-box.ts';
import { answersWhere, spokenStreets } from './spoken-street.ts';
import { type Street, streetAt } from './street.ts';
import { namedStreets } from './named-street.ts';
import { UNITS, unitBlockAt } from './unit-block.ts';
import { unitEnd } from './unit.ts';

/** Words in front of an address. */
const CUE = wordSet(
  'at from to address addresses live lives living lived resides residing reside resident on in is home house of near ' +
    'moved visit deliver ship mail located residence',
);
/** Tokens in front that are searched for one. */
const MAX_DISTANCE = 3;
/** An address has so many parts behind the street at most: a unit, a city with its state, a code. */
const MAX_PARTS = 3;
const MAX_DISTRICT_WORDS = 3;
const MAX_HEAD_DIGITS = 5;
const SLASH = 47;
/** What stands behind the number of a house: the street, or the rest of `12-14` and `12 1/2`. */
const BEFORE_STREET = symbolSet(String.fromCharCode(WORD, NUMBER) + '-');
/** Of the last part of a code: `560 001`. */
const FEWEST_CODE_DIGITS = 3;

/**
 * Street addresses with their unit, city, state and code, across line breaks; post-office boxes, rural routes,
 * intersections, and streets without a number.
 */
export function addressDetector(): Detector {
  return { id: 'address', labels: ['ADDRESS'], detect };
}

function detect(document: Document): readonly Candidate[] {
  return [...blocks(document), ...namedStreets(document), ...intersections(document)];
}

/** Addresses with a number, from their first line on. */
function blocks(document: Document): Candidate[] {
  const { tokens } = document;
  const found: Candidate[] = [];
  const { behind, indexes } = document.derive(numberPlaces);
  for (let at = 0; at < indexes.length; at++) {
    const index = indexes[at] as number;
    const next = behind[at] as number;
    add(
      document,
      found,
      postalBoxAt(tokens, index) ??
        (next === SLASH ? plotAt(document, index) : undefined) ??
        compoundStreetAt(document, index) ??
        (BEFORE_STREET.has(next) ? streetAt(document, index) : undefined) ??
        foreignStreetAt(document, index),
    );
  }
  for (const street of spokenStreets(document)) add(document, found, street);
  for (const index of document.occurrences(LABELLED)) {
    add(document, found, labelledAddressAt(tokens, index));
  }
  for (const index of document.occurrences(UNITS)) add(document, found, unitBlockAt(tokens, index));
  return found;
}

function add(document: Document, found: Candidate[], street: Street | undefined): void {
  const { tokens } = document;
  if (street === undefined) return;
  const end = tailEnd(document, street.end);
  if (street.isWeak && end === street.end && !followsCue(document, street.start)) return;
  const score = street.isWeak ? 0.8 : 0.95;
  found.push(candidateOf(tokens, headStart(tokens, street.start), end, 'ADDRESS', score));
}

/** The number of a house or flat that stands in front of an address with a number of its own: `14 22 Quarry Rd`. */
function headStart(tokens: Tokens, start: number): number {
  const digits = digitsAt(tokens, start - 1);
  const isHead =
    digits > 0 &&
    digits <= MAX_HEAD_DIGITS &&
    tokens.gaps[start] === Gap.Space &&
    (start === 1 || tokens.gaps[start - 1] !== Gap.None || symbolAt(tokens, start - 2) === '>');
  return isHead ? start - 1 : start;
}

function tailEnd(document: Document, from: number): number {
  let end = from;
  for (let part = 0; part < MAX_PARTS; part++) {
    const unit = buildingEnd(document, unitEnd(document.tokens, end));
    const next = districtEnd(document, unit);
    if (next === end) break;
    end = next;
    // Behind the code of a place its address is at an end.
    if (next > unit && digitsAt(document.tokens, next - 1) >= FEWEST_CODE_DIGITS) break;
  }
  return end;
}

/** Behind the city at token `at`, or behind a district and its city: `, Didsbury, Manchester M20 2GH`; or `at`. */
function districtEnd(document: Document, at: number): number {
  const city = localityEnd(document, at);
  const district = city === at ? segmentEnd(document.tokens, at) : at;
  const end = district > at ? localityEnd(document, district) : city;
  return end > district ? end : city;
}

/** Behind the capitalised words between two commas, the first of them at token `at`; or `at`. */
function segmentEnd(tokens: Tokens, at: number): number {
  if (symbolAt(tokens, at) !== ',') return at;
  let end = at + 1;
  while (end <= at + MAX_DISTRICT_WORDS && isNear(tokens, end) && isCapitalised(tokens, end)) end++;
  return end > at + 1 && symbolAt(tokens, end) === ',' ? end : at;
}

function followsCue(document: Document, start: number): boolean {
  if (answersWhere(document, start)) return true;
  const { tokens } = document;
  for (let at = start - 1; at >= Math.max(0, start - MAX_DISTANCE); at--) {
    if ((tokens.gaps[at + 1] as number) === Gap.BlankLine) return false;
    if (tokens.kinds[at] === TokenKind.Number || symbolAt(tokens, at) === '.') return false;
    if (isWordOf(tokens, at, CUE)) return true;
  }
  return false;
}
