import type { Candidate, Detector, Document } from 'deid-core';
import { CharacterSet } from '../../evidence/character-set.ts';
import { symbolsOf } from '../../evidence/triggers.ts';
import { hostNameAt } from '../url/host-name.ts';
import { emailNames } from './email-names.ts';
import { spokenEmails } from './spoken-email.ts';

const AT_SIGN = symbolsOf('@');

/** RFC 5321, 4.5.3.1: longest local part. The domain pattern bounds itself. */
const MAX_LOCAL_LENGTH = 64;
/** Characters of a local part that people use; RFC 5322 allows more, but text around an address is full of those. */
const LOCAL_CHARACTER = new CharacterSet(/[A-Za-z\d._%+'&~-]/, 'L', 'M', 'N');
/** Punctuation that stands around an address rather than in it. */
const LOCAL_EDGE = new CharacterSet(/[.'&~%+-]/);
const ADDRESS_LITERAL = /\[(?:IPv6:)?[\da-f:.]{3,45}\]/iy;
/** Providers that people name without their ending. */
const BARE_PROVIDER = /(?:gmail|googlemail|yahoo|hotmail|outlook|aol|icloud|proton(?:mail)?)\b/iy;

/**
 * E-mail addresses: `jane@example.org`, with a space around the sign, and spelled out as `jane at example dot org`; and
 * the names that they are made of, wherever these stand again.
 */
export function emailDetector(): Detector {
  return { id: 'email', labels: ['EMAIL', 'NAME'], detect, propagation: emailNames() };
}

function detect(document: Document): readonly Candidate[] {
  return [...writtenEmails(document), ...spokenEmails(document)];
}

function writtenEmails(document: Document): Candidate[] {
  const { text, tokens } = document;
  const found: Candidate[] = [];
  for (const index of document.occurrences(AT_SIGN)) {
    // What occurs is a token.
    const sign = tokens.starts[index] as number;
    const start = localStart(text, sign);
    const end = domainEnd(text, sign + 1);
    if (start < sign && end > sign) found.push({ start, end, label: 'EMAIL', score: 0.99 });
  }
  return found;
}

/** Start of the local part before the sign, or `sign` itself. At most one space may lie between. */
function localStart(text: string, sign: number): number {
  const end = text[sign - 1] === ' ' && text[sign + 1] === ' ' ? sign - 1 : sign;
  let start = end;
  while (start > 0 && end - start < MAX_LOCAL_LENGTH && LOCAL_CHARACTER.has(text, start - 1)) {
    start--;
  }
  while (start < end && LOCAL_EDGE.has(text, start)) start++;
  return start === end ? sign : start;
}

function domainEnd(text: string, from: number): number {
  const host = hostNameAt(text, text[from] === ' ' ? from + 1 : from);
  if (host !== undefined) return host.end;
  for (const pattern of [ADDRESS_LITERAL, BARE_PROVIDER]) {
    pattern.lastIndex = from;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return 0;
}
