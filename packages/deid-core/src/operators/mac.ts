/**
 * A keyed hash that nobody without its key can compute, such as HMAC-SHA-256: at least 16 bytes, always the same for the
 * same message. With `node:crypto`: `(message) => createHmac('sha256', key).update(message).digest()`.
 */
export type Mac = (message: string) => Uint8Array;

/** Between the parts of a message, so that no two lists of parts give the same one. */
const SEPARATOR = '\u0000';

/** A whole number from 0 to `limit` - 1 that the parts decide. `limit` may be up to 2^32. */
export function draw(mac: Mac, limit: number, ...parts: readonly string[]): number {
  const bytes = mac(parts.join(SEPARATOR));
  // 48 bits: what is left over by the remainder is too little to matter.
  let number = 0;
  for (let index = 0; index < 6; index++) number = number * 256 + (bytes[index] ?? 0);
  return number % limit;
}
