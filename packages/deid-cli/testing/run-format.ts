import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import type { Engine } from 'deid-core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../src/files/encoding.ts';
import type { Format, FormatOptions } from '../src/formats/format.ts';
import { formatOfFile } from '../src/formats/formats.ts';
import { protectRecord } from '../src/record/protect-record.ts';
import type { RecordPlace } from '../src/record/record-task.ts';
import { restoreRecord } from '../src/record/restore-record.ts';
import { REDACTIONS, TOKENS } from './sample-engine.ts';

/** A file taken through a format, record by record, there and back. */
export interface FormatRun {
  readonly redacted: string;
  readonly restored: string;
}

export function runFormat(
  format: Format,
  file: string,
  engine: Engine = TOKENS,
  options: FormatOptions = { fields: [] },
): FormatRun {
  const { overlap } = format.framing;
  const tools = { engine, reader: format.reader(options), overlap };
  const records = recordsOf(format, Buffer.from(file, 'utf8'));
  const written: Uint8Array[] = [];
  const restored = records.map((bytes, index) => {
    const before = Buffer.concat(records.slice(0, index)).toString('utf8');
    const place = placeOf(format, bytes, before, records[0], index + 1);
    const { bytes: redacted, entry } = protectRecord(place, tools, true);
    written.push(redacted);
    if (entry === undefined) throw new Error('a record that is to be restored has no entry');
    return restoreRecord(placeOf(format, redacted, '', written[0], index + 1), tools, entry, false)
      .bytes;
  });
  return { redacted: textOf(written), restored: textOf(restored) };
}

function recordsOf({ framing }: Format, units: Uint8Array): readonly Uint8Array[] {
  const records: Uint8Array[] = [];
  for (let from = 0; from < units.length;) {
    const end = framing.end(units, from, true, framing.hasHead ? records[0] : undefined);
    records.push(units.subarray(from, end));
    from = end;
  }
  return records;
}

function placeOf(
  { framing }: Format,
  bytes: Uint8Array,
  before: string,
  first: Uint8Array | undefined,
  record: number,
): RecordPlace {
  const isHead = bytes === first || first === undefined || !framing.hasHead;
  const surroundings = {
    record,
    head: isHead ? '' : decode(first, 'bytes').text,
    before: framing.overlap === 0 ? '' : before.slice(-framing.overlap),
  };
  return { name: 'golden', bytes, encoding: 'bytes', source: decode(bytes, 'bytes'), surroundings };
}

function textOf(records: readonly Uint8Array[]): string {
  return Buffer.concat(records).toString('utf8');
}

const POLICIES = { token: TOKENS, redact: REDACTIONS };

/**
 * Compares what becomes of every file in the folder `golden` beside a test with what is kept there: `visit.vtt` gives
 * `visit.token.vtt` and `visit.redact.vtt`. `vitest -u` writes them anew; read the difference.
 */
export function testGolden(format: Format, testUrl: string, options?: FormatOptions): void {
  const folder = new URL('golden/', testUrl);
  const inputs = readdirSync(folder).filter(
    (name) => !/\.(?:token|redact)\./.test(name) && formatOfFile(name) === format.id,
  );
  describe.each(Object.entries(POLICIES))(`golden files of ${format.id}: %s`, (kind, engine) => {
    test.each(inputs)('%s', async (name) => {
      const file = readFileSync(new URL(name, folder), 'utf8');
      const { redacted, restored } = runFormat(format, file, engine, options);
      expect(restored).toBe(file);
      const kept = new URL(name.replace('.', `.${kind}.`), folder);
      await expect(redacted).toMatchFileSnapshot(kept.pathname);
    });
  });
}

const RUNS = 5_000;

/**
 * Takes generated files through a format: they come back as they were, and what is written has the structure of what was
 * read.
 *
 * @param structureOf what must stay; throws for what is not of the format
 */
export function testRoundTrip(
  format: Format,
  files: fc.Arbitrary<string>,
  structureOf: (file: string) => unknown,
): void {
  test.each(Object.entries(POLICIES))(`any ${format.id} comes back: %s`, (_, engine) => {
    fc.assert(
      fc.property(files, (file) => {
        const { redacted, restored } = runFormat(format, file, engine);
        expect(restored).toBe(file);
        expect(structureOf(redacted)).toEqual(structureOf(file));
      }),
      { numRuns: RUNS },
    );
  });
}
