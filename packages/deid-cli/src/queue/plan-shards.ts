import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isPolicyFile } from '../commands/engine-options.ts';
import type { Values } from '../commands/options.ts';
import { UsageError } from '../commands/usage-error.ts';
import { openFile } from '../files/input.ts';
import { LINES } from '../formats/framing.ts';
import { formatOfFile, loadFormat } from '../formats/formats.ts';
import { type FileJob, fingerprintOf } from '../run/file-job.ts';
import { VERSION } from '../run/version.ts';
import { type FilePlaces, SHARED_OPTIONS, type ShardData, type SharedValues } from './queue-job.ts';
import { lineShards } from './shards.ts';

const MEGABYTE = 1_000_000;

/** The jobs that one file becomes. */
export interface PlannedFile {
  /** The same for the same file, options and places: what is submitted twice is done once. */
  readonly id: string;
  readonly places: FilePlaces;
  readonly shards: readonly ShardData[];
}

/** @throws UsageError for what no other machine could read; errors of the system */
export async function planFile(job: FileJob, values: Values): Promise<PlannedFile> {
  const places = placesOf(job);
  const { size, mtimeMs } = await stat(places.input);
  const identity = { size, changed: mtimeMs };
  const shared = sharedValues(values);
  const ranges = (await isCut(job, places))
    ? await lineShards(places.input, shardBytes(values))
    : [null];
  const shards = ranges.map((range, shard): ShardData => {
    return { kind: 'shard', places, shard, identity, range, values: shared };
  });
  return { id: fingerprintOf(VERSION, places, identity, shared, ranges), places, shards };
}

/** Whether its records stand on lines of their own, whose ends are the same byte in every file of that encoding. */
async function isCut({ format, name }: FileJob, { input, vault }: FilePlaces): Promise<boolean> {
  const { framing } = await loadFormat(format ?? formatOfFile(name));
  if (framing !== LINES || vault !== null) return false;
  const opened = await openFile(input);
  await opened.close();
  return opened.encoding === 'bytes';
}

function placesOf({ name, input, output, vault, deadLetters }: FileJob): FilePlaces {
  if (input === null || output === null) {
    throw new UsageError('files are submitted, not streams: name what to read, and -o');
  }
  return {
    name,
    input: resolve(input),
    output: resolve(output),
    vault: vault === null ? null : resolve(vault),
    deadLetters: deadLetters === null ? null : resolve(deadLetters),
  };
}

/** Options for all machines: files that they name are named from the root. */
function sharedValues(values: Values): SharedValues {
  const picked = Object.fromEntries(SHARED_OPTIONS.map((name) => [name, values[name]]));
  return {
    // Picked from values of these types.
    ...(picked as SharedValues),
    ...(values.known !== undefined && { known: resolve(values.known) }),
    ...(values.policy !== undefined && {
      policy: values.policy.map((policy) => (isPolicyFile(policy) ? resolve(policy) : policy)),
    }),
  };
}

function shardBytes(values: Values): number {
  const megabytes = Number(values['shard-mb']);
  if (!Number.isFinite(megabytes) || megabytes <= 0) {
    throw new UsageError('--shard-mb takes a number of megabytes');
  }
  return megabytes * MEGABYTE;
}
