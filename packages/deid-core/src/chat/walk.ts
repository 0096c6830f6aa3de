import { DeidError } from '../errors.ts';
import { MAX_JSON_DEPTH } from './limits.ts';
import { type Shape, UNKNOWN } from './shape.ts';

/** Names of properties and positions in arrays. */
export type Path = readonly (string | number)[];

/** What is known of a place in JSON data. */
interface Position {
  readonly path: Path;
  /** Name of the unknown property that a string is the value of, which may say what the value is. */
  readonly label: string | undefined;
  /** Whose text it is, in whichever chunk of a stream: the numbers of its choice, block, tool call. */
  readonly identity: Path;
  readonly isDelta: boolean;
  readonly isToolInput: boolean;
  /** The part of a message around it. */
  readonly part: Path | undefined;
  /** What the bytes here are said to be. */
  readonly mediaType: string | undefined;
}

/** Where a string was found. */
export interface Place extends Position {
  readonly shape: Shape;
}

export interface Visitor {
  /** What takes the place of a string. */
  string(value: string, place: Place): string;
  /** What takes the place of a number that is not structure. Default: itself. */
  number?(value: number, place: Place): number | string;
  /** What takes the place of the name of a property that is the caller's data. */
  name(name: string, place: Place): string;
  /** Takes note of a property's name that is the caller's, but stays, for it is structure. */
  stays?(name: string): void;
  /** What takes the place of data that spells out tokens. Default: itself. */
  dropped?(value: object): unknown;
  /** The texts of this identity are complete. Called before any of their strings is visited. */
  ended?(identity: Path): void;
}

const ROOT: Position = {
  path: [],
  label: undefined,
  identity: [],
  isDelta: false,
  isToolInput: false,
  part: undefined,
  mediaType: undefined,
};

/**
 * Visits every string of JSON data, in an order that depends on nothing but the data and the shape. Returns a copy with
 * what the visitor gave; whatever did not change is shared with the original. O(n).
 *
 * @throws DeidError `invalid-request` for data that is nested deeper than `MAX_JSON_DEPTH`
 */
export function walk(data: unknown, shape: Shape, visitor: Visitor): unknown {
  function visit(value: unknown, at: Shape, above: Position): unknown {
    if (at.isEnd === true && Boolean(value)) visitor.ended?.(above.identity);
    const place: Place = {
      ...above,
      shape: at,
      isDelta: at.isDelta ?? above.isDelta,
      isToolInput: at.isToolInput ?? above.isToolInput,
    };
    if (typeof value === 'string') return visitor.string(value, place);
    if (typeof value === 'number' && at.string !== 'structure') {
      return visitor.number?.(value, place) ?? value;
    }
    if (!isObject(value)) return value;
    if (at.isDropped === true && visitor.dropped !== undefined) return visitor.dropped(value);
    return Array.isArray(value)
      ? visitItems(value, at.items ?? UNKNOWN, place)
      : visitFields(value, at, place);
  }

  function visitItems(values: readonly unknown[], at: Shape, place: Place): unknown {
    const visited = values.map((value, index) =>
      visit(value, at, {
        ...place,
        path: below(place.path, index),
        identity: [...place.identity, identityOf(value, index)],
      }),
    );
    return visited.every((value, index) => value === values[index]) ? values : visited;
  }

  function visitFields(fields: object, declared: Shape, place: Place): unknown {
    const at = shapeOf(fields, declared);
    const inside: Place = {
      ...place,
      shape: at,
      isDelta: at.isDelta ?? place.isDelta,
      isToolInput: at.isToolInput ?? place.isToolInput,
      identity: [...place.identity, ...identityIn(fields, at.identity)],
      part: at.isPart === true ? place.path : place.part,
      mediaType: textAt(fields, at.typedBy) ?? place.mediaType,
    };
    const changed = new Map<string, readonly [string, unknown]>();
    for (const [key, value] of inOrder(fields, at.first)) {
      const known = at.fields !== undefined && Object.hasOwn(at.fields, key);
      const shapeBelow = (known ? at.fields?.[key] : at.others) ?? UNKNOWN;
      const name = at.fields === undefined ? visitor.name(key, inside) : key;
      if (at.fields !== undefined && !known) visitor.stays?.(key);
      const visited = saysNothing(value, shapeBelow)
        ? value
        : visit(value, shapeBelow, {
            ...inside,
            path: below(place.path, key),
            label: known ? undefined : key,
          });
      if (name !== key || visited !== value) changed.set(key, [name, visited]);
    }
    return changed.size === 0 ? fields : copyWith(fields, changed);
  }

  return visit(data, shape, ROOT);
}

/** Much of a chunk is empty: its place need not be known. */
function saysNothing(value: unknown, { isEnd = false }: Shape): boolean {
  return !isEnd && (value === null || typeof value === 'boolean');
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The value of a property of whatever it is; undefined when there is none. */
export function propertyOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/** The shape for an object: that of its type, if it has one of its own. */
export function shapeOf(fields: object, shape: Shape): Shape {
  const type = textAt(fields, 'type');
  if (type === undefined || shape.types === undefined) return shape;
  return Object.hasOwn(shape.types, type) ? (shape.types[type] ?? shape) : shape;
}

/** Streams number the parts of a message by `index`, wherever they stand in an array. */
function identityOf(item: unknown, position: number): number {
  const index = propertyOf(item, 'index');
  return typeof index === 'number' ? index : position;
}

/** The numbers or ids that an object has, up to the last that it has: an end without the innermost ends all of them. */
function identityIn(fields: object, names: readonly string[] = []): Path {
  const steps = names.map((name) => {
    const step = propertyOf(fields, name);
    return typeof step === 'number' || typeof step === 'string' ? step : '';
  });
  return steps.slice(0, steps.findLastIndex((step) => step !== '') + 1);
}

function textAt(fields: object, name: string | undefined): string | undefined {
  const text = name === undefined ? undefined : propertyOf(fields, name);
  return typeof text === 'string' ? text : undefined;
}

function below(path: Path, step: string | number): Path {
  if (path.length === MAX_JSON_DEPTH) {
    throw new DeidError('invalid-request', `nested deeper than ${MAX_JSON_DEPTH} levels`);
  }
  return [...path, step];
}

function inOrder(fields: object, first: readonly string[] = []): readonly [string, unknown][] {
  const entries = Object.entries(fields) as [string, unknown][];
  const early = first.filter((key) => Object.hasOwn(fields, key));
  if (early.length === 0) return entries;
  const later = entries.filter(([key]) => !early.includes(key));
  return [...early.map((key): [string, unknown] => [key, propertyOf(fields, key)]), ...later];
}

/** Keeps the order of properties and those that are not enumerable, which SDKs use for notes of their own. */
function copyWith(
  fields: object,
  changed: ReadonlyMap<string, readonly [string, unknown]>,
): object {
  const entries = Object.entries(fields) as [string, unknown][];
  const copy = Object.fromEntries(entries.map((entry) => changed.get(entry[0]) ?? entry));
  const names = Object.getOwnPropertyNames(fields);
  if (names.length === entries.length) return copy;
  for (const name of names) {
    const descriptor = Object.getOwnPropertyDescriptor(fields, name);
    if (descriptor?.enumerable === false) Object.defineProperty(copy, name, descriptor);
  }
  return copy;
}
