import type { BenchmarkRecord } from './record.ts';

const COMMIT_LENGTH = 10;

export type Cells = readonly string[];

/** How many of how many. */
export interface Share {
  readonly hits: number;
  readonly total: number;
}

/** One line: when, on what and of which commit. */
export function measuredOn({ date, commit, isClean, node }: BenchmarkRecord): string {
  const tree = isClean ? '' : ', with changes';
  return `Measured on ${date.slice(0, 'yyyy-mm-dd'.length)} with Node ${node}, commit ${commit.slice(0, COMMIT_LENGTH)}${tree}.`;
}

/** Rounded down: 100 % is all. */
export function percent({ hits, total }: Share): string {
  return `${(Math.floor((1000 * hits) / total) / 10).toFixed(1)} %`;
}

/** A speed in megabytes a second, to the digits that mean something. */
export function megabytes(speed: number): string {
  return speed < 100 ? speed.toPrecision(2) : Math.round(speed).toLocaleString('en-US');
}

/** Columns of text to the left, of numbers to the right, as wide as the formatter makes them. */
export function table(head: Cells, rows: readonly Cells[]): string {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const areNumbers = head.map((_, column) => rows.every((row) => /^\d/.test(row[column] ?? '')));
  const line = (cells: Cells): string => `| ${cells.join(' | ')} |`;
  const padded = (cells: Cells): string =>
    line(
      cells.map((cell, column) => {
        const width = widths[column] ?? 0;
        return areNumbers[column] === true ? cell.padStart(width) : cell.padEnd(width);
      }),
    );
  const rule = widths.map((width, column) =>
    areNumbers[column] === true ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  return [padded(head), line(rule), ...rows.map(padded)].join('\n');
}
