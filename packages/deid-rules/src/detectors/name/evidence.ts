import { type Document, Gap, Shape, TokenKind, type Tokens } from 'deid-core';
import { lineCases, LineCase } from '../../evidence/line-case.ts';
import { placePhrases } from '../../evidence/place-phrases.ts';
import { Vocabulary, VOCABULARY_COUNT, vocabularyClass } from '../../evidence/vocabulary.ts';
import { wordAttributes } from '../../evidence/word-attributes.ts';
import {
  city,
  DICTIONARY,
  givenName,
  plainWord,
  properWord,
  surname,
} from '../../lexicon/attributes.ts';
import { Context, CONTEXT_NAMES, contexts, startsLine } from './context.ts';
import { ENDING_COUNT, endingOf } from './endings.ts';
import { beginningSlot, endSlot, SPELLING_SLOTS } from './spelling.ts';

/** How much of a name a word is by itself. */
const Nameness = { Unknown: 0, Plain: 1, Ambiguous: 2, Rare: 3, Frequent: 4 } as const;
const NAMENESS_COUNT = 5;
/** Small letters make another word of it: `Will`, `will`. */
const OWN_COUNT = NAMENESS_COUNT * 2;

/** Lines of one word, two, three, up to six, and more: names stand alone in greetings and signatures. */
const LINE_LENGTHS = 5;
const LONG_LINE = 6;

/**
 * The kinds of evidence for a word being part of a name, and how many values each takes. A word has one value of each,
 * and each value a trained weight.
 */
const EVIDENCE = {
  given: 7 * 8,
  surname: 7 * 8,
  proper: 4 * 2 * 4,
  shape: 6 * 3 * 2,
  length: 6 * 2,
  ending: ENDING_COUNT * 2,
  repeated: 4 * 2,
  before: CONTEXT_NAMES.length * OWN_COUNT,
  after: CONTEXT_NAMES.length * OWN_COUNT,
  secondBefore: CONTEXT_NAMES.length * 2,
  secondAfter: CONTEXT_NAMES.length * 2,
  thirdBefore: CONTEXT_NAMES.length,
  capitals: 2 * 6 * NAMENESS_COUNT,
  line: LINE_LENGTHS * 4 * 2,
  vocabulary: VOCABULARY_COUNT * 3,
  beginning: SPELLING_SLOTS,
  ending3: SPELLING_SLOTS,
  ending4: SPELLING_SLOTS,
  between: CONTEXT_NAMES.length * CONTEXT_NAMES.length,
} as const;

export type EvidenceKind = keyof typeof EVIDENCE;
export const EVIDENCE_KINDS = Object.keys(EVIDENCE) as readonly EvidenceKind[];

/** What ties a word to the one before it in one name. */
const Link = { Space: 0, Hyphen: 1, Period: 2, Comma: 3 } as const;
const LINK_COUNT = 4;
/** Initials pair differently from words: `John D.`. */
const PAIR_COUNT = NAMENESS_COUNT + 1;

/** Where the weights of each kind of evidence start; behind the last kind come those of the links. */
const OFFSETS: readonly number[] = offsets();
const LINKS_START = OFFSETS.at(-1) ?? 0;
export const WEIGHT_COUNT = LINKS_START + LINK_COUNT * PAIR_COUNT * PAIR_COUNT;
export const NO_LINK = -1;

function offsets(): readonly number[] {
  let end = 0;
  return [0, ...EVIDENCE_KINDS.map((kind) => (end += EVIDENCE[kind]))];
}

/** Words that may be part of a name, with their evidence as indexes into the table of weights. */
export interface NameEvidence {
  readonly count: number;
  /** Token index of each word. */
  readonly words: Uint32Array;
  /** `EVIDENCE_KINDS.length` weight indexes a word. */
  readonly evidence: Uint16Array;
  /** Weight index of the link to the word before it, or `NO_LINK`. */
  readonly links: Int16Array;
}

