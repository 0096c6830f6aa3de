import type { FieldName, FieldNames } from './field-name.ts';

/** What each column of a table holds; null for those that hold nothing of a person's. */
export type Header = readonly (FieldName | null)[];

const FEWEST_NAMED = 2;

/** The columns of a table with these words at the head, or null where they are no such head. */
export function headerOf(heads: readonly string[], names: FieldNames): Header | null {
  const header = heads.map((head) => names.field(head));
  const known = header.filter((name) => name !== null);
  const isHeader = known.length >= FEWEST_NAMED && known.some(({ isWeak }) => !isWeak);
  return isHeader ? header : null;
}
