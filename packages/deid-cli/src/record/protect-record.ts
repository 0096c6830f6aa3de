import type { Session } from 'deid-core';
import { encode } from '../files/encoding.ts';
import { digestOf, type VaultEntry } from '../files/vault-entry.ts';
import type { RecordOutcome, RecordPlace, RecordTools } from './record-task.ts';
import { restoreText } from './restore-record.ts';
import { rewrite } from './rewrite.ts';
import { readPassage } from './segmented.ts';

/**
 * A record without its identifiers and, with `isKept`, what brings them back.
 *
 * @throws DeidError as `RecordReader`, `encode` and `Session.protectSegments`
 */
export function protectRecord(
  place: RecordPlace,
  tools: RecordTools,
  isKept: boolean,
): RecordOutcome {
  const session = tools.engine.session();
  try {
    const text = protectText(session, place, tools);
    const isSame = text === place.source.text;
    const bytes = isSame ? place.bytes : encode(text, place.source.charset);
    const { spans } = session.report();
    if (!isKept) return { bytes, spans };
    const entry = { length: bytes.length, digest: digestOf(bytes) };
    return {
      bytes,
      spans,
      entry: isSame ? entry : { ...entry, ...keptOf(session, place, tools, text) },
    };
  } finally {
    session.close();
  }
}

function protectText(
  session: Session,
  { source, surroundings }: RecordPlace,
  { reader }: RecordTools,
): string {
  const { passages, subject } = reader(source.text, surroundings);
  const read = passages.map(readPassage);
  const edits = session.protectSegments(
    read.map(({ text }) => text),
    subject === undefined ? {} : { subject },
  );
  const changes = read.flatMap(({ slots }, index) =>
    slots.map((slot, at) => ({ slot, edits: edits[index]?.[at] ?? [] })),
  );
  return rewrite(source.text, changes);
}

/**
 * What restores a record. Whether tokens do is tried out: where an escape was written in another way, or an operator
 * cannot be undone, the record is kept as it is.
 */
function keptOf(
  session: Session,
  { bytes, source, surroundings }: RecordPlace,
  { reader }: RecordTools,
  written: string,
): Pick<VaultEntry, 'vault' | 'original'> {
  const vault = session.snapshot();
  try {
    if (restoreText(session, written, reader, surroundings) === source.text) return { vault };
  } catch {
    // What the operators made of it cannot be read by its format.
  }
  return { vault, original: Buffer.from(bytes).toString('base64') };
}