/** To be called as `document.derive(nameEvidence)`. */
export function nameEvidence(document: Document): NameEvidence {
  const { tokens } = document;
  const view = viewOf(document);
  const words: number[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (tokens.kinds[index] === TokenKind.Word && mayBeName(view, index)) words.push(index);
  }
  const width = EVIDENCE_KINDS.length;
  const evidence = new Uint16Array(words.length * width);
  const links = new Int16Array(words.length);
  words.forEach((index, at) => {
    collect(view, index, evidence.subarray(at * width, (at + 1) * width));
    links[at] = linkTo(view, words[at - 1], index);
  });
  return { count: words.length, words: Uint32Array.from(words), evidence, links };
}

interface View {
  readonly tokens: Tokens;
  readonly text: string;
  readonly attributes: Uint32Array;
  readonly contexts: Uint8Array;
  readonly cases: Uint8Array;
  readonly written: Uint8Array;
  readonly phrases: Uint32Array;
}

function viewOf(document: Document): View {
  return {
    tokens: document.tokens,
    text: document.text,
    attributes: document.derive(wordAttributes),
    contexts: document.derive(contexts),
    cases: document.derive(lineCases),
    written: document.derive(spellings),
    phrases: document.derive(placePhrases),
  };
}

/** Slots of the sketch below: wrong for one word in dozens in a long note, and then only one piece of evidence is. */
const SKETCH_SIZE = 1 << 14;
const WRITTEN_SMALL = 1;
const WRITTEN_TITLE = 2;
const WRITTEN_TWICE = 4;

/** How the words of the document are written elsewhere in it, in slots by hash: `Will` beside `will` is no name. */
function spellings({ tokens }: Document): Uint8Array {
  const sketch = new Uint8Array(SKETCH_SIZE);
  for (let index = 0; index < tokens.length; index++) {
    if (tokens.kinds[index] !== TokenKind.Word) continue;
    const slot = (tokens.values[index] ?? 0) & (SKETCH_SIZE - 1);
    const seen = sketch[slot] ?? 0;
    if (tokens.shapes[index] === Shape.Lower) sketch[slot] = seen | WRITTEN_SMALL;
    else sketch[slot] = seen | (seen & WRITTEN_TITLE ? WRITTEN_TWICE : WRITTEN_TITLE);
  }
  return sketch;
}

/** Plain-word buckets: from the first, a word in small letters is a name only where its context says so. */
const COMMON_WORD = 4;
const VERY_COMMON_WORD = 6;

/** A cheap gate: most words of a text are small and plain, and need no evidence collected. */
function mayBeName(view: View, index: number): boolean {
  const attributes = view.attributes[index] ?? 0;
  const word = plainWord(attributes);
  const listed = givenName(attributes) + surname(attributes) + properWord(attributes) > 0;
  const shape = view.tokens.shapes[index];
  if (shape === Shape.Uncased) return false;
  if (view.contexts[index] === Context.initial) return true;
  if (isCue(view, index)) return word < VERY_COMMON_WORD || listed;
  if (isOfVocabulary(view, index)) return false;
  if (shape !== Shape.Lower) return listed || word < VERY_COMMON_WORD;
  if (view.cases[index] === LineCase.Lower)
    return listed ? word < VERY_COMMON_WORD : attributes === 0;
  return listed && word < COMMON_WORD;
}

/** Buckets of `givenName` from which a word of the vocabulary is a given name as well: `Virginia`. */
const GIVEN_NAME_AS_WELL = 3;
const NAME_CONTEXTS: ReadonlySet<number> = new Set([
  Context.knownName,
  Context.maybeName,
  Context.initial,
]);

