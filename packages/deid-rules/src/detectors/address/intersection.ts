import { type Candidate, type Document, Gap, type Tokens } from 'deid-core';
import { candidateOf } from '../../evidence/candidate.ts';
import { LineCase, lineCases } from '../../evidence/line-case.ts';
import { phraseSet } from '../../evidence/phrase-set.ts';
import { digitsAt, isNear, symbolAt } from '../../evidence/token-at.ts';
import { both, symbolsOf, wordsOf } from '../../evidence/triggers.ts';
import { isOfVocabulary } from '../../evidence/vocabulary.ts';
import { vocabularyClasses, wordAttributes } from '../../evidence/word-attributes.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { isCapitalised, isWordOf } from '../../evidence/written-word.ts';
import { plainWord, Vocabulary } from '../../lexicon/attributes.ts';
import { MONTH_WORDS, WEEKDAYS } from '../date/vocabulary.ts';
import { type CrossingStreet, Kind, streetBefore, streetBehind } from './crossing-street.ts';
import { localityEnd } from './locality.ts';

const CORNER = phraseSet([
  'corner of',
  'intersection of',
  'cross streets',
  'cross streets are',
  'junction of',
  'corner at',
]);
const AND = wordSet('and with');
const AT = wordSet('at');
const JOINTS = both(wordsOf(AND, AT), symbolsOf('&'));
/** In front of two streets one of which says that it is one. */
const PREPOSITION = wordSet('near by at on off from between around to of');
/** ... and in front of two names, behind one of the words below. */
const BESIDE = wordSet('near by at off between around');
const SCENE = wordSet(
  'live lives lived living resides residing stays staying home house pick picked found struck hit crash crashed ' +
    'collision accident collapsed scene meet parked stopped shot stabbed bus shelter camps camping',
);
/** Words between the one and the other: `picked him up near`. */
const MAX_SCENE_DISTANCE = 3;
const MONTHS = wordSet(MONTH_WORDS);
const MAX_CORNER_TOKENS = 8;
const SCORE = 0.85;
/** `plainWord` of a word that is hardly a street without capitals, and of the rarer of two. */
const COMMON_WORD = 5;
const RARER_WORD = 4;
/** ... and behind a preposition that goes with dates, too. */
const RARE_WORD = 2;

/** Two streets that name a place: `the corner of 5th and Main`, `42nd St & Lexington`, `Vine and Windmill Streets`. */
export function intersections(document: Document): Candidate[] {
  const { tokens } = document;
  const found: Candidate[] = [];
  for (const joint of document.occurrences(JOINTS)) {
    const second = streetBehind(document, joint + 1);
    // Every `at` of a text gets here, few streets do.
    if (second === undefined) continue;
    const isAt = isWordOf(tokens, joint, AT);
    if (isAt && second.kind !== Kind.Street) continue;
    const first = cornerBefore(tokens, joint) ?? streetBefore(document, joint);
    if (first === undefined) continue;
    const isCrossing = isAt ? first.kind === Kind.Street : isPair(document, first, second);
    if (!isCrossing) continue;
    const end = localityEnd(document, second.end);
    found.push(candidateOf(tokens, first.start, end, 'ADDRESS', SCORE));
  }
  return found;
}

/** All that stands between `corner of` and the joint, foreign streets with their house number: `Ahornweg 6 and`. */
function cornerBefore(tokens: Tokens, joint: number): CrossingStreet | undefined {
  for (let start = joint - 2; start >= Math.max(0, joint - MAX_CORNER_TOKENS); start--) {
    if (!isNear(tokens, start + 1)) return undefined;
    const isCorner = CORNER.startBefore(tokens, start) < start && isCapitalised(tokens, start);
    if (isCorner && digitsAt(tokens, joint - 1) + digitsAt(tokens, joint - 2) > 0)
      return { start, end: joint, kind: Kind.Street };
  }
  return undefined;
}

/** Whether what `and` joins are two streets. */
function isPair(document: Document, first: CrossingStreet, second: CrossingStreet): boolean {
  const { tokens } = document;
  const isCorner = CORNER.startBefore(tokens, first.start) < first.start;
  if (first.kind === Kind.Street && second.kind !== Kind.Name) return true;
  const isPlaced = isCorner || followsPreposition(tokens, first.start);
  if (second.kind >= Kind.Street) {
    const hasCase = document.derive(lineCases)[first.start] === LineCase.Mixed;
    const isTold = hasCase || symbolAt(tokens, first.start - 1) === ',';
    return isPlaced || first.kind === Kind.Ordinal || (isTold && second.kind === Kind.Streets);
  }
  if (isCorner && (first.kind > Kind.Name || second.kind > Kind.Name)) return true;
  const isTold = isCorner || isPlacedByName(document, first, second);
  return isTold && isNamedLikeStreets(document, first, second);
}

/** Whether what stands in front of two names, one of them an ordinal perhaps, says that they are streets. */
function isPlacedByName(
  document: Document,
  first: CrossingStreet,
  second: CrossingStreet,
): boolean {
  const { tokens } = document;
  if (first.kind === Kind.Name || second.kind !== Kind.Name) return isScene(tokens, first.start);
  if (document.derive(lineCases)[first.start] !== LineCase.Mixed)
    return isScene(tokens, first.start) || isBeside(document, first, second);
  // `the 5th and` is a day, `at 5th and` hardly.
  return followsPreposition(tokens, first.start) || symbolAt(tokens, first.start - 1) === ',';
}

function followsPreposition(tokens: Tokens, start: number): boolean {
  return isWordOf(tokens, start - 1, PREPOSITION);
}

/** `near 62nd and`, `on 62nd and tansy`; `at first and` goes on in many ways. */
function isBeside(document: Document, first: CrossingStreet, second: CrossingStreet): boolean {
  const { tokens } = document;
  if (digitsAt(tokens, first.start) === 0) return false;
  if (isWordOf(tokens, first.start - 1, BESIDE)) return true;
  const uses = plainWord(document.derive(wordAttributes)[second.start] ?? 0);
  return followsPreposition(tokens, first.start) && uses < RARE_WORD;
}

/** `lives near ...`, `picked up at ...` */
function isScene(tokens: Tokens, start: number): boolean {
  if (!isWordOf(tokens, start - 1, BESIDE)) return false;
  for (let at = start - 2; at >= Math.max(0, start - 1 - MAX_SCENE_DISTANCE); at--) {
    if ((tokens.gaps[at + 1] as number) >= Gap.BlankLine) return false;
    if (isWordOf(tokens, at, SCENE)) return true;
  }
  return false;
}

/** Whether names without a suffix may be those of streets: no month, no drug, and without capitals no common word. */
function isNamedLikeStreets(
  document: Document,
  first: CrossingStreet,
  second: CrossingStreet,
): boolean {
  const { tokens } = document;
  const names = [first, second].filter(({ kind }) => kind === Kind.Name);
  const isOther = (at: number): boolean =>
    isWordOf(tokens, at, MONTHS) ||
    isWordOf(tokens, at, WEEKDAYS) ||
    (isOfVocabulary(document, at) &&
      document.derive(vocabularyClasses)[at] !== Vocabulary.Geographic);
  if (names.some(({ start, end }) => isOther(start) || isOther(end - 1))) return false;
  if (document.derive(lineCases)[first.start] === LineCase.Mixed) return true;
  const attributes = document.derive(wordAttributes);
  const uses = names.map(({ start }) => plainWord(attributes[start] ?? 0));
  const isRare = uses.length === 1 || Math.min(...uses) < RARER_WORD;
  return isRare && Math.max(...uses) < COMMON_WORD;
}
