import {
  type Candidate,
  type Document,
  Gap,
  hashWord,
  Shape,
  TokenKind,
  type Tokens,
} from 'deid-core';
import { type Code, codeAt, textOf, width } from '../../evidence/code.ts';
import { PUBLIC } from '../../evidence/identifier-names.ts';
import { labelledValues } from '../../evidence/labelled-value.ts';
import { isDigitDate, isMeasure } from '../../evidence/measures.ts';
import { stretches } from '../../evidence/shaped-value.ts';
import { symbolSet } from '../../evidence/symbol-set.ts';
import { wordAt } from '../../evidence/token-at.ts';
import { wordSet } from '../../evidence/word-set.ts';

/** Weak, so that whoever knows more about a number gives it its label. */
const SCORE = 0.55;
/** Clinical values have fewer digits, are round, or have a unit. */
const FEWEST_DIGITS = 6;
/** Digits in a row that make an identifier of a number with hyphens or letters: `98765-4321`, `ST-998877`. */
const FEWEST_DIGITS_IN_ROW = 5;
const LONGEST_PREFIX = 5;

/** What begins the names of trials, publications, variants, compounds and standards. */
const PUBLIC_PREFIXES = wordSet(
  `nct isrctn actrn chictr jrct umin euctr crd drks ctri pactr tctr irct rs pmc pmid gse gsm srr srx prjna chembl
  chebi db cid nm np nr xm xp xr ng nc ensg enst ensp gsk ly pf azd bms medi ro mk abt amg bay ono tak jnj cas ec mesh
  hp go orpha omim hgnc doi isbn issn c ndc iso ansi astm fda cpt icd loinc snomed atcc din rfc cve usp ver chr
  sct vcv scv rcv cosm lot`,
);
/** Letters of public databases whose numbers have five digits, and no more: diseases, orthologs, proteins. */
const DATABASE_LETTERS = wordSet('d k p');
const DATABASE_DIGITS = 5;
/** What has a form of its own, and is nobody's. */
const PUBLIC_FORMS: readonly RegExp[] = [
  /** National drug codes. */
  /^\d{4,5}-\d{3,4}-\d{1,2}$/,
  /** Trials in EudraCT. */
  /^\d{4}-\d{6}-\d\d$/,
  /** Books. */
  /^97[89]-[\d-]*$/,
  /** Chemicals (CAS). */
  /^\d{2,7}-\d\d-\d$/,
  /** LOINC; procedures (CPT), with a modifier or several of them. */
  /^\d{5}(?:-\d{1,2}|\/\d{5})$/,
  /** The variant of prothrombin. */
  /^G20210A$/,
  /** Spans of years. */
  /^(?:19|20)\d\d[-/](?:19|20)\d\d$/,
];
const REF = hashWord('ref');
const CODE_SYSTEMS = wordSet('snomed sctid loinc rxnorm rxcui icd hcpcs pmid umls');
/** From the name of a code system to a code. */
const MAX_DISTANCE = 10;
const ROUND = /0{3}$/;
/** Lengths of MD5, SHA-1 and SHA-256 digests in hexadecimal digits. */
const DIGEST_LENGTHS: ReadonlySet<number> = new Set([32, 40, 64]);
const HEXADECIMAL = /^[0-9a-f]+$/i;
const COLON = 58;
/** Signs in front of an amount or a bound, and those that make a number the end of something longer. */
const INNER_SIGNS = symbolSet('$€£¥<>~.-_/+@%&?');

/** Numbers and codes that are too long for anything clinical, whatever they are called. */
export function longCodes(document: Document): readonly Candidate[] {
  const { tokens } = document;
  const publicValues = document.derive(labelledValues).get(PUBLIC) ?? [];
  const publicEnds = new Set(publicValues.map(({ end }) => end));
  const found: Candidate[] = [];
  for (const stretch of document.derive(stretches)) {
    for (let index = stretch.start; index < stretch.end; index++) {
      if (!isCodeStart(tokens, index)) continue;
      const code = codeAt(tokens, index);
      if (code === null || !isLong(document, code)) continue;
      const end = tokens.ends[code.end - 1] ?? 0;
      if (publicEnds.has(end)) continue;
      found.push({ start: tokens.starts[code.start] ?? 0, end, label: 'ID', score: SCORE });
    }
  }
  return found;
}

