import type { Candidate, Document } from 'deid-core';
import { CharacterSet } from '../../evidence/character-set.ts';
import { symbolsOf } from '../../evidence/triggers.ts';
import { isIpv6 } from './ipv6.ts';

const COLON = symbolsOf(':');
const HYPHEN = symbolsOf('-');
const LONGEST_GROUP = 4;
const HEX = new CharacterSet(/[\da-f]/i);
const WORD = new CharacterSet(/\w/);
const WORD_OR_HYPHEN = new CharacterSet(/[\w-]/);
/** The longest text of an IPv6 address has 45 characters: RFC 4291, 2.2. */
const COLON_RUN = /[\da-f:]{2,45}(?:\.\d{1,3}){0,3}/iy;
/** IEEE 802: six octets. */
const MAC = /^[\da-f]{2}(?::[\da-f]{2}){5}$/i;
const HYPHENATED_MAC = /[\da-f]{2}(?:-[\da-f]{2}){5}(?![\w-])/iy;

/** IPv6 and hardware addresses: hexadecimal groups between colons, the latter also between hyphens. */
export function colonRuns(document: Document): Candidate[] {
  return [...betweenColons(document), ...betweenHyphens(document)];
}

function betweenColons(document: Document): Candidate[] {
  const { text, tokens } = document;
  const found: Candidate[] = [];
  let searched = 0;
  for (const index of document.occurrences(COLON)) {
    const colon = tokens.starts[index] as number;
    // Most colons have a space behind them.
    if (colon < searched || !(HEX.has(text, colon + 1) || text[colon + 1] === ':')) continue;
    const start = groupStart(text, colon);
    COLON_RUN.lastIndex = start;
    const run = COLON_RUN.exec(text)?.[0] ?? ':';
    searched = start + run.length;
    const address = run.endsWith(':') && !run.endsWith('::') ? run.slice(0, -1) : run;
    const end = start + address.length;
    if (WORD.has(text, start - 1) || WORD.has(text, end)) continue;
    if (MAC.test(address)) found.push({ start, end, label: 'DEVICE', score: 0.95 });
    else if (isIpv6(address)) found.push({ start, end, label: 'IP', score: 0.98 });
  }
  return found;
}

function betweenHyphens(document: Document): Candidate[] {
  const { text, tokens } = document;
  const found: Candidate[] = [];
  let searched = 0;
  for (const index of document.occurrences(HYPHEN)) {
    const hyphen = tokens.starts[index] as number;
    // Most hyphens have no other behind two characters.
    if (hyphen < searched || text[hyphen + 3] !== '-') continue;
    HYPHENATED_MAC.lastIndex = hyphen - 2;
    const address = hyphen < 2 ? undefined : HYPHENATED_MAC.exec(text)?.[0];
    // Without a letter it is a series of numbers.
    if (address === undefined || !/[a-f]/i.test(address)) continue;
    const start = hyphen - 2;
    searched = start + address.length;
    if (WORD_OR_HYPHEN.has(text, start - 1)) continue;
    found.push({ start, end: searched, label: 'DEVICE', score: 0.9 });
  }
  return found;
}

function groupStart(text: string, colon: number): number {
  let start = colon;
  while (start > 0 && colon - start < LONGEST_GROUP && HEX.has(text, start - 1)) start--;
  return start;
}