/** `Foley` is a catheter unless a title, a given name or the like says otherwise. */
function isOfVocabulary({ tokens, attributes, contexts: found }: View, index: number): boolean {
  if (vocabularyClass(tokens.values[index] ?? 0) === Vocabulary.None) return false;
  if (givenName(attributes[index] ?? 0) >= GIVEN_NAME_AS_WELL) return false;
  const before = found[index - 1] === Context.period ? index - 2 : index - 1;
  return startsLine(tokens, index) || !NAME_CONTEXTS.has(found[before] ?? 0);
}

/** Contexts behind which even a small or plain word may be a name. */
const CUES: ReadonlySet<number> = new Set([
  Context.title,
  Context.naming,
  Context.greeting,
  Context.relation,
]);

function isCue({ contexts: found, tokens }: View, index: number): boolean {
  if (startsLine(tokens, index)) return false;
  const before = found[index - 1] ?? 0;
  return CUES.has(before) || (before === Context.period && found[index - 2] === Context.title);
}

function namenessOf(view: View, index: number): number {
  const attributes = view.attributes[index] ?? 0;
  if (attributes === 0) return Nameness.Unknown;
  const given = givenName(attributes);
  const family = surname(attributes);
  if (given + family === 0) return Nameness.Plain;
  if (plainWord(attributes) >= COMMON_WORD) return Nameness.Ambiguous;
  return given >= 3 || family >= 3 ? Nameness.Frequent : Nameness.Rare;
}

function collect(view: View, index: number, out: Uint16Array): void {
  const { tokens, cases, written } = view;
  const attributes = view.attributes[index] ?? 0;
  const word = plainWord(attributes);
  const dictionary = attributes & DICTIONARY ? 1 : 0;
  const shape = tokens.shapes[index] ?? 0;
  const isLower = shape === Shape.Lower ? 1 : 0;
  const nameness = namenessOf(view, index);
  const own = nameness * 2 + isLower;
  const start = tokens.starts[index] ?? 0;
  const end = tokens.ends[index] ?? 0;
  const isKnown = attributes === 0 ? 0 : 1;
  const spelled = (written[(tokens.values[index] ?? 0) & (SKETCH_SIZE - 1)] ?? 0) & ~WRITTEN_TITLE;
  const before = contextBefore(view, index);
  const after = contextAfter(view, index);

  let at = 0;
  const add = (value: number): void => {
    out[at] = (OFFSETS[at] ?? 0) + value;
    at++;
  };
  add(givenName(attributes) * 8 + word);
  add(surname(attributes) * 8 + word);
  add((properWord(attributes) * 2 + dictionary) * 4 + city(attributes));
  add((shape * 3 + (cases[index] ?? 0)) * 2 + (startsSentence(view, index) ? 1 : 0));
  add(Math.min(end - start - 1, 5) * 2 + isKnown);
  add(endingOf(view.text, start, end) * 2 + isKnown);
  add((spelled & WRITTEN_SMALL ? 2 : 0) * 2 + (spelled & WRITTEN_TWICE ? 2 : 0) + isLower);
  add(before.context * OWN_COUNT + own);
  add(after.context * OWN_COUNT + own);
  add(contextBefore(view, before.index).context * 2 + isLower);
  add(contextAfter(view, after.index).context * 2 + isLower);
  add(contextBefore(view, contextBefore(view, before.index).index).context);
  const isCapitals = shape === Shape.Upper && cases[index] === LineCase.Mixed ? 1 : 0;
  add((isCapitals * 6 + Math.min(end - start - 1, 5)) * NAMENESS_COUNT + nameness);
  add(lineEvidence(view, index) * 2 + isLower);
  add(vocabularyClass(tokens.values[index] ?? 0) * 3 + placeEvidence(view, index));
  const isTelling = nameness === Nameness.Unknown || nameness === Nameness.Rare;
  add(isTelling ? beginningSlot(view.text, start, end, 3) : 0);
  add(isTelling ? endSlot(view.text, start, end, 3) : 0);
  add(isTelling ? endSlot(view.text, start, end, 4) : 0);
  add(before.context * CONTEXT_NAMES.length + after.context);
}

