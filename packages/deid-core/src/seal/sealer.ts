import { DeidError } from '../errors.ts';

/** Length of a master key, in bytes. */
export const KEY_BYTES = 32;
/** Length of a salt, in bytes: long enough that no two are the same. */
export const SALT_BYTES = 16;
/** The nonce that AES-GCM is made for, in bytes (NIST SP 800-38D, 8.2). */
const NONCE_BYTES = 12;
/** Separates these keys from all others that are derived from the same master key. */
const PURPOSE = 'deid seal 1';

/** Encrypts and authenticates: AES-256-GCM, under a key of its own for each salt. */
export interface Sealer {
  /**
   * The data, encrypted; 28 bytes longer. Some 2^32 calls are safe for one salt.
   *
   * @param context what the data is, such as its place in a file. `unseal` needs the same.
   */
  seal(data: Uint8Array, context: string): Promise<Uint8Array<ArrayBuffer>>;
  /** @throws DeidError `unseal-failed` for another key, salt or context, and for data that was altered */
  unseal(sealed: Uint8Array, context: string): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * @param masterKey 32 random bytes. A key derived from it with HKDF-SHA-256 (RFC 5869) does the work.
 * @param salt `SALT_BYTES` random bytes, kept beside what is sealed
 * @throws DeidError `invalid-option` for a key or salt of another length
 */
export async function createSealer(masterKey: Uint8Array, salt: Uint8Array): Promise<Sealer> {
  if (masterKey.length !== KEY_BYTES || salt.length !== SALT_BYTES) {
    throw new DeidError('invalid-option', `a key has ${KEY_BYTES} bytes, a salt ${SALT_BYTES}`);
  }
  const base = await crypto.subtle.importKey('raw', copyOf(masterKey), 'HKDF', false, [
    'deriveKey',
  ]);
  const info = new TextEncoder().encode(PURPOSE);
  const key = await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: copyOf(salt), info },
    base,
    { name: 'AES-GCM', length: KEY_BYTES * 8 },
    false,
    ['encrypt', 'decrypt'],
  );
  return {
    async seal(data, context) {
      const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
      const encrypted = await crypto.subtle.encrypt(cipher(nonce, context), key, copyOf(data));
      const sealed = new Uint8Array(NONCE_BYTES + encrypted.byteLength);
      sealed.set(nonce);
      sealed.set(new Uint8Array(encrypted), NONCE_BYTES);
      return sealed;
    },
    async unseal(sealed, context) {
      const nonce = copyOf(sealed.subarray(0, NONCE_BYTES));
      const encrypted = copyOf(sealed.subarray(NONCE_BYTES));
      try {
        return new Uint8Array(await crypto.subtle.decrypt(cipher(nonce, context), key, encrypted));
      } catch {
        throw new DeidError('unseal-failed', 'another key, or data that was altered');
      }
    },
  };
}

function cipher(iv: Uint8Array<ArrayBuffer>, context: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(context) };
}

/** Bytes that nobody else can change, in memory that WebCrypto takes. */
function copyOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
