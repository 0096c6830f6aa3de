/** A string or a number in a JSON text. */
export interface Literal {
  readonly value: string;
  readonly isString: boolean;
  /** Whether it is the name of a property. */
  readonly isName: boolean;
  /** Name of the property that it is the value of, or that the array around it is the value of. */
  readonly label: string | undefined;
}

const STARTS_NUMBER: ReadonlySet<string> = new Set('-0123456789');
const IN_NUMBER: ReadonlySet<string> = new Set('-+.eE0123456789');
const SPACE: ReadonlySet<string> = new Set(' \t\r\n');
const OPENS_CONTAINER = /^\s*[[{]/;

/**
 * A JSON text with its strings and numbers replaced where they stand: everything between them stays as it was written,
 * and so does a literal that is replaced by itself. Null when the text is not a JSON object or array. O(n).
 *
 * @param numbers what a number that changes becomes: a string, so that the text stays JSON, or the bare replacement
 */
export function mapJson(
  text: string,
  numbers: 'quoted' | 'bare',
  replace: (literal: Literal) => string,
): string | null {
  if (!OPENS_CONTAINER.test(text) || parseJson(text) === undefined) return null;
  let label: string | undefined;
  let mapped = '';
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    const end = literalEnd(text, at);
    if (end === at) continue;
    const source = text.slice(at, end);
    const isString = source.startsWith('"');
    const value = isString ? (JSON.parse(source) as string) : source;
    const isName = isString && text[skipSpace(text, end)] === ':';
    const replaced = replace({ value, isString, isName, label: isName ? undefined : label });
    if (isName) label = value;
    if (replaced !== value) {
      // Alone in an array, its token would stand in doubled brackets, and those belong to the token.
      const isAlone = text[at - 1] === '[' && text[end] === ']';
      const isQuoted = isString || numbers === 'quoted' || isAlone;
      mapped += text.slice(copied, at) + (isQuoted ? JSON.stringify(replaced) : replaced);
      copied = end;
    }
    at = end - 1;
  }
  return mapped + text.slice(copied);
}

/** Where the string or number that starts at `at` ends; `at` itself when none does. */
function literalEnd(text: string, at: number): number {
  let end = at;
  if (text[at] === '"') {
    end++;
    while (text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
    return end + 1;
  }
  if (!STARTS_NUMBER.has(text[at] ?? '')) return at;
  while (IN_NUMBER.has(text[end] ?? '')) end++;
  return end;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (SPACE.has(text[at] ?? '')) at++;
  return at;
}

/** Undefined for what is not JSON. The error of the parser is dropped, for it quotes the text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
