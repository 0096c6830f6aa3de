import { DeidError } from 'deid-core';
import type { RecordReader, Surroundings } from '../format.ts';
import type { Passage } from '../passage.ts';
import { fieldValue } from './fields.ts';
import { compilePaths } from './json-path.ts';
import { type Node, parseJson } from './json-source.ts';

/** Reads records that are one JSON value each. An empty line is a record without text. */
export function jsonRecords(
  passagesOf: (source: string, root: Node, surroundings: Surroundings) => readonly Passage[],
  subjectOf: (root: Node) => string | undefined,
): RecordReader {
  return (source, surroundings) => {
    if (source.trim() === '') return { passages: [] };
    const root = parseJson(source);
    const subject = subjectOf(root);
    return {
      passages: passagesOf(source, root, surroundings),
      ...(subject !== undefined && { subject }),
    };
  };
}

/** Tells whom a record is about, by the first of some paths that leads to a string or a number. */
export function subjectAt(...paths: readonly string[]): (root: Node) => string | undefined {
  const compiled = paths.map((path) => compilePaths([path]));
  return (root) => {
    for (const path of compiled) {
      const value = fieldValue(root, path);
      if (value !== undefined) return value;
    }
    return undefined;
  };
}

/**
 * Tells whom a record is about where the user said which field does; nobody where not.
 *
 * @throws DeidError `invalid-request`, from what it returns, for a record without that field
 */
export function patientAt(path: string | undefined): (root: Node) => string | undefined {
  if (path === undefined) return () => undefined;
  const subject = subjectAt(path);
  return (root) => {
    const value = subject(root);
    if (value === undefined) throw new DeidError('invalid-request', `no patient at ${path}`);
    return value;
  };
}
