import { JSON_SCHEMA } from '../chat/json-schema.ts';
import type { Shape } from '../chat/shape.ts';
import { isObject, propertyOf } from '../chat/walk.ts';

/**
 * The way to a field: `messages[].content[].source(base64).data` is the property `data` of the object `source`, whose
 * `type` is `base64`, in any item of `content` in any item of `messages`. `(error).message` starts at the root, and
 * `metadata.*` is a property of any name.
 */
export type FieldPath = string;

interface Step {
  /** `[]` for an item of an array. */
  readonly name: string;
  /** The `type` of the object that the step leads to. */
  readonly type: string | undefined;
}

const STEP = /(\[\]|[^.()[\]]{1,128})?(?:\(([^()]{1,128})\))?/g;

function stepsOf(path: FieldPath): readonly Step[] {
  return Array.from(path.matchAll(STEP))
    .filter(([step]) => step !== '')
    .map(([, name = '', type]) => ({ name, type }));
}

/** JSON data with nothing in it but a value at the end of a path. */
export function dataWith(path: FieldPath, value: unknown): unknown {
  return stepsOf(path).reduceRight((inner, { name, type }) => {
    const typed =
      type === undefined || typeof inner !== 'object' ? inner : { type, ...(inner as object) };
    if (name === '') return typed;
    return name === '[]' ? [typed] : { [name]: typed };
  }, value);
}

/** JSON data with all that two have: items of arrays, at the same positions, in one. */
export function merged(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.map((item: unknown, index) => merged(item, other[index]));
  }
  if (!isObject(one) || !isObject(other)) return other ?? one;
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(
    names.map((name) => [name, merged(propertyOf(one, name), propertyOf(other, name))]),
  );
}

/** As an error message has it. */
export function describedAs(path: FieldPath): string {
  return stepsOf(path)
    .map(({ name }) => (name === '[]' ? '[0]' : `.${name}`))
    .join('')
    .replaceAll(/\.(?=\.|$)|^\.+/g, '');
}

/**
 * Every path at which a shape says what a string is. What holds its own kind again is not followed again, and a JSON
 * Schema counts as one field.
 */
export function fieldsOf(shape: Shape): readonly Field[] {
  return fieldsBelow(shape, '', []);
}

type Field = readonly [FieldPath, Shape];

/** Structure, whatever its properties are called. */
export function isSettings({ string: kind, others }: Shape): boolean {
  return kind === 'structure' && others?.string === 'structure';
}

function fieldsBelow(shape: Shape, path: FieldPath, around: readonly unknown[]): readonly Field[] {
  if (shape === JSON_SCHEMA) return [[path, shape]];
  const { string: kind = 'unknown', fields, types } = shape;
  const isPlain = kind === 'unknown' && shape.isDropped !== true && shape.maxLength === undefined;
  const own: readonly Field[] = isPlain ? [] : [[path, shape]];
  if (isSettings(shape)) return own;
  if (fields !== undefined && around.includes(fields)) return own;
  const inside = fields === undefined ? around : [...around, fields];
  const items = kind === 'structure' ? undefined : shape.items;
  const below = items === undefined ? [] : fieldsBelow(items, `${path}[]`, inside);
  const others =
    shape.others === undefined ? [] : fieldsBelow(shape.others, join(path, '*'), inside);
  const named = Object.entries(fields ?? {}).flatMap(([name, field]) =>
    fieldsBelow(field, join(path, name), inside),
  );
  const typed = Object.entries(types ?? {}).flatMap(([type, variant]) =>
    Object.entries(variant.fields ?? {})
      // What a type has in common with the others is listed there; its name is what tells it.
      .filter(([name, field]) => field !== fields?.[name] && name !== 'type')
      .flatMap(([name, field]) => fieldsBelow(field, `${path}(${type}).${name}`, inside)),
  );
  return [...own, ...below, ...named, ...others, ...typed];
}

function join(path: FieldPath, name: string): FieldPath {
  return path === '' ? name : `${path}.${name}`;
}
