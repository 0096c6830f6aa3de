import { createRequire } from 'node:module';
import type * as JsonP3 from 'json-p3';

/** Names of properties and positions in arrays. */
export type Location = readonly (string | number)[];

let library: typeof JsonP3 | undefined;

/**
 * What a JSON path leads to in a value (RFC 9535).
 *
 * @param maxRecursionDepth how many levels of a value it may go down
 * @throws what is wrong with the path
 */
export function compileQuery(
  path: string,
  maxRecursionDepth: number,
): (value: unknown) => readonly Location[] {
  const environment = new (loaded().JSONPathEnvironment)({ maxRecursionDepth });
  const query = environment.compile(path);
  return (value) => query.query(value as Parameters<typeof query.query>[0]).locations();
}

/**
 * Where a JSON pointer leads to (RFC 6901).
 *
 * @throws what is wrong with it
 */
export function pointedAt(pointer: string): Location {
  return new (loaded().JSONPointer)(pointer).tokens;
}

/** Not imported: it is large, and few have such paths. */
function loaded(): typeof JsonP3 {
  library ??= createRequire(import.meta.url)('json-p3') as typeof JsonP3;
  return library;
}
