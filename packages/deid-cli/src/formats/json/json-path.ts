import { DeidError } from 'deid-core';
import { compileQuery, type Location, pointedAt } from './json-query.ts';
import { MOST_LEVELS, type Node, propertiesOf, valueOf } from './json-source.ts';

/** The ways from the top of a JSON value to the parts of it that a path or pointer means; or may mean, if they are there. */
export type JsonPath = (value: () => unknown) => readonly Location[];

/** A path of nothing but names, as most are: `$.note.text`. */
const NAMES = /^(?:\$\.)?[a-z_]\w*(?:\.[a-z_]\w*)*$/i;

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
  if (NAMES.test(path)) return always(path.replace(/^\$\./, '').split('.'));
  try {
    if (path.startsWith('/')) return always(pointedAt(path));
    const query = compileQuery(/^\$(?![\w-])/.test(path) ? path : `$.${path}`, MOST_LEVELS);
    return (value) => query(value());
  } catch {
    throw new DeidError('invalid-option', `not a JSON path: ${path}`);
  }
}

function always(location: Location): JsonPath {
  return () => [location];
}

/** The values that some paths lead to, each once. O(n) for the paths of RFC 9535 that are linear themselves. */
export function select(root: Node, paths: readonly JsonPath[]): readonly Node[] {
  if (paths.length === 0) return [];
  let whole: unknown;
  const value = (): unknown => (whole ??= valueOf(root));
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
