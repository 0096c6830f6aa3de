import { type TokenGrammar, type TokenMatch, UNDECIDED } from './grammar.ts';

export interface LookAlike extends TokenMatch {
  /** Offset in UTF-16 code units. */
  readonly start: number;
}

const NOTHING = -1;

/**
 * Everything in a text that could be read as a token, wherever one may start: the stretches may overlap. O(n).
 *
 * @param isOwn tells the tokens that the caller itself put there: these are passed over
 */
export function findLookAlikes(
  text: string,
  grammar: TokenGrammar,
  isOwn: (match: TokenMatch, start: number) => boolean = () => false,
): readonly LookAlike[] {
  const found: LookAlike[] = [];
  const startFrom = (from: number): number =>
    grammar.starts.find(from === 0 ? NOTHING : text.charCodeAt(from - 1), text, from);
  // What a text that has ended might have become is nothing.
  for (let at = startFrom(0); at >= 0 && at < text.length; at = startFrom(at + 1)) {
    const match = grammar.match(text, at, true);
    if (match === null || match === UNDECIDED) continue;
    if (isOwn(match, at)) at = match.end - 1;
    else found.push({ start: at, ...match });
  }
  return found;
}
