import { DeidError } from 'deid-core';
import type { Node } from './json-source.ts';

/** A way to values of a JSON document: one step for each level. */
export type JsonPath = readonly Step[];

type Step =
  | { readonly kind: 'child'; readonly name: string }
  /** Every property and every item. */
  | { readonly kind: 'children' }
  /** The value itself and everything in it. */
  | { readonly kind: 'descendants' };

/** `.name`, `.*`, `['name']`, `["name"]`, `[3]`, `[*]`, each with `..` for any depth; of RFC 9535 what needs no filter. */
const SEGMENT =
  /(?<deep>\.\.)?(?:\.?(?<star>\*)|\.?(?<name>[\p{L}_$][\p{L}\p{N}_$-]{0,255})|\[(?:(?<any>\*)|(?<index>\d{1,9})|'(?<single>[^'\\]{0,256})'|"(?<double>[^"\\]{0,256})")\])/uy;

/**
 * Reads JSON paths (RFC 9535, `$.messages[*].content`) and pointers (RFC 6901, `/messages/0/content`).
 *
 * @throws DeidError `invalid-option` for what is neither
 */
export function compilePaths(paths: readonly string[]): readonly JsonPath[] {
  return paths.map((path) => (path.startsWith('/') ? readPointer(path) : readPath(path)));
}

function readPointer(pointer: string): JsonPath {
  return pointer
    .slice(1)
    .split('/')
    .map((part) => ({
      kind: 'child',
      name: part.replaceAll('~1', '/').replaceAll('~0', '~'),
    }));
}

function readPath(path: string): JsonPath {
  const source = path.startsWith('$') ? path.slice(1) : `.${path}`;
  const steps: Step[] = [];
  SEGMENT.lastIndex = 0;
  for (let at = 0; at < source.length; at = SEGMENT.lastIndex) {
    const groups = SEGMENT.exec(source)?.groups;
    if (groups === undefined) throw new DeidError('invalid-option', `not a JSON path: ${path}`);
    if (groups['deep'] !== undefined) steps.push({ kind: 'descendants' });
    const { name, index, single, double } = groups;
    const child = name ?? index ?? single ?? double;
    steps.push(child === undefined ? { kind: 'children' } : { kind: 'child', name: child });
  }
  return steps;
}

/** The values that a path leads to, in the order of the document, each once. */
export function select(root: Node, path: JsonPath): readonly Node[] {
  let nodes: readonly Node[] = [root];
  for (const step of path) nodes = [...new Set(nodes.flatMap((node) => follow(node, step)))];
  return nodes;
}

function follow(node: Node, step: Step): readonly Node[] {
  switch (step.kind) {
    case 'child':
      return node.type === 'array'
        ? (node.children ?? []).filter((_, index) => String(index) === step.name)
        : valuesOf(node, step.name);
    case 'children':
      return valuesOf(node);
    case 'descendants':
      return descendants(node);
  }
}

/** Items of an array, values of an object; of one name only, where one is given. */
function valuesOf(node: Node, name?: string): readonly Node[] {
  if (node.type === 'array') return name === undefined ? (node.children ?? []) : [];
  if (node.type !== 'object') return [];
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    value !== undefined && (name === undefined || key?.value === name) ? [value] : [],
  );
}

function descendants(node: Node): readonly Node[] {
  return [node, ...valuesOf(node).flatMap(descendants)];
}
