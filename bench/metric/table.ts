import { type Mistake, type Score, share, type Tally } from './score.ts';

const NAME_WIDTH = 26;
const CONTEXT = 40;

const NONE = '-';

const percent = (tally: Tally): string =>
  tally.total === 0 ? NONE : (100 * share(tally)).toFixed(2);
/** The share that is missing. */
const lacking = (tally: Tally, of: number): string =>
  tally.total === 0 ? NONE : (of * (1 - share(tally))).toFixed(2);

/** One line: what the columns are. */
export function header(): string {
  return `  ${'corpus'.padEnd(NAME_WIDTH)} strict %  clean %  lost/1k  touched %  lures kept %  identifiers`;
}

/** One line: the score of a corpus. */
export function row(name: string, { strict, clean, kept, untouched, lures }: Score): string {
  return [
    `  ${name.padEnd(NAME_WIDTH)}`,
    percent(strict).padStart(8),
    percent(clean).padStart(8),
    lacking(kept, 1000).padStart(8),
    lacking(untouched, 100).padStart(10),
    percent(lures).padStart(13),
    String(strict.total).padStart(12),
  ].join(' ');
}

/** One line: strict recall of several kinds of item. */
export function breakdown(title: string, tallies: Score['byLabel']): string {
  const items = Object.entries(tallies)
    .toSorted(([, one], [, other]) => share(one) - share(other))
    .map(([name, tally]) => `${name} ${percent(tally)} (${tally.hits}/${tally.total})`);
  return `    ${title}: ${items.join('  ')}`;
}

/** One line: what went wrong, where. For corpora of invented text only. */
export function describe({ document: { id, text }, span, output }: Mistake): string {
  if (span === null) return `    over  ${id}: ${oneLine(output)}`;
  const before = text.slice(Math.max(0, span.start - CONTEXT), span.start);
  const after = text.slice(span.end, span.end + CONTEXT);
  const value = text.slice(span.start, span.end);
  return `    miss  ${id} ${span.label}: ${oneLine(`${before}«${value}»${after}`)}`;
}

const oneLine = (text: string): string => text.replaceAll('\n', '⏎');
