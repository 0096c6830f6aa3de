import { type FieldName, fieldName } from './field-name.ts';

/** What each column of a table holds; null for those that hold nothing of a person's. */
export type Header = readonly (FieldName | null)[];

const FEWEST_NAMED = 2;

/** The columns of a table with these words at the head, or null where they are no such head. */
export function headerOf(names: readonly string[]): Header | null {
  const header = names.map(fieldName);
  const known = header.filter((name) => name !== null);
  const isHeader = known.length >= FEWEST_NAMED && known.some(({ isWeak }) => !isWeak);
  return isHeader ? header : null;
}
