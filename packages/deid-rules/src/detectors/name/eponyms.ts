import { type Document, Gap, Shape, TokenKind } from 'deid-core';
import { symbolAt } from '../../evidence/token-at.ts';
import { Vocabulary } from '../../lexicon/attributes.ts';
import { vocabularyPhraseEnd } from '../../evidence/vocabulary-phrases.ts';
import { vocabularyClasses } from '../../evidence/word-attributes.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { Context, contexts, contextsAndStarts, contextSet, startsLine } from './context.ts';
import { Ending, endingOf } from './endings.ts';
import { indexBefore } from './neighbours.ts';

/**
 * 1 for each word of a name that is no person's: `Ivor Lewis`, the `Hunter` of `Hunter syndrome`. To be called as
 * `document.derive(eponyms)`.
 */
export function eponyms(document: Document): Uint8Array {
  const { tokens } = document;
  const { eponymStarts } = document.derive(contextsAndStarts);
  const classes = document.derive(vocabularyClasses);
  const found = new Uint8Array(tokens.length);
  for (const index of eponymStarts) {
    let end = vocabularyPhraseEnd(document, index);
    if (end === 0 && classes[index] === Vocabulary.AmbiguousEponym) end = headOf(document, index);
    if (end > 0 && !isPerson(document, index, end)) found.fill(1, index, end);
  }
  return found;
}

/** Words at most between an eponym and its head: `Wells DVT score`, `Chvostek and Trousseau signs`. */
const LONGEST_CHAIN = 4;

/**
 * Index of the word that makes an eponym of the one at `index`, other eponyms and what they are about in between:
 * `Murphy's sign`, `Allen and Phalen tests`, `Hamilton depression scale`; 0 when there is none.
 */
function headOf(document: Document, index: number): number {
  const { tokens } = document;
  const about = document.derive(contexts);
  const classes = document.derive(vocabularyClasses);
  let mayBePerson = false;
  let isJoined = false;
  for (let at = index + 1, words = 0; words < LONGEST_CHAIN && !startsLine(tokens, at); at++) {
    const context = about[at] ?? 0;
    if (context === Context.clitic || context === Context.quote) {
      mayBePerson = true;
    } else if (JOINING[context] === 1) {
      isJoined = true;
    } else if (!isJoined && isHead(document, at, mayBePerson)) {
      return at;
    } else if (isSubject(document, at) || isDoubleName(document, at)) {
      mayBePerson ||= classes[at] !== Vocabulary.AmbiguousEponym;
      isJoined = false;
      words++;
    } else {
      return 0;
    }
  }
  return 0;
}

/** Between two eponyms. */
const JOINING = contextSet(Context.dash, Context.slash, Context.and);

/** What people have as well, and what they do: `Murphy's surgery`, `Hunter's COVID test`, `Bell tests positive`. */
const OF_PEOPLE =
  wordSet(`test tests testing procedure operation surgery repair treatment therapy heart lung eye kidney
  scan imaging screening study assessment protocol response breathing gait breaks exercises views levels count culture
  pump bag cast splint boot precautions questionnaire catheter tube drain foot graft implant muscle nerve artery vein
  area point block stage staging effect law`);
const DOINGS = wordSet('tests exercises breaks views stages');

function isHead(document: Document, at: number, mayBePerson: boolean): boolean {
  const { tokens, text } = document;
  const value = tokens.values[at] ?? 0;
  if (DOINGS.has(value) || (mayBePerson && OF_PEOPLE.has(value))) return false;
  if (document.derive(contexts)[at] === Context.eponymHead) return true;
  const ending = endingOf(text, tokens.starts[at] ?? 0, tokens.ends[at] ?? 0);
  return ending === Ending.Disease || ending === Ending.Procedure;
}

/** What may stand before the head: another eponym, or what the score or sign is about. */
function isSubject(document: Document, at: number): boolean {
  if ((document.tokens.gaps[at] ?? 0) > Gap.Space) return false;
  const vocabulary = document.derive(vocabularyClasses)[at];
  if (vocabulary === Vocabulary.Abbreviation) return document.tokens.shapes[at] === Shape.Upper;
  return (
    vocabulary === Vocabulary.AmbiguousEponym ||
    vocabulary === Vocabulary.Clinical ||
    document.derive(contexts)[at] === Context.symptom
  );
}

/** The second word of `Smith-Magenis`. */
function isDoubleName({ tokens }: Document, at: number): boolean {
  return (
    tokens.kinds[at] === TokenKind.Word &&
    symbolAt(tokens, at - 1) === '-' &&
    tokens.gaps[at] === Gap.None
  );
}

/** Contexts that introduce a person. */
const INTRODUCES = contextSet(
  Context.title,
  Context.naming,
  Context.greeting,
  Context.relation,
  Context.role,
  Context.knownName,
  Context.maybeName,
  Context.initial,
);
/** Labels that do, before a colon. */
const LABELS = contextSet(
  Context.title,
  Context.naming,
  Context.relation,
  Context.role,
  Context.idLabel,
  Context.by,
  Context.from,
);
/** Behind the name of a person. */
const TOLD_OF_PERSONS = contextSet(Context.credential, Context.report, Context.have, Context.modal);

function isPerson(document: Document, start: number, end: number): boolean {
  return isIntroduced(document, start) || isToldOf(document, end);
}

function isIntroduced(document: Document, start: number): boolean {
  const { tokens } = document;
  if (startsLine(tokens, start)) return false;
  const about = document.derive(contexts);
  const before = indexBefore({ tokens, contexts: about }, start);
  const context = about[before] ?? Context.none;
  if (context === Context.colon) return LABELS[about[before - 1] ?? Context.none] === 1;
  const isEponym = document.derive(vocabularyClasses)[before] !== Vocabulary.None;
  return !isEponym && INTRODUCES[context] === 1;
}

/** `Austin Moore, 54`, `Austin Moore reports` */
function isToldOf(document: Document, end: number): boolean {
  if (startsLine(document.tokens, end)) return false;
  const about = document.derive(contexts);
  const isComma = about[end] === Context.comma;
  const after = about[isComma ? end + 1 : end] ?? Context.none;
  return TOLD_OF_PERSONS[after] === 1 || (isComma && after === Context.number);
}
