import { createReadStream } from 'node:fs';
import type { FileRange } from '../run/file-job.ts';

const LINE_FEED = 10;
/** Read at a time, in bytes: large, for nothing but line feeds is looked at. */
const CHUNK_BYTES = 1024 * 1024;

/**
 * Cuts a file into ranges of whole lines, each of at least so many bytes but the last. Reads the file once, to count the
 * lines in front of each.
 */
export async function lineShards(path: string, shardBytes: number): Promise<readonly FileRange[]> {
  const shards: FileRange[] = [];
  let start = 0;
  let firstRecord = 0;
  let records = 0;
  let read = 0;
  for await (const data of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
    const chunk = data as Buffer;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, at + 1)) {
      records++;
      const end = read + at + 1;
      if (end - start < shardBytes) continue;
      shards.push({ start, end, firstRecord });
      start = end;
      firstRecord = records;
    }
    read += chunk.length;
  }
  if (read > start || shards.length === 0) shards.push({ start, end: read, firstRecord });
  return shards;
}
