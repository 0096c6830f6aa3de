import { DeidError } from '../errors.ts';
import { MAX_JSON_DEPTH } from './limits.ts';
import { type Shape, type StringKind, UNKNOWN } from './shape.ts';

/** Names of properties, and for items of arrays their `index` property, or else their position. */
export type Path = readonly (string | number)[];

/** Where a string was found. */
export interface Place {
  readonly path: Path;
  readonly kind: StringKind;
  /** Name of the unknown property that it is the value of, which may say what the value is. */
  readonly label: string | undefined;
  readonly isDelta: boolean;
}

export interface Visitor {
  /** What takes the place of a string. */
  string(value: string, place: Place): string;
  /** What takes the place of the name of a property that is the caller's data. */
  name(name: string): string;
  /** The texts below this path are complete. Called before any of their strings is visited. */
  ended?(path: Path): void;
}

type Position = Pick<Place, 'path' | 'label' | 'isDelta'>;

/**
 * Visits every string of JSON data, in an order that depends on nothing but the data and the shape. Returns a copy with
 * what the visitor gave; whatever did not change is shared with the original. O(n).
 *
 * @throws DeidError `invalid-request` for data that is nested deeper than `MAX_JSON_DEPTH`
 */
export function walk(data: unknown, shape: Shape, visitor: Visitor): unknown {
  function visit(value: unknown, at: Shape, position: Position): unknown {
    if (at.isDropped === true) return value === undefined ? undefined : null;
    if (at.isEnd === true && Boolean(value)) visitor.ended?.(position.path.slice(0, -1));
    const isDelta = at.isDelta ?? position.isDelta;
    const here = isDelta === position.isDelta ? position : { ...position, isDelta };
    if (typeof value === 'string') {
      return visitor.string(value, { ...here, kind: at.string ?? 'unknown' });
    }
    if (Array.isArray(value)) return visitItems(value, at.items ?? UNKNOWN, here);
    return isObject(value) ? visitFields(value, at, here) : value;
  }

  function visitItems(values: readonly unknown[], at: Shape, position: Position): unknown {
    const visited = values.map((value, index) =>
      visit(value, at, { ...position, path: below(position.path, identityOf(value, index)) }),
    );
    return visited.every((value, index) => value === values[index]) ? values : visited;
  }

  function visitFields(fields: object, at: Shape, position: Position): unknown {
    const changed = new Map<string, readonly [string, unknown]>();
    for (const [key, value] of inOrder(fields, at.first)) {
      const known = at.fields !== undefined && Object.hasOwn(at.fields, key);
      const shapeBelow = (known ? at.fields?.[key] : at.others) ?? UNKNOWN;
      const label = known ? undefined : key;
      const name = at.fields === undefined ? visitor.name(key) : key;
      const visited = visit(value, shapeBelow, {
        ...position,
        path: below(position.path, key),
        label,
      });
      if (name !== key || visited !== value) changed.set(key, [name, visited]);
    }
    return changed.size === 0 ? fields : copyWith(fields, changed);
  }

  return visit(data, shape, { path: [], label: undefined, isDelta: false });
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The step of a path that leads to an item. Streams number the parts of a message by `index`, wherever they stand. */
export function identityOf(item: unknown, position: number): number {
  const { index } = isObject(item) ? (item as { readonly index?: unknown }) : {};
  return typeof index === 'number' ? index : position;
}

function below(path: Path, step: string | number): Path {
  if (path.length === MAX_JSON_DEPTH) {
    throw new DeidError('invalid-request', `nested deeper than ${MAX_JSON_DEPTH} levels`);
  }
  return [...path, step];
}

function inOrder(fields: object, first: readonly string[] = []): readonly [string, unknown][] {
  const entries = Object.entries(fields) as [string, unknown][];
  if (first.length === 0) return entries;
  const rank = (key: string): number => (first.includes(key) ? first.indexOf(key) : first.length);
  return entries.toSorted(([one], [other]) => rank(one) - rank(other));
}

/** Keeps the order of properties and those that are not enumerable, which SDKs use for notes of their own. */
function copyWith(
  fields: object,
  changed: ReadonlyMap<string, readonly [string, unknown]>,
): object {
  const copy = Object.fromEntries(
    Object.entries(fields).map(([key, value]) => changed.get(key) ?? [key, value as unknown]),
  );
  for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(fields))) {
    if (descriptor.enumerable !== true) Object.defineProperty(copy, key, descriptor);
  }
  return copy;
}
