import { type Document, Gap, hashWord, Shape, TokenKind, type Tokens } from 'deid-core';
import { answers } from '../../evidence/answers.ts';
import { wordSet } from '../../evidence/word-set.ts';

/** What the words around a number say of it. */
export const Strength = {
  /** It is an identifier of another kind. */
  Other: -1,
  None: 0,
  /** Words that go with telephone numbers as with much else: `at`, `number`, `home`. */
  Weak: 1,
  /** A word for telephones or calls is near. */
  Near: 2,
  /** Such a word labels the number. */
  Label: 3,
} as const;
export type Strength = (typeof Strength)[keyof typeof Strength];

export interface Context {
  readonly strength: Strength;
  readonly isFax: boolean;
}

const FAX = wordSet('fax faxed faxes faxing facsimile telefax efax');
const PHONE = wordSet(
  'phone phones ph tel telephone telephones telefone cell cellphone cellular mobile mob handset landline call called ' +
    'calls calling callback dial dialed text texted texting sms whatsapp pager paged page beeper voicemail ring hotline ' +
    'switchboard reach reached reachable contact contacts contacted answering messages',
);
const WEAK = wordSet(
  'at number numbers num home work office desk direct line ext extension emergency registered mom dad mother father',
);
const OTHER = wordSet(
  'mrn mr id ids ein npi dea ssn social account acct policy member subscriber group order accession claim claims ref ' +
    'reference serial sn lot part catalog model ndc invoice case license licence passport record chart encounter visit csn fin ' +
    'plate udi imei card isbn upc gtin mbi medicare medicaid insurance specimen barcode confirmation tracking',
);
/** Tests of memory and attention have people say digits. */
const TESTS = wordSet('repeat span backward backwards forwards subtract sevens');
/** Words between a label and its number. */
const FILLER = wordSet(
  'number numbers num no is was are of the to at on my his her their our a best or and new also me him them us',
);
/** Single letters before a colon, as on a letterhead: `P: 555-0134  F: 555-0135`. */
const PHONE_LETTER = wordSet('p t c m h w o d');
const FAX_LETTER = wordSet('f');
const BEHIND = wordSet(
  'office cell cellphone mobile home work phone telephone pager landline direct voicemail fax facsimile',
);

const COLON = 58;
const FULL_STOP = 46;
const EXCLAMATION_MARK = 33;
const QUESTION_MARK = 63;
/** Tokens in front of a number that are searched; the nearest telling word decides. */
const MAX_DISTANCE = 8;
/** Tokens behind it: `555-0134 (cell)`, `555-0134-Office`. */
const MAX_DISTANCE_BEHIND = 3;
/** `no.`, `tel.`, `ext.` do not end a sentence. */
const MAX_ABBREVIATION_LENGTH = 4;

const NOTHING: Context = { strength: Strength.None, isFax: false };
const OTHER_NUMBER: Context = { strength: Strength.Other, isFax: false };
/** `ph` is short for `phone`, `pH` is not. */
const ACIDITY = hashWord('ph');

/** What stands around a number of the tokens `first` to `last`. */
export function contextOf(document: Document, first: number, last: number): Context {
  const { tokens } = document;
  const before = contextBefore(tokens, first);
  if (before.strength === Strength.Label) return before;
  return contextBehind(tokens, last) ?? contextOfAnswer(document, first) ?? before;
}

/** What the question says to which the number is the answer: `a number to reach you at ?\ncaller: sure , it's ...`. */
function contextOfAnswer(document: Document, first: number): Context | undefined {
  const end = document.derive(answers).questionEnds[first] ?? 0;
  if (end === 0) return undefined;
  const { strength, isFax } = contextBefore(document.tokens, end);
  if (strength === Strength.None) return undefined;
  return { strength: strength === Strength.Near ? Strength.Label : strength, isFax };
}

function contextBefore(tokens: Tokens, first: number): Context {
  let strength: Strength = Strength.None;
  let isLabel = true;
  for (let at = first - 1; at >= Math.max(0, first - MAX_DISTANCE); at--) {
    if (tokens.gaps[at + 1] === Gap.BlankLine || endsSentence(tokens, at)) break;
    if (tokens.kinds[at] === TokenKind.Symbol) continue;
    const value = tokens.values[at] as number;
    if (value === ACIDITY && tokens.shapes[at] === Shape.Mixed) return OTHER_NUMBER;
    const isFax = FAX.has(value) || isLetterLabel(tokens, at, first, FAX_LETTER);
    if (isFax || PHONE.has(value) || isLetterLabel(tokens, at, first, PHONE_LETTER)) {
      return { strength: isLabel ? Strength.Label : Strength.Near, isFax };
    }
    if (TESTS.has(value) || (isLabel && OTHER.has(value))) return OTHER_NUMBER;
    if (WEAK.has(value)) strength = Strength.Weak;
    isLabel &&= FILLER.has(value) && tokens.kinds[at] === TokenKind.Word;
  }
  return strength === Strength.None ? NOTHING : { strength, isFax: false };
}

function isLetterLabel(tokens: Tokens, at: number, first: number, letters: typeof FAX): boolean {
  return at === first - 2 && tokens.values[first - 1] === COLON && hasWord(tokens, at, letters);
}

function contextBehind(tokens: Tokens, last: number): Context | undefined {
  const limit = Math.min(tokens.length, last + 1 + MAX_DISTANCE_BEHIND);
  for (let at = last + 1; at < limit && (tokens.gaps[at] as number) < Gap.Newline; at++) {
    if (tokens.kinds[at] === TokenKind.Symbol && tokens.values[at] !== COLON) continue;
    // A label in front of the next number is not one behind this.
    if (!hasWord(tokens, at, BEHIND) || tokens.values[at + 1] === COLON) return undefined;
    return { strength: Strength.Label, isFax: hasWord(tokens, at, FAX) };
  }
  return undefined;
}

function hasWord(tokens: Tokens, at: number, words: typeof FAX): boolean {
  return tokens.kinds[at] === TokenKind.Word && words.has(tokens.values[at] as number);
}

function endsSentence(tokens: Tokens, at: number): boolean {
  if (tokens.kinds[at] !== TokenKind.Symbol || tokens.gaps[at + 1] === Gap.None) return false;
  const code = tokens.values[at];
  if (code === EXCLAMATION_MARK || code === QUESTION_MARK) return true;
  const length = (tokens.ends[at - 1] as number) - (tokens.starts[at - 1] as number);
  return code === FULL_STOP && length > MAX_ABBREVIATION_LENGTH;
}
