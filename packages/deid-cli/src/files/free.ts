/**
 * Gives the memory of bytes back, which are gone from then on. A thread that only reads and writes leaves next to nothing
 * behind but such bytes, and would keep megabytes of them until a collector has a reason to run.
 */
export function free({ buffer, byteLength }: Uint8Array): void {
  // Small ones are part of a pool that others have bytes in.
  if (byteLength === 0 || byteLength < buffer.byteLength) return;
  const { transfer }: PerhapsTransferable = buffer;
  transfer?.call(buffer, 0);
}

/** From Node 21 on. */
type PerhapsTransferable = ArrayBufferLike & { readonly transfer?: (length: number) => unknown };
