import { DeidError } from '../errors.ts';
import { MEDIA_KINDS, type Shape, STRING_KINDS } from './shape.ts';
import { isObject, propertyOf } from './walk.ts';

/** One wire format, as data: what stands where in its requests and answers. */
export interface Codec {
  readonly id: string;
  /** How the paths of its URLs end. May be empty for one that is only ever given as `codec`. */
  readonly paths: readonly string[];
  /** The same for what the service keeps, which a kept session restores. `{id}` is any one step of a path. */
  readonly stored?: readonly string[];
  readonly request: Shape;
  /** Whole answers, and the chunks of streamed ones. */
  readonly answer: Shape;
  /** Where the model is told what tokens are. Default: nowhere. */
  readonly note?: NotePlace;
  /** The `type` of a part of a message that is text. Default `text`. */
  readonly textType?: string;
  /** Properties of a request that continue a conversation which the service keeps, and so need a kept session. */
  readonly continues?: readonly string[];
}

export interface NotePlace {
  /** A property of the request: its text, its list of text parts, or, with `role`, its list of messages. */
  readonly at: string;
  /** The role of the message that instructs the model. */
  readonly role?: string;
}

const SHAPE_SETTINGS: Readonly<Record<keyof Shape, (value: unknown) => boolean>> = {
  string: isOneOf(STRING_KINDS),
  media: isOneOf(MEDIA_KINDS),
  items: isObject,
  fields: isObject,
  others: isObject,
  types: isObject,
  first: areStrings,
  identity: areStrings,
  typedBy: isText,
  maxLength: (value) => Number.isInteger(value) && (value as number) > 0,
  isToolInput: isBoolean,
  isPart: isBoolean,
  isDelta: isBoolean,
  isEnd: isBoolean,
  isSigned: isBoolean,
  isSignature: isBoolean,
  isDropped: isBoolean,
};

const CODEC_SETTINGS: Readonly<Record<keyof Codec, (value: unknown) => boolean>> = {
  id: isText,
  paths: arePaths,
  stored: arePaths,
  request: isObject,
  answer: isObject,
  note: (value) => isObject(value) && isText(propertyOf(value, 'at')),
  textType: isText,
  continues: areStrings,
};

const REQUIRED: readonly (keyof Codec)[] = ['id', 'paths', 'request', 'answer'];

/**
 * A wire format of your own, checked: a misspelled setting would leave a field to the rule for unknown ones.
 *
 * @throws DeidError `invalid-option` that names the setting
 */
export function defineCodec(codec: Codec): Codec {
  for (const name of REQUIRED) if (codec[name] === undefined) invalid(name);
  assertSettings(codec, CODEC_SETTINGS, '');
  const seen = new Set<unknown>();
  assertShape(codec.request, 'request', seen);
  assertShape(codec.answer, 'answer', seen);
  return Object.freeze({ ...codec });
}

function assertShape(shape: Shape, path: string, seen: Set<unknown>): void {
  // A schema holds schemas.
  if (seen.has(shape)) return;
  seen.add(shape);
  assertSettings(shape, SHAPE_SETTINGS, `${path}.`);
  const { items, others, fields, types } = shape;
  if (items !== undefined) assertShape(items, `${path}.items`, seen);
  if (others !== undefined) assertShape(others, `${path}.others`, seen);
  for (const [group, shapes] of Object.entries({ fields, types })) {
    for (const [name, below] of Object.entries(shapes ?? {})) {
      const at = `${path}.${group}.${name}`;
      if (!isObject(below)) invalid(at);
      assertShape(below, at, seen);
    }
  }
}

function assertSettings<T extends object>(
  settings: T,
  known: Readonly<Record<keyof T, (value: unknown) => boolean>>,
  path: string,
): void {
  for (const [name, value] of Object.entries(settings)) {
    const isValid = Object.hasOwn(known, name) && known[name as keyof T](value);
    if (value !== undefined && !isValid) invalid(path + name);
  }
}

function invalid(setting: string): never {
  throw new DeidError('invalid-option', `not a legal setting of a codec: ${setting}`);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

function areStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function arePaths(value: unknown): boolean {
  return areStrings(value) && value.every((path) => path.startsWith('/'));
}

function isOneOf(allowed: readonly string[]): (value: unknown) => boolean {
  return (value) => allowed.includes(value as string);
}
