import { DeidError } from '../errors.ts';
import { MAX_JSON_DEPTH } from './limits.ts';
import { isObject } from './walk.ts';

/**
 * What `JSON.stringify` would send of a request, as a copy that its caller can no longer change. Functions and abort
 * signals stay: they serve the call, not the wire.
 *
 * @throws DeidError `invalid-request` for what JSON cannot say, such as a `Map`, a `Blob` or bytes, and for data nested
 * deeper than `MAX_JSON_DEPTH`
 */
export function copyOfJson(value: unknown, depth = 0): unknown {
  if (!isObject(value)) return value;
  if (depth > MAX_JSON_DEPTH) {
    throw new DeidError('invalid-request', `nested deeper than ${MAX_JSON_DEPTH} levels`);
  }
  if ('toJSON' in value && typeof value.toJSON === 'function') {
    return copyOfJson((value.toJSON as () => unknown)(), depth + 1);
  }
  if (Array.isArray(value)) return value.map((item) => copyOfJson(item, depth + 1));
  const kind = Object.prototype.toString.call(value);
  if (kind === '[object AbortSignal]') return value;
  if (kind !== '[object Object]') throw new DeidError('invalid-request', 'not JSON data');
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, copyOfJson(field, depth + 1)]),
  );
}
