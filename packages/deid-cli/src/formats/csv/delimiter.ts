import Papa from 'papaparse';

/** What files called CSV have between their fields, the likeliest first. */
export const DELIMITERS: readonly string[] = [',', ';', '|', '\t'];
export const TAB = '\t';

/** The delimiter that the first row of a table seems to have. */
export function delimiterOf(head: string): string {
  const row = head.replace(/\r?\n$/, '');
  return Papa.parse(row, { delimitersToGuess: [...DELIMITERS], preview: 1 }).meta.delimiter;
}