/** A code starts where nothing is glued in front of it but a sign that is no part of it, such as a bracket. */
function isCodeStart(tokens: Tokens, index: number): boolean {
  if (tokens.kinds[index] === TokenKind.Symbol) return false;
  if (index === 0 || tokens.gaps[index] !== Gap.None) return true;
  if (tokens.kinds[index - 1] !== TokenKind.Symbol) return false;
  const sign = tokens.values[index - 1] ?? 0;
  // A position: `chr17:41276045`.
  if (sign === COLON) return tokens.kinds[index - 2] !== TokenKind.Number;
  return !INNER_SIGNS.has(sign);
}

function isLong(document: Document, code: Code): boolean {
  const { tokens } = document;
  // What costs most is asked last.
  if (code.digits < (code.letters > 0 ? FEWEST_DIGITS_IN_ROW : FEWEST_DIGITS)) return false;
  if (isMeasure(tokens, code) || !mayBeIdentifier(document, code)) return false;
  return !isCatalogued(tokens, code.start) && !isDigitDate(document, code);
}

function mayBeIdentifier(document: Document, code: Code): boolean {
  const { tokens } = document;
  const mayBe =
    code.letters > 0
      ? isLetteredCode(tokens, code) || isDigest(document, code)
      : hasLongRow(tokens, code);
  if (!mayBe) return false;
  const value = textOf(document, code.start, code.end);
  return !PUBLIC_FORMS.some((form) => form.test(value)) && (code.letters > 0 || !ROUND.test(value));
}

/** Letters in capitals and a row of digits: `UCLA-098765`; in small letters only the plain form `ab448213`. */
function isLetteredCode(tokens: Tokens, code: Code): boolean {
  let letters = 0;
  let areCapitals = true;
  // `2113-NG-60536` begins as nothing public does.
  const mayBePublic = tokens.kinds[code.start] === TokenKind.Word;
  for (let index = code.start; index < code.end; index++) {
    if (tokens.kinds[index] !== TokenKind.Word) continue;
    letters = Math.max(letters, width(tokens, index));
    areCapitals &&= tokens.shapes[index] === Shape.Upper;
    const word = tokens.values[index] ?? 0;
    if (mayBePublic && PUBLIC_PREFIXES.has(word)) return false;
    if (code.digits <= DATABASE_DIGITS && DATABASE_LETTERS.has(word)) return false;
  }
  const isPlain = code.end - code.start === 2;
  return letters <= LONGEST_PREFIX && (areCapitals || isPlain) && hasLongRow(tokens, code);
}

/** Behind the `REF` that products bear in capitals, or the name of a code system: `SNOMED for asthma is 195967001`. */
function isCatalogued(tokens: Tokens, start: number): boolean {
  if (wordAt(tokens, start - 1) === REF) return tokens.shapes[start - 1] === Shape.Upper;
  for (let at = start - 1; at >= start - MAX_DISTANCE; at--) {
    if (CODE_SYSTEMS.has(wordAt(tokens, at))) return true;
  }
  return false;
}

function isDigest(document: Document, { start, end, digits, letters }: Code): boolean {
  if (!DIGEST_LENGTHS.has(digits + letters)) return false;
  return HEXADECIMAL.test(textOf(document, start, end));
}

function hasLongRow(tokens: Tokens, { start, end }: Code): boolean {
  for (let index = start; index < end; index++) {
    const isNumber = tokens.kinds[index] === TokenKind.Number;
    if (isNumber && width(tokens, index) >= FEWEST_DIGITS_IN_ROW) return true;
  }
  return false;
}
