// Fills the tables of the documents from the newest record: `node bench/tables.ts`. A test holds them to it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from './figures.ts';
import { accuracyTables } from './metric/accuracy-tables.ts';
import { type BenchmarkRecord, RECORDS } from './record.ts';

/** The documents that hold the tables. */
export const DOCUMENTS: readonly string[] = [
  join(import.meta.dirname, '..', 'README.md'),
  join(import.meta.dirname, '..', 'docs', 'HIPAA.md'),
];
const BEGIN = '<!-- measured:begin -->';
const END = '<!-- measured:end -->';
const NO_TABLES = 'Not measured yet: `npm run bench -- --record`.';

/** Writes the tables of the newest record into the documents. */
export function fillDocuments(): void {
  for (const file of DOCUMENTS) writeFileSync(file, filled(readFileSync(file, 'utf8')));
}

/** A document with the tables of the newest record in its slot, whatever is there. */
export function filled(document: string): string {
  const begin = document.indexOf(BEGIN);
  const end = document.indexOf(END);
  check(0 <= begin && begin < end, 'a document has no slot for the tables');
  const record = newestRecord();
  const tables = record === undefined ? NO_TABLES : accuracyTables(record);
  return `${document.slice(0, begin)}${BEGIN}\n\n${tables}\n\n${document.slice(end)}`;
}

/** The newest record that accuracy was measured for: a run may be of one benchmark. */
function newestRecord(): BenchmarkRecord | undefined {
  // Files are named by date.
  const files = existsSync(RECORDS) ? readdirSync(RECORDS).toSorted().toReversed() : [];
  return files
    .map((file) => JSON.parse(readFileSync(join(RECORDS, file), 'utf8')) as BenchmarkRecord)
    .find(({ figures }) => figures['accuracy'] !== undefined);
}

if (import.meta.main) fillDocuments();
