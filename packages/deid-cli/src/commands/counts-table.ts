/** A row of counts by label. */
export interface CountsRow {
  readonly name: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** Rows under a head, labels in the order of the alphabet, a sum below where there are several rows. */
export function countsTable(rows: readonly CountsRow[]): string {
  const labels = [...new Set(rows.flatMap(({ counts }) => Object.keys(counts)))].sort();
  const cells = rows.map(({ name, counts }) => [
    name,
    ...labels.map((label) => counts[label] ?? 0),
  ]);
  const sums = labels.map((label) =>
    rows.reduce((sum, { counts }) => sum + (counts[label] ?? 0), 0),
  );
  const table = [['file', ...labels], ...cells, ...(rows.length > 1 ? [['all', ...sums]] : [])];
  const widths = ['', ...labels].map((_, column) =>
    Math.max(...table.map((row) => String(row[column]).length)),
  );
  return table
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? String(cell).padEnd(width) : String(cell).padStart(width);
        })
        .join('  '),
    )
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}
