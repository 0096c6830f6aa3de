import { DeidError } from 'deid-core';
import type { Content } from '../formats/format.ts';
import type { RecordPlace, RecordTools } from './record-task.ts';

/**
 * What stands in a record.
 *
 * @throws DeidError as `RecordReader`; `unscannable-content` for a record with NULs, in a file that starts as text does:
 * they are data, or UTF-16 that was put behind it, every name of which would go through unread
 */
export function contentOf(
  { source, surroundings }: RecordPlace,
  { reader }: Pick<RecordTools, 'reader'>,
): Content {
  if (source.text.includes('\0')) {
    throw new DeidError('unscannable-content', 'not text: it has NUL characters');
  }
  return reader(source.text, surroundings);
}
