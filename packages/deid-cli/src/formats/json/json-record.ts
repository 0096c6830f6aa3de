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
export function subjectAt(
  ...paths: readonly (string | undefined)[]
): (root: Node) => string | undefined {
  const compiled = paths.filter((path) => path !== undefined).map((path) => compilePaths([path]));
  return (root) => {
    for (const path of compiled) {
      const value = fieldValue(root, path);
      if (value !== undefined) return value;
    }
    return undefined;
  };
}
