import { type Document, TokenKind, type Tokens } from 'deid-core';
import { answers } from '../../evidence/answers.ts';
import { phraseSet } from '../../evidence/phrase-set.ts';
import { hasSymbol, wordAt } from '../../evidence/token-at.ts';
import { startsOf } from '../../evidence/triggers.ts';
import { wordSet } from '../../evidence/word-set.ts';

/** Names of fields whose value is a date and nothing else. */
const LABELS = phraseSet([
  'dob',
  'd.o.b.',
  'd.o.b',
  'd o b',
  'd/o/b',
  'birth date',
  'birthdate',
  'birthday',
  'bday',
  'born',
  'date',
  'dates',
  'date/time',
  'date and time',
  'dos',
  'd.o.s.',
  'doa',
  'dod',
  'doi',
  'lmp',
  'last menstrual period',
  'edd',
  'edc',
  'due date',
  ...[
    'birth',
    'service',
    'visit',
    'admission',
    'discharge',
    'injury',
    'accident',
    'loss',
    'surgery',
    'procedure',
    'operation',
    'onset',
    'death',
    'exam',
    'examination',
    'evaluation',
    'collection',
    'consult',
    'consultation',
    'encounter',
    'diagnosis',
    'report',
    'dictation',
    'last visit',
    'last menstrual period',
  ].map((event) => `date of ${event}`),
]);
const LABEL_STARTS = startsOf(LABELS);
const FILLERS = wordSet('is was of on the um uh its it be s');
const FILLER_SYMBOLS = ':=#-(["\'*,|>_.';
/** The `": "` of JSON, the `:** ` of Markdown, with a word between. */
const MAX_FILLERS = 5;
/** From a label to the end of its question: `birthday, please ?` */
const MAX_QUESTION_TOKENS = 4;
/** `to date 3/4 of them` is no label. */
const TO = wordSet('to');

/** Indexes of the tokens at which the value of a date field starts. To be called as `document.derive(labelled)`. */
export function labelled(document: Document): ReadonlySet<number> {
  const { tokens } = document;
  const found = new Set<number>();
  for (const index of document.occurrences(LABEL_STARTS)) {
    if (TO.has(wordAt(tokens, index - 1))) continue;
    const end = LABELS.endAt(tokens, index);
    if (end === index) continue;
    found.add(valueStart(tokens, end));
    addAnswers(document, end, found);
  }
  return found;
}

/** Adds where a value may start in the answer to the question that a label ends at token `end`. */
function addAnswers(document: Document, end: number, found: Set<number>): void {
  const { starts, questionEnds } = document.derive(answers);
  for (let at = end; at < end + MAX_QUESTION_TOKENS; at++) {
    const start = starts[at] || document.tokens.length;
    for (let value = start; questionEnds[value] === at; value++) found.add(value);
  }
}

function valueStart(tokens: Tokens, end: number): number {
  let at = end;
  while (at < end + MAX_FILLERS && isFiller(tokens, at)) at++;
  return at;
}

function isFiller(tokens: Tokens, index: number): boolean {
  const isClitic = index < tokens.length && tokens.kinds[index] === TokenKind.Clitic;
  return isClitic || FILLERS.has(wordAt(tokens, index)) || hasSymbol(tokens, index, FILLER_SYMBOLS);
}
