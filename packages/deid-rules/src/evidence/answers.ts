import { type Document, Gap, type Tokens } from 'deid-core';
import { digitsAt, hasSymbol, isNear, NO_WORD, wordAt } from './token-at.ts';
import { symbolsOf } from './triggers.ts';
import { type WordSet, wordSet } from './word-set.ts';

/** Who asked and who answered. Indexes of tokens. */
export interface Answers {
  /** For each token just behind a question the token at which the answer starts, 0 for all other tokens. */
  readonly starts: Int32Array;
  /** For each of the first tokens of an answer the token just behind the question, 0 for all other tokens. */
  readonly questionEnds: Int32Array;
  /** Tokens just behind a question, in no order: all that `questionEnds` holds. */
  readonly questions: readonly number[];
  /** Tokens right behind the tag of a speaker. */
  readonly turns: ReadonlySet<number>;
}

/** Words for those who speak, in front of what they say: `caller:`, `Front desk:`, `Speaker 2:`. */
const SPEAKERS: WordSet = wordSet(
  `patient pt caller client member customer user participant interviewee subject witness man woman lady gentleman boy girl
  mother father mom dad mum parent wife husband spouse son daughter sister brother aunt uncle grandma grandpa grandmother
  grandfather guardian caregiver family guest mr mrs ms miss mister dr doctor md clinician physician provider nurse rn np pa
  clerk agent operator representative rep receptionist reception desk scheduler pharmacist pharmacy dispatcher clinic
  therapist counselor interviewer staff assistant assistent bot ai resident attending intern student medic paramedic emt
  officer teller billing coordinator secretary registrar intake triage support speaker q a question answer me you`,
);
/** `[patient]`, `Mrs. Bello:`, `**Front desk nurse:**` */
const MAX_TAG_TOKENS = 5;
/** An answer comes at once, or behind `hang on, let me get my card. Okay, it's`. */
const MAX_OPENING_TOKENS = 16;
/** Signs between a question and a tag, or behind a tag: bounds the work on a text of nothing else. */
const MAX_SIGNS = 8;
const QUESTION_MARK = symbolsOf('?');
const TAG_ENDS = [symbolsOf(']'), symbolsOf(':')];

/**
 * Questions and answers of a dialogue, whether the speakers stand in front of what they say or not. To be called as
 * `document.derive(answers)`. O(n).
 */
export function answers(document: Document): Answers {
  const { tokens } = document;
  const starts = new Int32Array(tokens.length);
  const questionEnds = new Int32Array(tokens.length);
  const questions: number[] = [];
  const turns = new Set<number>();
  const add = (tag: number, start: number): void => {
    const end = questionEnd(tokens, tag);
    if (end === 0 || start >= tokens.length || (starts[end] ?? 0) > 0) return;
    starts[end] = start;
    questions.push(end);
    for (let at = start; at < start + MAX_OPENING_TOKENS && at < tokens.length; at++) {
      if (at > start && !isNear(tokens, at)) break;
      questionEnds[at] = end;
    }
  };
  for (const trigger of TAG_ENDS) {
    for (const index of document.occurrences(trigger)) {
      const tag = tagStart(tokens, index);
      if (tag > index) continue;
      const start = behind(tokens, index);
      turns.add(start);
      add(tag, start);
    }
  }
  for (const index of document.occurrences(QUESTION_MARK)) add(index, behind(tokens, index));
  return { starts, questionEnds, questions, turns };
}

/** First token of the speaker's tag that ends with token `last`; behind it when there is none. */
function tagStart(tokens: Tokens, last: number): number {
  const isBracketed = hasSymbol(tokens, last, ']');
  let isSpeaker = isBracketed;
  for (let at = last - 1; at >= 0 && last - at <= MAX_TAG_TOKENS; at--) {
    if (SPEAKERS.has(wordAt(tokens, at))) isSpeaker = true;
    const isPart = wordAt(tokens, at) !== NO_WORD || digitsAt(tokens, at) > 0;
    if (!isPart && !hasSymbol(tokens, at, '.*[#-')) return last + 1;
    if (isBracketed && !hasSymbol(tokens, at, '[')) continue;
    if (hasSymbol(tokens, at - 1, '?')) return at;
    const startsLine = at === 0 || !isNear(tokens, at);
    if (isSpeaker && (startsLine || hasSymbol(tokens, at - 1, '.'))) return at;
    // The full stop of `Mrs. Bello:` is part of the tag.
    if (startsLine) break;
  }
  return last + 1;
}

/** Behind a tag or question mark, and the signs that go with it. */
function behind(tokens: Tokens, index: number): number {
  let at = index + 1;
  while (at <= index + MAX_SIGNS && hasSymbol(tokens, at, ':*"')) at++;
  return at;
}

/** Token behind the last word of what was said before a tag; 0 when nothing was. */
function questionEnd(tokens: Tokens, tag: number): number {
  let end = tag;
  while (end > Math.max(0, tag - MAX_SIGNS) && endsQuestion(tokens, end - 1)) end--;
  return end;
}

function endsQuestion(tokens: Tokens, index: number): boolean {
  return hasSymbol(tokens, index, '?.!,*"-') && (tokens.gaps[index + 1] ?? 0) < Gap.BlankLine;
}
