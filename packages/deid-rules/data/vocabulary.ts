import { hashWord } from '../../deid-core/src/lexer/hash.ts';
import { Vocabulary, VOCABULARY_SHIFT } from '../src/lexicon/attributes.ts';
import { ABBREVIATIONS } from './vocabulary/abbreviations.ts';
import { ANATOMY } from './vocabulary/anatomy.ts';
import { BRANDS } from './vocabulary/brands.ts';
import { DEVICES } from './vocabulary/devices.ts';
import { DISEASES } from './vocabulary/diseases.ts';
import { DRUGS } from './vocabulary/drugs.ts';
import { AMBIGUOUS_EPONYMS, EPONYMS } from './vocabulary/eponyms.ts';
import { FINDINGS } from './vocabulary/findings.ts';
import { GENERICS } from './vocabulary/generics.ts';
import { IMAGING } from './vocabulary/imaging.ts';
import { LABORATORY } from './vocabulary/laboratory.ts';
import { NOTES } from './vocabulary/notes.ts';
import { NURSING } from './vocabulary/nursing.ts';
import { PLACES_AND_PEOPLES } from './vocabulary/places.ts';
import { PROCEDURES } from './vocabulary/procedures.ts';
import { SHORTHAND } from './vocabulary/shorthand.ts';
import { EVERYDAY } from './vocabulary/everyday.ts';
import { INSTRUMENTS } from './vocabulary/instruments.ts';
import { LATIN } from './vocabulary/latin.ts';
import { RARE_EPONYMS } from './vocabulary/rare-eponyms.ts';
import { REMEDIES } from './vocabulary/remedies.ts';
import { TERMS } from './vocabulary/terms.ts';
import { USAGE } from './vocabulary/usage.ts';
import { add, type Words } from './words.ts';

type Lists = readonly (readonly [Vocabulary, string])[];

/**
 * Words that are often written like names and are none: what clinical text is about, where it plays, and whose products
 * it names. Hand-written, from common usage. A word that is as often a name is left out, eponyms excepted. A word of two
 * lists is of the first.
 */
const LIKE_NAMES: Lists = [
  [Vocabulary.AmbiguousEponym, AMBIGUOUS_EPONYMS],
  [Vocabulary.Abbreviation, ABBREVIATIONS],
  [Vocabulary.Geographic, PLACES_AND_PEOPLES],
  [Vocabulary.Commercial, BRANDS],
  [Vocabulary.Clinical, `${EPONYMS} ${DRUGS} ${DISEASES} ${DEVICES}`],
];

/** Words of medicine that no dictionary has: in a line of capitals they would be taken for names. */
const OF_MEDICINE: Lists = [
  [Vocabulary.Abbreviation, `${NOTES} ${SHORTHAND}`],
  [Vocabulary.Clinical, `${ANATOMY} ${FINDINGS} ${PROCEDURES} ${LABORATORY}`],
  [Vocabulary.Clinical, `${GENERICS} ${IMAGING} ${NURSING} ${USAGE}`],
  [Vocabulary.Clinical, `${INSTRUMENTS} ${REMEDIES} ${LATIN} ${TERMS}`],
  [Vocabulary.Commercial, EVERYDAY],
  [Vocabulary.AmbiguousEponym, RARE_EPONYMS],
];

/** The words of a vocabulary that are often written like names. */
export function wordsOf(vocabulary: Vocabulary): readonly string[] {
  return LIKE_NAMES.filter(([of]) => of === vocabulary).flatMap(([, list]) => words(list));
}

/** All words of the vocabulary. */
export function vocabularyWords(): readonly string[] {
  return [...LIKE_NAMES, ...OF_MEDICINE].flatMap(([, list]) => words(list));
}

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

export function addVocabulary(known: Words): void {
  addLists(known, LIKE_NAMES);
}

/** Adds what the full lexicon has and the lite one leaves out. */
export function addMedicine(known: Words): void {
  addLists(known, OF_MEDICINE);
}

function addLists(known: Words, lists: Lists): void {
  const classes = new Map<number, Vocabulary>();
  for (const [vocabulary, list] of lists) {
    for (const word of words(list)) {
      const hash = hashWord(word);
      if (!classes.has(hash)) classes.set(hash, vocabulary);
    }
  }
  for (const [hash, vocabulary] of classes) add(known, hash, vocabulary << VOCABULARY_SHIFT);
}
