import { DeidError } from '../errors.ts';
import type { Session } from '../session.ts';
import type { VaultSnapshot } from '../vault.ts';
import { createSealer, SALT_BYTES } from './sealer.ts';

/** `DEID`, and the version of what follows: a salt, and what a sealer made. */
const HEADER = new Uint8Array([0x44, 0x45, 0x49, 0x44, 1]);
const CONTEXT = 'vault';

/**
 * The vault of a session as encrypted bytes, to be stored and taken up again by `unsealSession`.
 *
 * @param masterKey 32 random bytes
 * @throws DeidError `invalid-option` for a key of another length, `session-closed`
 */
export async function sealSession(
  session: Session,
  masterKey: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const sealer = await createSealer(masterKey, salt);
  const data = new TextEncoder().encode(JSON.stringify(session.snapshot()));
  const sealed = await sealer.seal(data, CONTEXT);
  const bytes = new Uint8Array(HEADER.length + SALT_BYTES + sealed.length);
  bytes.set(HEADER);
  bytes.set(salt, HEADER.length);
  bytes.set(sealed, HEADER.length + SALT_BYTES);
  return bytes;
}

/**
 * Puts what was sealed into a new session, so that it restores what the old one protected.
 *
 * @throws DeidError `unseal-failed` for another key and for bytes that are no sealed vault; as `Session.load`
 */
export async function unsealSession(
  session: Session,
  bytes: Uint8Array,
  masterKey: Uint8Array,
): Promise<void> {
  if (HEADER.some((byte, index) => bytes[index] !== byte)) {
    throw new DeidError('unseal-failed', 'not a sealed vault');
  }
  const start = HEADER.length + SALT_BYTES;
  const salt = bytes.subarray(HEADER.length, start);
  if (salt.length < SALT_BYTES) throw new DeidError('unseal-failed', 'not a whole sealed vault');
  const sealer = await createSealer(masterKey, salt);
  const data = await sealer.unseal(bytes.subarray(start), CONTEXT);
  // Only who has the key can have written it.
  session.load(JSON.parse(new TextDecoder().decode(data)) as VaultSnapshot);
}
