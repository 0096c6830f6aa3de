import { tailOf } from '../files/blocks.ts';
import { decode, type Encoding, unitWidth } from '../files/encoding.ts';
import type { BlockTask } from './block-task.ts';
import type { RecordPlace } from './record-task.ts';

/**
 * The records of a block, each with what its reader is shown around it.
 *
 * @param overlap see `RecordTools`
 */
export function* recordsOf(task: BlockTask, overlap: number): Generator<RecordPlace> {
  const { bytes, ends, encoding } = task;
  const head = textOf(task.head, encoding);
  let before = task.before;
  let start = 0;
  for (const [index, end] of ends.entries()) {
    const record = bytes.subarray(start, end);
    const number = task.firstRecord + index;
    yield {
      name: `${task.name} ${number}`,
      bytes: record,
      encoding,
      source: decode(record, encoding),
      surroundings: {
        record: number + 1,
        head: number === 0 ? '' : head,
        before: textOf(before, encoding),
      },
    };
    before = tailOf(before, record, overlap * unitWidth(encoding));
    start = end;
  }
}

function textOf(bytes: Uint8Array, encoding: Encoding): string {
  return bytes.length === 0 ? '' : decode(bytes, encoding).text;
}
