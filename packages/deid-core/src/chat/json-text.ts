/** A string or a number in a JSON text. */
export interface Literal {
  readonly value: string;
  readonly isString: boolean;
  /** Whether it is the name of a property. */
  readonly isName: boolean;
  /** Name of the property that it is the value of, or that the array around it is the value of. */
  readonly label: string | undefined;
}

const LITERAL = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;
const OPENS_CONTAINER = /^\s*[[{]/;
const COLON_FOLLOWS = /\s*:/y;

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
  return text.replace(LITERAL, (source, offset: number) => {
    const isString = source.startsWith('"');
    const value = isString ? (JSON.parse(source) as string) : source;
    COLON_FOLLOWS.lastIndex = offset + source.length;
    const isName = isString && COLON_FOLLOWS.test(text);
    const replaced = replace({ value, isString, isName, label: isName ? undefined : label });
    if (isName) label = value;
    if (replaced === value) return source;
    return isString || numbers === 'quoted' ? JSON.stringify(replaced) : replaced;
  });
}

/** Undefined for what is not JSON. The error of the parser is dropped, for it quotes the text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
