import { SAFE_HARBOR_LABELS, type SafeHarborLabel } from 'deid-core';
import { check, type Figure } from '../figures.ts';
import { type Cells, measuredOn, percent, type Share, table } from '../markdown.ts';
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
/** What the figures of `deid-rules/lite` begin with, by how it leans. Records from before there was one have none. */
const LITE: Readonly<Record<string, string>> = {
  recall: 'lite, recall: ',
  balanced: 'lite: ',
};

/** What a record says of accuracy, as Markdown: every label, every origin of names, what stayed, and the leanings. */
export function accuracyTables(record: BenchmarkRecord): string {
  const shares = new Map(
    (record.figures['accuracy'] ?? []).map((figure) => [figure.name, shareOf(figure)]),
  );
  const get = (name: string): Share => {
    const found = shares.get(name);
    check(found !== undefined, `the record does not say: ${name}`);
    return found;
  };
  const origins = [...shares.keys()].filter((name) => name.startsWith('names found: '));

  return [
    measuredOn(record),
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
    summary('`lean`', LEANS, get),
    ...(shares.has('lite: identifiers found')
      ? [summary('`lean` of `deid-rules/lite`', LITE, get)]
      : []),
  ].join('\n\n');
}

/** A row for each leaning. */
function summary(
  title: string,
  leanings: Readonly<Record<string, string>>,
  get: (name: string) => Share,
): string {
  return table(
    [title, 'identifiers found', 'texts with none left', 'phrases kept', 'words kept'],
    Object.entries(leanings).map(([lean, prefix]) => [
      `\`${lean}\``,
      ...['identifiers found', 'documents clean', 'lures kept', 'words kept'].map((name) =>
        percent(get(prefix + name)),
      ),
    ]),
  );
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

/** `westAfrican` as `West African`. */
function inWords(name: string): string {
  const words = name.replaceAll(/[A-Z]/g, ' $&');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
