const WORD = /\p{L}+|\d+/gu;
const YEAR = /^(?:19|20)\d\d$/;
const FEWEST_DIGITS = 2;
const FEWEST_LETTERS = 3;

/** Words of identifiers that identify nobody: kinds of places, months, titles, small words. */
const GENERIC = new Set(
  `hospital medical center clinic regional community general rehabilitation associates memorial health street avenue road
   drive lane blvd way apt january february march april may june july august september october november december jan feb
   mar apr jun jul aug sep sept oct nov dec the and for https http www com org net dr mr mrs ms miss doctor professor prof
   of at saint university institute care department unit north south east west st year years old`.split(
    /\s+/,
  ),
);

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** How often each word stands in a text. */
export function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The words of an identifier that would give it away: numbers that are no bare year, and words that are not generic. */
export function identifyingWords(identifier: string): readonly string[] {
  return wordsOf(identifier).filter((word) =>
    /^\d/.test(word)
      ? word.length >= FEWEST_DIGITS && !YEAR.test(word)
      : word.length >= FEWEST_LETTERS && !GENERIC.has(word),
  );
}
