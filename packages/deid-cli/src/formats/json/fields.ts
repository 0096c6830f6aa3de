import { named, type Passage, slot } from '../passage.ts';
import type { Piece, Spelling } from '../piece.ts';
import { type JsonPath, select } from './json-path.ts';
import { type Node, stringPiece } from './json-source.ts';
import { mayBeData, propertyNames } from './property-names.ts';

/** A number that changes becomes a string. */
const NUMBER: Spelling = { write: (text) => JSON.stringify(text), isWhole: true };

/**
 * The strings and numbers at some paths and below them, each behind the name of its property, and the names of properties
 * below them that may be data; all of the document without a path.
 */
export function fieldPassages(
  source: string,
  root: Node,
  paths: readonly JsonPath[],
): readonly Passage[] {
  const selected = paths.length === 0 ? [root] : select(root, paths);
  const read = new Set(selected.flatMap(textsIn));
  const inOrder = [...read].sort((one, other) => one.offset - other.offset);
  const namePiece = propertyNames(source);
  // One text: what stands in one field may be told by another, and a few texts cost less than many.
  return [inOrder.flatMap((node) => passageOf(node))];

  function passageOf(node: Node): Passage {
    const [name, value] = node.parent?.type === 'property' ? (node.parent.children ?? []) : [];
    if (node === name) {
      return ['"', slot(namePiece(node)), value !== undefined && isText(value) ? '": ' : '":\n'];
    }
    const text = slot(scalarPiece(source, node));
    const isBehindName = name !== undefined && read.has(name);
    return isBehindName ? ['"', text, '"\n'] : [...named(nameOf(node), text), '\n'];
  }
}

/** The first string or number that the paths lead to, as text. */
export function fieldValue(root: Node, paths: readonly JsonPath[]): string | undefined {
  const value: unknown = select(root, paths)[0]?.value;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** Strings, numbers, and names of properties that may be data. */
function textsIn(node: Node): readonly Node[] {
  if (isText(node)) return [node];
  const [name, ...others] = node.children ?? [];
  if (name === undefined) return [];
  const isFieldName = node.type === 'property' && !mayBeData(name);
  return [...(isFieldName ? [] : textsIn(name)), ...others.flatMap(textsIn)];
}

export function isText({ type }: Node): boolean {
  return type === 'string' || type === 'number';
}

export function scalarPiece(source: string, node: Node): Piece {
  if (node.type === 'string') return stringPiece(source, node);
  const start = node.offset;
  const end = start + node.length;
  return { text: source.slice(start, end), start, end, spelling: NUMBER };
}

/** The name of the property that a value belongs to, through the arrays around it. */
function nameOf(node: Node): string {
  let { parent } = node;
  while (parent?.type === 'array') ({ parent } = parent);
  return String(parent?.children?.[0]?.value ?? '');
}
