import { type Document, Gap, Shape } from 'deid-core';
import { Vocabulary, vocabularyClasses } from '../../evidence/vocabulary.ts';
import { vocabularyPhrases } from '../../evidence/vocabulary-phrases.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { Context, contexts, startsLine } from './context.ts';
import { Ending, endingOf } from './endings.ts';

/**
 * 1 for each word of a name that is no person's: `Ivor Lewis`, the `Hunter` of `Hunter syndrome`. To be called as
 * `document.derive(eponyms)`.
 */
export function eponyms(document: Document): Uint8Array {
  const { tokens } = document;
  const phrases = document.derive(vocabularyPhrases);
  const classes = document.derive(vocabularyClasses);
  const found = new Uint8Array(tokens.length);
  for (let index = 0; index < tokens.length; index++) {
    let end = phrases[index] ?? 0;
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
  let isPossessive = false;
  let isJoined = false;
  for (let at = index + 1, words = 0; words < LONGEST_CHAIN && !startsLine(tokens, at); at++) {
    const context = about[at] ?? 0;
    if (context === Context.clitic || context === Context.quote) {
      isPossessive = true;
    } else if (JOINING.has(context)) {
      isJoined = true;
    } else if (!isJoined && isHead(document, at, isPossessive)) {
      return at;
    } else if (isSubject(document, at)) {
      isJoined = false;
      words++;
    } else {
      return 0;
    }
  }
  return 0;
}

/** Between two eponyms. */
const JOINING: ReadonlySet<number> = new Set([Context.dash, Context.slash, Context.and]);

/** What people have and do as well: `Murphy's surgery`, `Bell tests positive`. */
const OF_PEOPLE =
  wordSet(`test tests testing procedure operation surgery repair treatment therapy heart lung eye kidney
  scan imaging screening study assessment protocol response breathing gait breaks exercises views levels count culture
  pump bag cast splint boot precautions questionnaire catheter tube drain foot graft implant muscle nerve artery vein
  area point block stage staging effect law`);
const DOINGS = wordSet('tests exercises breaks views stages');

function isHead(document: Document, at: number, isPossessive: boolean): boolean {
  const { tokens, text } = document;
  const value = tokens.values[at] ?? 0;
  if (DOINGS.has(value) || (isPossessive && OF_PEOPLE.has(value))) return false;
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

/** Contexts that introduce a person. */
const INTRODUCES: ReadonlySet<number> = new Set([
  Context.title,
  Context.naming,
  Context.greeting,
  Context.relation,
  Context.role,
  Context.knownName,
  Context.maybeName,
  Context.initial,
]);
/** Labels that do, before a colon. */
const LABELS: ReadonlySet<number> = new Set([
  Context.title,
  Context.naming,
  Context.relation,
  Context.role,
  Context.idLabel,
  Context.by,
  Context.from,
]);
/** What is said of a person. */
const SAID_OF_PERSONS: ReadonlySet<number> = new Set([
  Context.credential,
  Context.report,
  Context.have,
  Context.modal,
]);

function isPerson(document: Document, start: number, end: number): boolean {
  const { tokens } = document;
  const about = document.derive(contexts);
  const classes = document.derive(vocabularyClasses);
  const isPeriod = about[start - 1] === Context.period;
  const before = isPeriod ? start - 2 : start - 1;
  if (!startsLine(tokens, start) && before >= 0) {
    const isEponym = classes[before] !== Vocabulary.None;
    if (
      !isEponym &&
      INTRODUCES.has(about[before] ?? 0) &&
      !(isPeriod && !ABBREVIATED.has(about[before] ?? 0))
    )
      return true;
    if (about[before] === Context.colon && LABELS.has(about[before - 1] ?? 0)) return true;
  }
  const after = about[end] ?? 0;
  if (startsLine(tokens, end)) return false;
  if (after === Context.comma)
    return SAID_OF_PERSONS.has(about[end + 1] ?? 0) || about[end + 1] === Context.number;
  return SAID_OF_PERSONS.has(after);
}

/** Contexts of words whose period does not end the sentence: `Dr. Jones`. */
const ABBREVIATED: ReadonlySet<number> = new Set([Context.title, Context.initial]);
