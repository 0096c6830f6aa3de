import { DeidError } from 'deid-core';
import { ByteBuffer } from '../files/byte-buffer.ts';
import type { Encoding } from '../files/encoding.ts';
import type { BlockOutcome, RefusedRecord } from './block-task.ts';
import { addCounts, type RecordOutcome } from './record-task.ts';

/** Of the block that this thread works on. */
const output = new ByteBuffer();

/**
 * What becomes of the records of a block. One that fails is refused, and the others go on.
 *
 * @param run given the number of the record in the block
 * @param standIn written in place of a record that is refused
 */
export function collect<Item>(
  records: Iterable<Item>,
  run: (record: Item, index: number) => Omit<RecordOutcome, 'entry'>,
  standIn: Uint8Array = new Uint8Array(),
): BlockOutcome {
  output.clear();
  const refused: RefusedRecord[] = [];
  const spans: Record<string, number> = {};
  let index = 0;
  let unread = 0;
  for (const record of records) {
    try {
      const outcome = run(record, index);
      output.push(outcome.bytes);
      addCounts(spans, outcome.spans);
      if (outcome.isUnread === true) unread++;
    } catch (error) {
      output.push(standIn);
      refused.push({ index, reason: reasonOf(error) });
    }
    index++;
  }
  return { output: output.take(), records: index, refused, unread, spans, frame: null };
}

/** Of a block whose one record was left out because of its length. */
export const TOO_LONG: BlockOutcome = {
  output: new Uint8Array(),
  records: 1,
  refused: [{ index: 0, reason: 'longer than a record may be' }],
  unread: 0,
  spans: {},
  frame: null,
};

/** Messages of our own errors hold nothing of a document; those of others may. */
function reasonOf(error: unknown): string {
  return error instanceof DeidError ? error.message : 'it could not be read';
}

/** The outcome as the file has it: blocks have the low byte of UTF-16 first. */
export function inEncoding(outcome: BlockOutcome, encoding: Encoding): BlockOutcome {
  if (encoding !== 'utf-16be') return outcome;
  return { ...outcome, output: Buffer.from(outcome.output).swap16() };
}
