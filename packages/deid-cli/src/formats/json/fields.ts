import { named, type Passage, slot } from '../passage.ts';
import type { Piece, Spelling } from '../piece.ts';
import { type JsonPath, select } from './json-path.ts';
import { type Node, stringPiece } from './json-source.ts';

/** A number that changes becomes a string. */
const NUMBER: Spelling = { write: (text) => JSON.stringify(text), isWhole: true };

/**
 * The strings and numbers at some paths and below them, each behind the name of its property; all of the document without
 * a path.
 */
export function fieldPassages(
  source: string,
  root: Node,
  paths: readonly JsonPath[],
): readonly Passage[] {
  const selected = paths.length === 0 ? [root] : select(root, paths);
  const scalars = new Set(selected.flatMap(scalarsIn));
  const inOrder = [...scalars].sort((one, other) => one.offset - other.offset);
  // One text: what stands in one field may be told by another, and a few texts cost less than many.
  return [
    inOrder.flatMap((node) => [...named(nameOf(node), slot(scalarPiece(source, node))), '\n']),
  ];
}

/** The first string or number that the paths lead to, as text. */
export function fieldValue(root: Node, paths: readonly JsonPath[]): string | undefined {
  const value: unknown = select(root, paths)[0]?.value;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function scalarsIn(node: Node): readonly Node[] {
  if (node.type === 'string' || node.type === 'number') return [node];
  const inner = node.type === 'property' ? node.children?.slice(1) : node.children;
  return (inner ?? []).flatMap(scalarsIn);
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
