import { type Candidate, type Detector, type Document, Gap, Shape, type Tokens } from 'deid-core';
import { anchors } from '../../evidence/anchors.ts';
import { width } from '../../evidence/code.ts';
import { LineCase, lineCases } from '../../evidence/line-case.ts';
import { symbolAt } from '../../evidence/token-at.ts';
import { wordAttributes } from '../../evidence/word-attributes.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { isCapitalised, isOnLine, isWordOf } from '../../evidence/written-word.ts';
import { city } from '../../lexicon/attributes.ts';
import { Context, contextBefore, isEponym, mayBePlaced } from './context.ts';
import { Evidence, placeNameAt } from './place-name.ts';
import { BEHIND, COUNTY_WORD } from './place-words.ts';
import { stateAfter } from './states.ts';

/** Score by `Evidence` and `Context`: none, at, in, reside. 0 is no place. */
const SCORES: Readonly<Record<Evidence, readonly [number, number, number, number]>> = {
  [Evidence.Unknown]: [0, 0, 0, 0.65],
  [Evidence.Shaped]: [0, 0.6, 0.7, 0.85],
  [Evidence.PlainWord]: [0, 0, 0, 0.75],
  [Evidence.PersonName]: [0, 0, 0.6, 0.85],
  [Evidence.City]: [0, 0.6, 0.8, 0.95],
  [Evidence.LargeCity]: [0.6, 0.7, 0.85, 0.95],
};
/** Without capitals, or with nothing else, only the surest count. */
const CASELESS_SCORES: typeof SCORES = {
  [Evidence.Unknown]: [0, 0, 0, 0],
  [Evidence.Shaped]: [0, 0, 0, 0],
  [Evidence.PlainWord]: [0, 0, 0, 0],
  [Evidence.PersonName]: [0, 0, 0, 0.6],
  [Evidence.City]: [0, 0, 0, 0.7],
  [Evidence.LargeCity]: [0, 0, 0.6, 0.8],
};
const WITH_STATE = 0.95;
const LONGEST_CODE = 2;
const COUNTY = 0.85;

/** The last word of a house's name, before `, Dayton`. */
const HOUSE = wordSet(
  'hospital clinic center centre hosp med medical medicine health university school pharmacy college sinai hopkins hosp home',
);

/** Cities, towns and counties; not states, countries and what is larger. */
export function locationDetector(): Detector {
  return { id: 'location', labels: ['LOCATION'], detect };
}

function detect(document: Document): readonly Candidate[] {
  const { tokens } = document;
  const found: Candidate[] = [];
  let searched = 0;
  for (const index of document.derive(anchors).words) {
    if (index < searched) continue;
    const place = placeAt(document, index);
    if (place === undefined) continue;
    searched = place.end;
    found.push({
      start: tokens.starts[index] as number,
      end: tokens.ends[place.end - 1] as number,
      label: 'LOCATION',
      score: place.score,
    });
  }
  return found;
}

interface Place {
  readonly end: number;
  readonly score: number;
}

function placeAt(document: Document, index: number): Place | undefined {
  const { tokens } = document;
  const isLower = tokens.shapes[index] === Shape.Lower;
  // Most words of a text are small, and few of them stand where a place may: look there first.
  if (isLower && !(mayBePlaced(tokens, index) && contextBefore(tokens, index) >= Context.In)) {
    return undefined;
  }
  const name = placeNameAt(document, index, isLower);
  if (name === undefined) return namesakeAt(document, index);
  if (isEponym(tokens, name.end)) return undefined;
  const context = contextOf(tokens, index, name.end);
  const county = countyEnd(tokens, name.end);
  if (county > name.end) return { end: county, score: COUNTY };
  const isKnown = name.evidence >= Evidence.PlainWord || context >= Context.At;
  const isSure = name.evidence >= Evidence.City || context >= Context.In;
  const state = stateAfter(tokens, name.end, isSure);
  if (state > name.end && isKnown) return { end: state, score: WITH_STATE };
  const hasCase = !isLower && document.derive(lineCases)[index] === LineCase.Mixed;
  const score = (hasCase ? SCORES : CASELESS_SCORES)[name.evidence][context];
  return score === 0 ? undefined : { end: name.end, score };
}

/** A city that is called like a state or a country, before its own state: `Washington, DC`, `born in Lebanon, Ohio`. */
function namesakeAt(document: Document, index: number): Place | undefined {
  const { tokens } = document;
  const end = index + 1;
  const isCity = city(document.derive(wordAttributes)[index] ?? 0) > 0;
  if (!isCity || !isCapitalised(tokens, index) || symbolAt(tokens, end) !== ',') return undefined;
  const isPlaced = contextBefore(tokens, index) >= Context.In;
  const state = stateAfter(tokens, end, isPlaced);
  const isCode = state > end && width(tokens, end + 1) <= LONGEST_CODE;
  return state > end && (isPlaced || isCode) ? { end: state, score: WITH_STATE } : undefined;
}

function contextOf(tokens: Tokens, start: number, end: number): Context {
  const before = contextBefore(tokens, start);
  if (before >= Context.In) return before;
  const followsHouse = symbolAt(tokens, start - 1) === ',' && isWordOf(tokens, start - 2, HOUSE);
  const isBranch = isWordOf(tokens, end, BEHIND) && isOnLine(tokens, end);
  return followsHouse || isBranch ? Context.In : before;
}

/** Behind `County` at token `at`, or `at`. */
function countyEnd(tokens: Tokens, at: number): number {
  const isCounty = isWordOf(tokens, at, COUNTY_WORD) && isCapitalised(tokens, at);
  return isCounty && tokens.gaps[at] === Gap.Space ? at + 1 : at;
}
