import { type TokenGrammar, type TokenMatch, UNDECIDED } from './grammar.ts';

export interface LookAlike extends TokenMatch {
  /** Offset in UTF-16 code units. */
  readonly start: number;
}

const NOTHING = -1;

/**
 * Everything in a text that could be read as a token, wherever one may start: the stretches may overlap. O(n).
 *
 * @param ownEnd where a token ends that the caller itself put there, by where it starts: these are passed over
 */
export function findLookAlikes(
  text: string,
  grammar: TokenGrammar,
  ownEnd: (start: number) => number | undefined = () => undefined,
): readonly LookAlike[] {
  const found: LookAlike[] = [];
  const startFrom = (from: number): number =>
    grammar.starts.find(from === 0 ? NOTHING : text.charCodeAt(from - 1), text, from);
  let at = startFrom(0);
  while (at < text.length) {
    const end = ownEnd(at);
    const match = end === undefined ? grammar.match(text, at, true) : null;
    if (match !== null && match !== UNDECIDED) found.push({ start: at, ...match });
    at = startFrom(end ?? at + 1);
  }
  return found;
}
