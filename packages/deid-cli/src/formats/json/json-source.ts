import { DeidError } from 'deid-core';
// oxlint-disable-next-line import/default -- CommonJS: its exports are the default that Node gives it.
import jsonc, { type Node } from 'jsonc-parser';
import type { Piece, Spelling } from '../piece.ts';

export type { Node } from 'jsonc-parser';

const STRICT = { disallowComments: true, allowTrailingComma: false } as const;
/** Of values and properties: what reads them calls itself for each. */
export const MOST_LEVELS = 400;
const SHORT_ESCAPE = 2;
const UNICODE_ESCAPE = 6;

/** What stands between the quotes of a string. */
const STRING: Spelling = {
  write: (text) => JSON.stringify(text).slice(1, -1),
};

/**
 * JSON with the place of every value in its source.
 *
 * @throws DeidError `invalid-request` for what is not JSON (RFC 8259), or nested too deep to be read
 */
export function parseJson(source: string): Node {
  const errors: jsonc.ParseError[] = [];
  const root = guarded(() => jsonc.parseTree(source, errors, STRICT));
  if (root === undefined || errors.length > 0) throw new DeidError('invalid-request', 'not JSON');
  assertDepth(root);
  return root;
}

function assertDepth(root: Node): void {
  let level: readonly Node[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_LEVELS) throw tooDeep();
    level = level.flatMap(({ children = [] }) => children);
  }
}

function tooDeep(): DeidError {
  return new DeidError('invalid-request', 'JSON that is nested too deep');
}

function guarded<T>(parse: () => T): T {
  try {
    return parse();
  } catch {
    // The parser calls itself for each level.
    throw tooDeep();
  }
}

/** The value that a node stands for. */
export function valueOf(node: Node): unknown {
  return jsonc.getNodeValue(node);
}

/** The values of an object by their names: of some names several, for JSON allows that. */
export function propertiesOf({ children = [] }: Node): Map<string, Node[]> {
  const properties = new Map<string, Node[]>();
  for (const { children: [name, value] = [] } of children) {
    if (name === undefined || value === undefined) continue;
    const values = properties.get(name.value as string);
    if (values === undefined) properties.set(name.value as string, [value]);
    else values.push(value);
  }
  return properties;
}

/** The text of a string. */
export function stringPiece(source: string, { offset, length, value }: Node): Piece {
  const text = value as string;
  const start = offset + 1;
  const end = offset + length - 1;
  const piece = { text, start, end, spelling: STRING };
  if (text.length === end - start) return piece;
  return { ...piece, offsets: offsetsOf(source, start, text.length) };
}

/** Every escape spells one code unit. */
function offsetsOf(source: string, start: number, length: number): readonly number[] {
  const offsets: number[] = [];
  let at = start;
  for (let index = 0; index < length; index++) {
    offsets.push(at);
    if (source[at] !== '\\') at++;
    else at += source[at + 1] === 'u' ? UNICODE_ESCAPE : SHORT_ESCAPE;
  }
  offsets.push(at);
  return offsets;
}