/** Length of the line, and whether the word is its first or its last. */
function lineEvidence({ tokens }: View, index: number): number {
  let first = index;
  while (index - first < LONG_LINE && !startsLine(tokens, first)) first--;
  let last = index;
  while (last - index < LONG_LINE && !startsLine(tokens, last + 1)) last++;
  const length = last - first + 1;
  const bucket = length <= 3 ? length - 1 : length <= LONG_LINE ? 3 : 4;
  return bucket * 4 + (first === index ? 2 : 0) + (last === index ? 1 : 0);
}

/** Whether the word is part of a place name of several words: 1 as its first, 2 as another. */
function placeEvidence({ phrases }: View, index: number): number {
  if ((phrases[index] ?? 0) > 0) return 1;
  return (phrases[index - 1] ?? 0) > index || (phrases[index - 2] ?? 0) > index ? 2 : 0;
}

interface Neighbour {
  readonly index: number;
  readonly context: number;
}

/** The neighbour that says something: the period of `Dr.` and of `J.` is passed over. */
function contextBefore({ tokens, contexts: found }: View, index: number): Neighbour {
  if (index <= 0) return { index: -1, context: Context.none };
  if (startsLine(tokens, index)) return { index: index - 1, context: Context.newline };
  const before = index - 1;
  if (found[before] === Context.period && tokens.gaps[before] === Gap.None && before > 0) {
    const abbreviated = found[before - 1] ?? 0;
    if (abbreviated === Context.title || abbreviated === Context.initial) {
      return { index: before - 1, context: abbreviated };
    }
  }
  return { index: before, context: found[before] ?? 0 };
}

function contextAfter({ tokens, contexts: found }: View, index: number): Neighbour {
  const after = index + 1;
  if (index < 0 || after >= tokens.length) return { index: tokens.length, context: Context.none };
  if (startsLine(tokens, after)) return { index: after, context: Context.newline };
  const isInitial = found[index] === Context.initial && found[after] === Context.period;
  if (isInitial && tokens.gaps[after] === Gap.None && !startsLine(tokens, after + 1)) {
    return { index: after + 1, context: found[after + 1] ?? 0 };
  }
  return { index: after, context: found[after] ?? 0 };
}

const SENTENCE_ENDS: ReadonlySet<number> = new Set([
  Context.none,
  Context.newline,
  Context.period,
  Context.colon,
  Context.question,
  Context.quote,
]);

function startsSentence(view: View, index: number): boolean {
  return SENTENCE_ENDS.has(contextBefore(view, index).context);
}

/** Tokens between two words of one name at the most: `J. -`. */
const MOST_BETWEEN = 2;

function linkTo(view: View, previous: number | undefined, index: number): number {
  if (previous === undefined || index - previous > MOST_BETWEEN) return NO_LINK;
  const link = linkKind(view, previous, index);
  if (link === NO_LINK) return NO_LINK;
  const pair = pairClass(view, previous) * PAIR_COUNT + pairClass(view, index);
  return LINKS_START + link * PAIR_COUNT * PAIR_COUNT + pair;
}

function linkKind({ tokens, contexts: found }: View, previous: number, index: number): number {
  const gap = tokens.gaps[index] ?? 0;
  if (index === previous + 1) return gap === Gap.Space ? Link.Space : NO_LINK;
  const between = found[previous + 1];
  if (tokens.gaps[previous + 1] !== Gap.None || gap >= Gap.Newline) return NO_LINK;
  if (between === Context.dash) return gap === Gap.None ? Link.Hyphen : NO_LINK;
  if (between === Context.comma) return Link.Comma;
  const length = (tokens.ends[previous] ?? 0) - (tokens.starts[previous] ?? 0);
  return between === Context.period && length === 1 ? Link.Period : NO_LINK;
}

function pairClass(view: View, index: number): number {
  const isInitial = view.contexts[index] === Context.initial;
  return isInitial ? NAMENESS_COUNT : namenessOf(view, index);
}
