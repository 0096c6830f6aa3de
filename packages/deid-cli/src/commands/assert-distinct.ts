import { stat } from 'node:fs/promises';
import type { FileJob } from '../run/file-job.ts';
import type { Task } from '../run/settings.ts';
import { isPolicyFile } from './engine-options.ts';
import type { Values } from './options.ts';
import { realPath } from './real-path.ts';
import { UsageError } from './usage-error.ts';

/**
 * No file is written that is read, or written twice, or is none: what goes wrong there cannot be undone.
 *
 * @throws UsageError
 */
export async function assertDistinct(
  task: Task,
  jobs: readonly FileJob[],
  values: Values,
): Promise<void> {
  const isRestore = task === 'restore';
  const read = [
    ...jobs.flatMap(({ input, vault }) => [input, isRestore ? vault : null]),
    ...(values.policy ?? []).filter(isPolicyFile),
    values['vault-key-file'],
    values.known,
  ];
  const written = [
    ...jobs.flatMap(({ output, vault, deadLetters }) => [
      output,
      isRestore ? null : vault,
      deadLetters,
    ]),
    task === 'scan' ? values.output : null,
  ];
  await Promise.all(written.map(assertReplaceable));
  const taken = new Set(await realPaths(read));
  for (const path of await realPaths(written)) {
    if (taken.has(path))
      throw new UsageError(`${path}: named for two things, one of which is lost`);
    taken.add(path);
  }
}

/** A file appears by renaming, which would put it in the place of a device or a pipe. */
async function assertReplaceable(path: string | null | undefined): Promise<void> {
  if (typeof path !== 'string') return;
  const found = await stat(path).catch(() => null);
  if (found === null || found.isFile() || found.isDirectory()) return;
  throw new UsageError(`${path}: not a file; leave -o out, and send standard output there`);
}

async function realPaths(
  paths: readonly (string | null | undefined)[],
): Promise<readonly string[]> {
  return Promise.all(paths.filter((path) => typeof path === 'string').map(realPath));
}
