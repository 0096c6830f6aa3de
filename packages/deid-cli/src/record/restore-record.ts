import { DeidError, type Session } from 'deid-core';
import { encode } from '../files/encoding.ts';
import { digestOf, type VaultEntry } from '../files/vault-entry.ts';
import type { RecordReader, Surroundings } from '../formats/format.ts';
import type { RecordOutcome, RecordPlace, RecordTools } from './record-task.ts';
import { rewrite } from './rewrite.ts';
import { textOf } from './segmented.ts';

/**
 * A record as it was before it was protected.
 *
 * @param isChanged whether its tokens may stand in another text by now, such as the answer of a model
 * @throws DeidError `invalid-request` for a record that was changed, unless it may be; as `RecordReader` and `encode`
 */
export function restoreRecord(
  { bytes, source, surroundings }: RecordPlace,
  { engine, reader }: RecordTools,
  entry: VaultEntry,
  isChanged: boolean,
): RecordOutcome {
  if (!isChanged && digestOf(bytes) !== entry.digest) {
    throw new DeidError('invalid-request', 'not what was written when it was redacted');
  }
  if (!isChanged && entry.original !== undefined) {
    return { bytes: Buffer.from(entry.original, 'base64'), spans: entry.spans ?? {} };
  }
  if (entry.vault === undefined) return { bytes, spans: {} };
  const session = engine.session();
  try {
    session.load(entry.vault);
    const text = restoreText(session, source.text, reader, surroundings);
    return { bytes: encode(text, source.charset), spans: session.report().values };
  } finally {
    session.close();
  }
}

/** A protected source with the values of a session where its tokens stand. */
export function restoreText(
  session: Session,
  source: string,
  reader: RecordReader,
  { head, before }: Surroundings,
): string {
  const slots = reader(source, { head, before })
    .passages.flat()
    .filter((part) => typeof part !== 'string');
  return rewrite(
    source,
    slots.map((slot) => ({ slot, edits: session.restoreEdits(textOf(slot)) })),
  );
}
