import { type Document, Gap, TokenKind } from 'deid-core';
import { width } from '../../evidence/code.ts';
import { LineCase, lineCases } from '../../evidence/line-case.ts';
import { digitsAt } from '../../evidence/token-at.ts';
import { wordAttributes } from '../../evidence/word-attributes.ts';
import { isCapitalised } from '../../evidence/written-word.ts';
import { DICTIONARY } from '../../lexicon/attributes.ts';
import type { Street } from './street.ts';

/** Endings of one-word streets in German, Dutch, the Nordic languages, Finnish, Estonian and Hungarian. */
const ENDINGS: readonly string[] = (
  'strasse straße str gasse weg platz allee damm ufer straat laan gracht plein kade vej vejen gade gaden vei veien gate gata ' +
  'gatan vägen vegen vegur stræti straeti braut brautin stræde katu kuja tie polku maantee tänav utca körút'
).split(' ');
const SHORTEST = 7;
const MAX_HOUSE_DIGITS = 4;

/** The street whose house number, behind its name, is the number token `index`: `Lindenallee 7`, `14 Ahornweg 3`. */
export function compoundStreetAt(document: Document, index: number): Street | undefined {
  const { text, tokens } = document;
  const digits = digitsAt(tokens, index);
  const name = index - 1;
  const isNumbered = digits > 0 && digits <= MAX_HOUSE_DIGITS && tokens.gaps[index] === Gap.Space;
  if (!isNumbered || name < 0 || tokens.kinds[name] !== TokenKind.Word) return undefined;
  // Most words in front of a number are short.
  if (width(tokens, name) < SHORTEST) return undefined;
  const mayBeStreet =
    isCapitalised(tokens, name) || document.derive(lineCases)[name] === LineCase.Lower;
  if (!mayBeStreet) return undefined;
  if (((document.derive(wordAttributes)[name] ?? 0) & DICTIONARY) !== 0) return undefined;
  const word = text.slice(tokens.starts[name], tokens.ends[name]).toLowerCase();
  if (!ENDINGS.some((ending) => word.endsWith(ending))) return undefined;
  const start = digitsAt(tokens, name - 1) > 0 && tokens.gaps[name] === Gap.Space ? name - 1 : name;
  return { start, end: index + 1, isWeak: false };
}
