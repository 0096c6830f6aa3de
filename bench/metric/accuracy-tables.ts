import { SAFE_HARBOR_LABELS, type SafeHarborLabel } from 'deid-core';
import { check, type Figure } from '../figures.ts';
import type { BenchmarkRecord } from '../record.ts';

/** 45 CFR 164.514(b)(2)(i): the paragraph that each label belongs to. */
const PARAGRAPHS: Readonly<Record<SafeHarborLabel, string>> = {
  NAME: 'A',
  ADDRESS: 'B',
  LOCATION: 'B',
  ZIP: 'B',
  FACILITY: 'B',
  DATE: 'C',
  AGE: 'C',
  PHONE: 'D',
  FAX: 'E',
  EMAIL: 'F',
  SSN: 'G',
  MRN: 'H',
  HEALTH_PLAN: 'I',
  ACCOUNT: 'J',
  LICENSE: 'K',
  VEHICLE: 'L',
  DEVICE: 'M',
  URL: 'N',
  IP: 'O',
  BIOMETRIC: 'P',
  IMAGE: 'Q',
  ID: 'R',
};
/** What has to stay, by the name of its figure. */
const STAYS: Readonly<Record<string, string>> = {
  'lures kept': 'clinical phrases that look like identifiers',
  'documents without identifiers untouched': 'texts without identifiers, as a whole',
  'words kept': 'words that belong to no identifier',
};
/** What the figures of each leaning begin with. */
const LEANS: Readonly<Record<string, string>> = {
  recall: 'recall: ',
  balanced: '',
  precision: 'precision: ',
};
const COMMIT_LENGTH = 10;

type Cells = readonly string[];

/** How many of how many. */
interface Share {
  readonly hits: number;
  readonly total: number;
}

/** What a record says of accuracy, as Markdown: every label, every origin of names, what stayed, and the leanings. */
export function accuracyTables({ date, commit, isClean, node, figures }: BenchmarkRecord): string {
  const shares = new Map(
    (figures['accuracy'] ?? []).map((figure) => [figure.name, shareOf(figure)]),
  );
  const get = (name: string): Share => {
    const found = shares.get(name);
    check(found !== undefined, `the record does not say: ${name}`);
    return found;
  };
  const origins = [...shares.keys()].filter((name) => name.startsWith('names found: '));
  const tree = isClean ? '' : ', with changes';

  return [
    `Measured on ${date.slice(0, 'yyyy-mm-dd'.length)} with Node ${node}, commit ${commit.slice(0, COMMIT_LENGTH)}${tree}.`,
    table(
      ['identifier', 'label', 'in the corpus', 'missed', 'found'],
      [
        ...SAFE_HARBOR_LABELS.map((label) => [
          `(${PARAGRAPHS[label]})`,
          `\`${label}\``,
          ...counts(get(`found: ${label}`)),
        ]),
        ['', 'all', ...counts(get('identifiers found'))],
        ['', 'texts with none left', ...counts(get('documents clean'))],
      ],
    ),
    table(
      ['names of these origins', 'in the corpus', 'missed', 'found'],
      origins.map((name) => [inWords(name.slice('names found: '.length)), ...counts(get(name))]),
    ),
    table(
      ['what must stay', 'in the corpus', 'altered', 'kept'],
      Object.entries(STAYS).map(([name, what]) => [what, ...counts(get(name))]),
    ),
    table(
      ['`lean`', 'identifiers found', 'texts with none left', 'phrases kept', 'words kept'],
      Object.entries(LEANS).map(([lean, prefix]) => [
        `\`${lean}\``,
        ...['identifiers found', 'documents clean', 'lures kept', 'words kept'].map((name) =>
          percent(get(prefix + name)),
        ),
      ]),
    ),
  ].join('\n\n');
}

function shareOf({ name, value, of }: Figure): Share {
  check(of !== undefined, `not a share: ${name}`);
  return { hits: Math.round(value * of), total: of };
}

/** How many there are, how many are lacking, and the share that is not. */
function counts(share: Share): Cells {
  return [grouped(share.total), grouped(share.total - share.hits), percent(share)];
}

function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

/** Rounded down: 100 % is all. */
function percent({ hits, total }: Share): string {
  return `${(Math.floor((1000 * hits) / total) / 10).toFixed(1)} %`;
}

/** `westAfrican` as `West African`. */
function inWords(name: string): string {
  const words = name.replaceAll(/[A-Z]/g, ' $&');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Columns of text to the left, of numbers to the right, as wide as the formatter makes them. */
function table(head: Cells, rows: readonly Cells[]): string {
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
