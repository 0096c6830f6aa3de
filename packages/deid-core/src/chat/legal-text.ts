import type { TokenGrammar } from '../token/grammar.ts';
import { findLookAlikes } from '../token/look-alikes.ts';

/**
 * A protected name in the alphabet `[a-zA-Z0-9_-]` that APIs require: `[NAME_1]` as `NAME_1`, which restorers know as
 * well. Hyphens part a token from what stands beside it. A name that nothing was found in stays as it is.
 */
export function legalName(name: string, protectedName: string): string {
  if (name === protectedName) return name;
  return protectedName
    .replaceAll(/[^\w-]+/g, '-')
    .replaceAll(/-{2,}/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/**
 * A protected text that is no longer than the service allows: where tokens made it too long, only as many whole tokens
 * as fit are left of it. A text that was too long by itself stays, for that is the caller's own mistake.
 *
 * @param separator what stands between tokens, legal at the place
 */
export function legalLength(
  text: string,
  protectedText: string,
  maxLength: number,
  separator: string,
  grammar: TokenGrammar,
): string {
  if (text === protectedText || protectedText.length <= maxLength) return protectedText;
  let cut = '';
  let at = 0;
  for (const { start, end } of findLookAlikes(protectedText, grammar)) {
    // Inside of brackets the token looks like one again.
    if (start < at) continue;
    const longer = (cut === '' ? '' : cut + separator) + protectedText.slice(start, end);
    if (longer.length > maxLength) break;
    cut = longer;
    at = end;
  }
  return cut;
}
