import { type Cell, textOf } from './cells.ts';
import { type FieldName, type FieldNames, opensLikeName } from './field-name.ts';

/** What each column of a table holds; null for those that hold nothing of a person's. */
export type Header = readonly (FieldName | null)[];

export const FEWEST_NAMED = 2;

/** The columns of a table with these cells at the head, or null where they are no such head. */
export function headerOf(text: string, heads: readonly Cell[], names: FieldNames): Header | null {
  const mayBe = heads.filter(({ start, end }) => opensLikeName(text, start, end));
  if (mayBe.length < FEWEST_NAMED) return null;
  const header = heads.map((head) => names.field(textOf(text, head)));
  const known = header.filter((name) => name !== null);
  const isHeader = known.length >= FEWEST_NAMED && known.some(({ isWeak }) => !isWeak);
  return isHeader ? header : null;
}
