const patterns = new Map<string, RegExp>();

/**
 * Whether a character is of a Unicode category or has a property: `isOf('Nd', character)`. Instead of patterns where it is
 * asked: V8 looks up the whole set of characters whenever it reads such a pattern, several times before it first matches
 * anything. A dozen of them took a twentieth of an import, and few texts ask.
 */
export function isOf(category: string, character: string): boolean {
  let pattern = patterns.get(category);
  if (pattern === undefined) {
    pattern = new RegExp(`\\p{${category}}`, 'u');
    patterns.set(category, pattern);
  }
  return pattern.test(character);
}
