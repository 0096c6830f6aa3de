import { type Dirent, readdir } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, resolve } from 'node:path';
import type * as Tinyglobby from 'tinyglobby';
import { codeOf } from '../files/failure.ts';
import { filesBelow, OWN_FILES } from './files-below.ts';
import { realPath } from './real-path.ts';
import { UsageError } from './usage-error.ts';

/** Loaded for patterns alone, for most runs have none and would start later. */
type Globs = Pick<typeof Tinyglobby, 'glob' | 'isDynamicPattern'>;

/** A file to be read, and where it stands below what the user named. */
export interface FoundInput {
  readonly path: string;
  /** With slashes. */
  readonly name: string;
}

/**
 * Files as they are, all files of folders (but hidden ones), and what patterns match, each once and in a fixed order: a
 * file that links lead to as well is the one without.
 *
 * @param others files and folders that a run writes, or reads as something else: where they stand in a folder that the
 * user named, they are none of its files
 * @param onPassedOver see `filesBelow`
 * @throws UsageError for a name of which there is nothing
 */
export async function findInputs(
  inputs: readonly string[],
  others: readonly string[],
  onPassedOver: () => void,
): Promise<readonly FoundInput[]> {
  const apart = await Promise.all(others.map(realPath));
  const found = await Promise.all(inputs.map((input) => find(input, apart, onPassedOver)));
  const byPath = new Map(found.flat().map((each) => [resolve(each.path), each]));
  return [...byPath.values()];
}

async function find(
  input: string,
  apart: readonly string[],
  onPassedOver: () => void,
): Promise<readonly FoundInput[]> {
  const kind = await kindOf(input);
  if (kind === 'folder') {
    return onceEach(await filesBelow(input, onPassedOver), input, input, apart);
  }
  // A file that is not there is the run's to report, like one that cannot be read.
  if (kind === 'file') return [{ path: input, name: basename(input) }];
  const globs = await import('tinyglobby');
  if (!globs.isDynamicPattern(input)) return [{ path: input, name: basename(input) }];
  const pattern = input.replaceAll('\\', '/');
  const start = plainStart(pattern, globs);
  // Names say where outputs go: below a folder, so that they must not lead out of it.
  const folder = isBelow(resolve(start), resolve('.')) ? '.' : start;
  const names = (await filesLike(pattern, globs)).map((path) => relative(folder, path));
  const found = await onceEach(names, folder, start, apart);
  if (found.length === 0) throw new UsageError(`${input}: no file matches`);
  return found;
}

/** The files that a pattern matches, and the folders that it would have to look into and cannot: so that the run tells. */
async function filesLike(pattern: string, { glob }: Globs): Promise<readonly string[]> {
  const unread: string[] = [];
  const readFolder = ((path: string, options: { withFileTypes: true }, done: FolderDone) =>
    readdir(path, options, (error, entries) => {
      if (error !== null && codeOf(error) !== 'ENOENT') unread.push(relative('.', path));
      done(error, entries);
    })) as typeof readdir;
  const options = { ignore: OWN_FILES, expandDirectories: false, fs: { readdir: readFolder } };
  return [...(await glob(pattern, options)), ...unread];
}

type FolderDone = (error: Error | null, entries: Dirent[]) => void;

/** The folder in front of the first part of a pattern that is one. */
function plainStart(pattern: string, { isDynamicPattern }: Globs): string {
  const parts = pattern.split('/');
  return (
    parts
      .slice(
        0,
        parts.findIndex((part) => isDynamicPattern(part)),
      )
      .join('/') || (pattern.startsWith('/') ? '/' : '.')
  );
}

/**
 * @param names of files below a folder
 * @param named the folder that the user named
 */
async function onceEach(
  names: readonly string[],
  folder: string,
  named: string,
  apart: readonly string[],
): Promise<readonly FoundInput[]> {
  const start = await realPath(folder);
  const top = await realPath(named);
  const others = apart.filter((path) => isBelow(path, top));
  const byRealPath = new Map<string, FoundInput>();
  for (const found of names.toSorted()) {
    const path = join(folder, found);
    // oxlint-disable-next-line no-await-in-loop -- thousands at once are too many for the system
    const real = await realPath(path);
    if (others.some((other) => real === other || isBelow(real, other))) continue;
    const name = relative(folder, path).replaceAll('\\', '/') || basename(path);
    const isLinked = real !== join(start, name);
    if (!isLinked || !byRealPath.has(real)) byRealPath.set(real, { path, name });
  }
  return [...byRealPath.values()];
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !/^(?:$|\.\.(?:$|[/\\]))/.test(way) && !isAbsolute(way);
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'nothing';
    return 'file';
  }
}
