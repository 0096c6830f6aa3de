// Fills the documents from the newest records, and draws the chart: `node bench/tables.ts`. A test holds them to it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ORDINARY } from './benchmarks.ts';
import { chart } from './chart.ts';
import { goalsTable, peersSection } from './cost-tables.ts';
import { check } from './figures.ts';
import { accuracyTables } from './metric/accuracy-tables.ts';
import { type BenchmarkRecord, RECORDS } from './record.ts';
import { scaleSection } from './scale-tables.ts';

/** The documents that have slots for what is measured. */
export const DOCUMENTS: readonly string[] = [
  join(import.meta.dirname, '..', 'README.md'),
  join(import.meta.dirname, '..', 'docs', 'HIPAA.md'),
  join(import.meta.dirname, '..', 'docs', 'SCALE.md'),
  join(import.meta.dirname, 'README.md'),
];
/** Drawn once there is a record of other packages. */
export const CHART = join(import.meta.dirname, 'chart.svg');

/** What a document may have a slot for, of the newest record that has these benchmarks: a run may be of some. */
interface Slot {
  readonly name: string;
  readonly of: readonly string[];
  readonly write: (record: BenchmarkRecord) => string;
}

const SLOTS: readonly Slot[] = [
  { name: 'measured', of: ['accuracy'], write: accuracyTables },
  { name: 'peers', of: ['peers'], write: peersSection },
  { name: 'gigabyte', of: ['gigabyte'], write: scaleSection },
  { name: 'goals', of: [...ORDINARY, 'peers'], write: goalsTable },
];
const NOT_MEASURED = 'Not measured yet: see bench/README.md.';

/** Writes what the newest records say into the documents, and draws the chart. */
export function fillDocuments(): void {
  for (const file of DOCUMENTS) writeFileSync(file, filled(readFileSync(file, 'utf8')));
  const drawn = drawnChart();
  if (drawn !== undefined) writeFileSync(CHART, drawn);
}

/** A document with what the newest records say in its slots, whatever is there. */
export function filled(document: string): string {
  const slots = SLOTS.filter(({ name }) => document.includes(beginOf(name)));
  check(slots.length > 0, 'a document has no slot for what is measured');
  return slots.reduce(fillSlot, document);
}

/** The chart of the newest record that there is one of. */
export function drawnChart(): string | undefined {
  const record = newestRecord(['peers']);
  return record === undefined ? undefined : chart(record);
}

function fillSlot(document: string, { name, of, write }: Slot): string {
  const begin = document.indexOf(beginOf(name)) + beginOf(name).length;
  const end = document.indexOf(`<!-- ${name}:end -->`);
  check(begin <= end, `a slot for ${name} does not end`);
  const record = newestRecord(of);
  const content = record === undefined ? NOT_MEASURED : write(record);
  return `${document.slice(0, begin)}\n\n${content}\n\n${document.slice(end)}`;
}

function beginOf(slot: string): string {
  return `<!-- ${slot}:begin -->`;
}

function newestRecord(benchmarks: readonly string[]): BenchmarkRecord | undefined {
  // Files are named by date.
  const files = existsSync(RECORDS) ? readdirSync(RECORDS).toSorted().toReversed() : [];
  return files
    .map((file) => JSON.parse(readFileSync(join(RECORDS, file), 'utf8')) as BenchmarkRecord)
    .find(({ figures }) => benchmarks.every((name) => figures[name] !== undefined));
}

if (import.meta.main) fillDocuments();
