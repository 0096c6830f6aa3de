/** The name of a token: `NAME_1`. The key under which a vault keeps the value. */
export function tokenName(label: string, number: number): string {
  return `${label}_${number}`;
}

/** A token as it stands in protected text: `[NAME_1]`. */
export function spellToken(name: string): string {
  return `[${name}]`;
}

const BRACKET_OPEN = 91;
const BRACKET_CLOSE = 93;

/**
 * The name in brackets that starts at `at`, if what stands between them is spelled like one; empty if not. A quick look
 * for those that know all the names that there are. Linear for all brackets of a text together.
 */
export function nameInBrackets(text: string, at: number): string {
  if (text.charCodeAt(at) !== BRACKET_OPEN) return '';
  let end = at + 1;
  while (isNameUnit(text.charCodeAt(end))) end++;
  return text.charCodeAt(end) === BRACKET_CLOSE ? text.slice(at + 1, end) : '';
}

/** Capitals, digits and the underscore. */
function isNameUnit(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
}
