import { DeidError } from 'deid-core';

/** What the user should know about a failure of the machine, by the code of the system. */
const EXPLANATIONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'a folder, where a file is expected',
  ENOTDIR: 'a part of the path is no folder',
  ENOSPC: 'the disk is full; make room and run the same command again to go on',
  EDQUOT: 'the quota of the disk is used up; make room and run the same command again to go on',
  EFBIG: 'the file grows larger than is allowed here; run the same command again to go on',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many open files',
  EPIPE: 'nobody reads the output any more',
  EIO: 'the disk failed',
};

/** A failure in a sentence that quotes nothing of a document, behind the path that it is of, where there is one. */
export function explain(error: unknown): string {
  const path = pathOf(error);
  return path === null ? reasonOf(error) : `${path}: ${reasonOf(error)}`;
}

/** As `explain`, without the path. */
export function reasonOf(error: unknown): string {
  if (error instanceof DeidError) return error.message;
  const code = codeOf(error);
  if (code !== null) return EXPLANATIONS[code] ?? `the system reports ${code}`;
  return error instanceof Error ? `${error.name} of the program` : 'an error of the program';
}

/** The code of an error of the system, such as `ENOENT`. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;
}

/** The path that an error of the system is of: of two, as in a renaming, the one that was to be written. */
export function pathOf(error: unknown): string | null {
  const { path, dest } = Object(error) as { readonly path?: unknown; readonly dest?: unknown };
  const told = codeOf(error) === 'ENOENT' ? path : (dest ?? path);
  return typeof told === 'string' ? told : null;
}

/** An error of the system that does not say itself which file it is of. */
export function withPath(error: unknown, path: string): unknown {
  return error instanceof Error && pathOf(error) === null ? Object.assign(error, { path }) : error;
}

/** For `catch`: what is not there need not be. */
export function ignoreMissing(error: unknown): void {
  if (codeOf(error) !== 'ENOENT') throw error;
}
