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
const OPENS = { json: /^\s*["[{]/, text: /^\s*[[{]/ } as const;

/**
 * A JSON text with its strings and numbers replaced where they stand: everything between them stays as it was written,
 * and so does a literal that is replaced by itself. Null when the text is not such JSON. O(n).
 *
 * @param stays what the text has to stay. As `json` it may be any JSON with strings in it, and a number that changes
 * becomes a string. As `text` it must be an object or an array, and a number that changes is replaced as it stands.
 */
export function mapJson(
  text: string,
  stays: 'json' | 'text',
  replace: (literal: Literal) => string,
): string | null {
  if (!OPENS[stays].test(text) || parseJson(text) === undefined) return null;
  let label: string | undefined;
  let mapped = '';
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    const end = literalEnd(text, at);
    if (end === at) continue;
    const isString = text[at] === '"';
    const isQuoted = isString || stays === 'json';
    // Brackets around nothing but a number would be taken for those of its token, so they go with it.
    const margin = !isQuoted && text[at - 1] === '[' && text[end] === ']' ? 1 : 0;
    const source = text.slice(at - margin, end + margin);
    const value = isString ? (JSON.parse(source) as string) : source;
    const isName = isString && text[skipSpace(text, end)] === ':';
    const replaced = replace({ value, isString, isName, label: isName ? undefined : label });
    if (isName) label = value;
    if (replaced !== value) {
      mapped += text.slice(copied, at - margin) + (isQuoted ? JSON.stringify(replaced) : replaced);
      copied = end + margin;
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
