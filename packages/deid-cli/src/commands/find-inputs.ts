import { stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { codeOf } from '../files/failure.ts';
import { UsageError } from './usage-error.ts';

/** A file to be read, and where it stands below what the user named. */
export interface FoundInput {
  readonly path: string;
  /** With slashes. */
  readonly name: string;
}

/** Files that this tool leaves beside its outputs. */
const OWN_FILES = ['**/*.deid-part', '**/*.deid-journal', '**/*.dead-letters.jsonl'];

/**
 * Files as they are, all files of folders (but hidden ones), and what patterns match, each once and in a fixed order.
 *
 * @throws UsageError for a name of which there is nothing
 */
export async function findInputs(inputs: readonly string[]): Promise<readonly FoundInput[]> {
  const found = await Promise.all(inputs.map(find));
  const byPath = new Map(found.flat().map((each) => [resolve(each.path), each]));
  return [...byPath.values()];
}

async function find(input: string): Promise<readonly FoundInput[]> {
  const kind = await kindOf(input);
  if (kind === 'folder') return matches('**', input);
  // A file that is not there is the run's to report, like one that cannot be read.
  if (kind === 'file' || !isDynamicPattern(input)) return [{ path: input, name: basename(input) }];
  const found = await matches(input.replaceAll('\\', '/'), '.');
  if (found.length === 0) throw new UsageError(`${input}: no file matches`);
  return found;
}

async function matches(pattern: string, folder: string): Promise<readonly FoundInput[]> {
  const paths = await glob(pattern, { cwd: folder, ignore: OWN_FILES, expandDirectories: false });
  return paths.sort().map((path) => ({
    path: join(folder, path),
    name: relative(folder, join(folder, path)).replaceAll('\\', '/'),
  }));
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'nothing';
    return 'file';
  }
}
