import { DeidError } from 'deid-core';
import { JSONPathEnvironment, JSONPointer } from 'json-p3';
import { MOST_LEVELS, type Node, propertiesOf, valueOf } from './json-source.ts';

const environment = new JSONPathEnvironment({ maxRecursionDepth: MOST_LEVELS });

/** The ways from the top of a JSON value to the parts of it that a path or pointer means. */
export type JsonPath = (value: unknown) => readonly Location[];

/** Names of properties and positions in arrays. */
type Location = readonly (string | number)[];

/**
 * Reads JSON paths (RFC 9535: `$.messages[*].content`, `$..text`, `$.turns[?@.role == 'user'].text`), with or without
 * their `$.`, and JSON pointers (RFC 6901: `/messages/0/content`).
 *
 * @throws DeidError `invalid-option` for what is neither
 */
export function compilePaths(paths: readonly string[]): readonly JsonPath[] {
  return paths.map(compilePath);
}

function compilePath(path: string): JsonPath {
  try {
    if (path.startsWith('/')) {
      const { tokens } = new JSONPointer(path);
      return () => [tokens];
    }
    const query = environment.compile(/^\$(?![\w-])/.test(path) ? path : `$.${path}`);
    return (value) => query.query(value as Parameters<typeof query.query>[0]).locations();
  } catch {
    throw new DeidError('invalid-option', `not a JSON path: ${path}`);
  }
}

/** The values that some paths lead to, each once. O(n) for the paths of RFC 9535 that are linear themselves. */
export function select(root: Node, paths: readonly JsonPath[]): readonly Node[] {
  if (paths.length === 0) return [];
  const value = valueOf(root);
  const children = childFinder();
  const nodesAt = (way: Location): readonly Node[] =>
    way.reduce<readonly Node[]>((nodes, step) => nodes.flatMap((it) => children(it, step)), [root]);
  return [...new Set(paths.flatMap((path) => path(value).flatMap(nodesAt)))];
}

/** Finds the values of a property: several, where an object repeats a name. Remembers the names of each object. */
function childFinder(): (node: Node, step: string | number) => readonly Node[] {
  const named = new Map<Node, Map<string, Node[]>>();
  return (node, step) => {
    if (node.type === 'array') {
      const item = node.children?.[Number(step)];
      return item === undefined ? [] : [item];
    }
    if (node.type !== 'object') return [];
    let names = named.get(node);
    if (names === undefined) named.set(node, (names = propertiesOf(node)));
    return names.get(String(step)) ?? [];
  };
}
