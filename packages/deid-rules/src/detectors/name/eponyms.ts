import { type Document, Gap, Shape, TokenKind } from 'deid-core';
import { symbolAt } from '../../evidence/token-at.ts';
import { Vocabulary } from '../../lexicon/attributes.ts';
import { vocabularyPhraseEnd } from '../../evidence/vocabulary-phrases.ts';
import { eponymStarts, vocabularyClasses } from '../../evidence/word-attributes.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { Context, contexts as contextsOf, contextSet, startsLine } from './context.ts';
import { Ending, endingOf } from './endings.ts';
import { indexBefore } from './neighbours.ts';
import type { View } from './view.ts';

/**
 * 1 for each word of a name that is no person's: `Ivor Lewis`, the `Hunter` of `Hunter syndrome`. To be called as
 * `document.derive(eponyms)`.
 */
export function eponyms(document: Document): Uint8Array {
  const { text, tokens } = document;
  const contexts = document.derive(contextsOf);
  const vocabulary = document.derive(vocabularyClasses);
  const words: Words = { contexts, text, tokens, vocabulary };
  const found = new Uint8Array(tokens.length);
  for (const index of document.derive(eponymStarts)) {
    let end = vocabularyPhraseEnd(document, index);
    if (end === 0 && vocabulary[index] === Vocabulary.AmbiguousEponym) end = headOf(words, index);
    if (end > 0 && !isPerson(words, index, end)) found.fill(1, index, end);
  }
  return found;
}

/** What is told of the words of a document before it is known which of them are eponyms. */
type Words = Pick<View, 'contexts' | 'text' | 'tokens' | 'vocabulary'>;

/** Words at most between an eponym and its head: `Wells DVT score`, `Chvostek and Trousseau signs`. */
const LONGEST_CHAIN = 4;

/**
 * Index of the word that makes an eponym of the one at `index`, other eponyms and what they are about in between:
 * `Murphy's sign`, `Allen and Phalen tests`, `Hamilton depression scale`; 0 when there is none.
 */
function headOf(words: Words, index: number): number {
  const { contexts, tokens, vocabulary } = words;
  let mayBePerson = false;
  let isJoined = false;
  for (let at = index + 1, length = 0; length < LONGEST_CHAIN && !startsLine(tokens, at); at++) {
    const context = contexts[at] ?? 0;
    if (context === Context.clitic || context === Context.quote) {
      mayBePerson = true;
    } else if (JOINING[context] === 1) {
      isJoined = true;
    } else if (!isJoined && isHead(words, at, mayBePerson)) {
      return at;
    } else if (isSubject(words, at) || isDoubleName(words, at)) {
      mayBePerson ||= vocabulary[at] !== Vocabulary.AmbiguousEponym;
      isJoined = false;
      length++;
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

function isHead({ contexts, text, tokens }: Words, at: number, mayBePerson: boolean): boolean {
  const value = tokens.values[at] ?? 0;
  if (DOINGS.has(value) || (mayBePerson && OF_PEOPLE.has(value))) return false;
  if (contexts[at] === Context.eponymHead) return true;
  const ending = endingOf(text, tokens.starts[at] ?? 0, tokens.ends[at] ?? 0);
  return ending === Ending.Disease || ending === Ending.Procedure;
}

/** What may stand before the head: another eponym, or what the score or sign is about. */
function isSubject({ contexts, tokens, vocabulary }: Words, at: number): boolean {
  if ((tokens.gaps[at] ?? 0) > Gap.Space) return false;
  const known = vocabulary[at];
  if (known === Vocabulary.Abbreviation) return tokens.shapes[at] === Shape.Upper;
  return (
    known === Vocabulary.AmbiguousEponym ||
    known === Vocabulary.Clinical ||
    contexts[at] === Context.symptom
  );
}

/** The second word of `Smith-Magenis`. */
function isDoubleName({ tokens }: Words, at: number): boolean {
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

function isPerson(words: Words, start: number, end: number): boolean {
  return isIntroduced(words, start) || isToldOf(words, end);
}

function isIntroduced(words: Words, start: number): boolean {
  const { contexts, tokens, vocabulary } = words;
  if (startsLine(tokens, start)) return false;
  const before = indexBefore(words, start);
  const context = contexts[before] ?? Context.none;
  if (context === Context.colon) return LABELS[contexts[before - 1] ?? Context.none] === 1;
  // `Mrs` is a scale as well.
  if (context === Context.title) return true;
  return vocabulary[before] === Vocabulary.None && INTRODUCES[context] === 1;
}

/** `Austin Moore, 54`, `Austin Moore reports` */
function isToldOf({ contexts, tokens }: Words, end: number): boolean {
  if (startsLine(tokens, end)) return false;
  const isComma = contexts[end] === Context.comma;
  const after = contexts[isComma ? end + 1 : end] ?? Context.none;
  return TOLD_OF_PERSONS[after] === 1 || (isComma && after === Context.number);
}
