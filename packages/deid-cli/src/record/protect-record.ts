import type { Session } from 'deid-core';
import { decode, encode } from '../files/encoding.ts';
import { digestOf, type VaultEntry } from '../files/vault-entry.ts';
import type { RecordReader } from '../formats/format.ts';
import { contentOf } from './content-of.ts';
import type { RecordOutcome, RecordPlace, RecordTools } from './record-task.ts';
import { restoreText } from './restore-record.ts';
import { rewrite } from './rewrite.ts';
import { readPassage } from './segmented.ts';

const TO_NOTHING = [{ start: 0, end: 0, text: '' }];

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
    const { text, isUnread } = protectText(session, place, tools);
    const isSame = text === place.source.text;
    const bytes = isSame ? place.bytes : encode(text, place.source.charset);
    const { spans } = session.report();
    if (!isKept) return { bytes, spans, isUnread };
    return { bytes, spans, isUnread, entry: entryOf(session, place, tools, bytes) };
  } finally {
    session.close();
    // No text is met twice, and what an engine keeps of one would only be in the way.
    tools.engine.forget();
  }
}

function protectText(
  session: Session,
  place: RecordPlace,
  tools: RecordTools,
): { readonly text: string; readonly isUnread: boolean } {
  const { passages, subject = '' } = contentOf(place, tools);
  const read = passages.map(readPassage);
  const edits = session.protectSegments(
    read.map(({ text }) => text),
    // A record that tells of nobody in particular is somebody of its own.
    { subject: subject.trim() === '' ? place.name : subject },
  );
  const changes = read.flatMap(({ slots }, index) =>
    slots.map((slot, at) => ({
      slot,
      edits: slot.isDropped ? TO_NOTHING : (edits[index]?.[at] ?? []),
    })),
  );
  return {
    text: rewrite(place.source.text, changes),
    isUnread: read.every(({ slots }) => slots.length === 0),
  };
}

/**
 * What restores a record. Whether tokens do is tried out: where an escape was written in another way, or an operator
 * cannot be undone, the record is kept as it is.
 */
function entryOf(
  session: Session,
  place: RecordPlace,
  { reader }: RecordTools,
  written: Uint8Array,
): VaultEntry {
  const entry = { length: written.length, digest: digestOf(written) };
  if (written === place.bytes) return entry;
  const vault = session.snapshot();
  if (isRestored(session, place, reader, written)) return { ...entry, vault };
  const { spans } = session.report();
  return { ...entry, vault, spans, original: Buffer.from(place.bytes).toString('base64') };
}

function isRestored(
  session: Session,
  { source, encoding, surroundings }: RecordPlace,
  reader: RecordReader,
  written: Uint8Array,
): boolean {
  const { text, charset } = decode(written, encoding);
  // Without its identifiers, Latin-1 may be plain ASCII.
  if (charset !== source.charset) return false;
  try {
    return restoreText(session, text, reader, surroundings) === source.text;
  } catch {
    // What the operators made of it cannot be read by its format.
    return false;
  }
}
