/**
 * Bytes in a row, in memory that is theirs alone. What `Buffer.concat` makes may lie in a pool, all of which would go along
 * to another thread, and which nobody could give back (`free`).
 */
export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
