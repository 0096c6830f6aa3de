import { readFile } from 'node:fs/promises';
import { KEY_BYTES } from 'deid-core/seal';
import { explain } from '../files/failure.ts';
import type { Values } from './options.ts';
import { askSecretly } from './prompt.ts';
import { UsageError } from './usage-error.ts';

const KEY = /^[\da-f]{64}$/i;
const VARIABLE = 'DEID_VAULT_KEY';

/**
 * The master key: 64 hexadecimal digits from a file, the environment, or who sits at the terminal. Never an argument,
 * which every user of the machine can read.
 *
 * @throws UsageError
 * @throws InterruptedError
 */
export async function readVaultKey(values: Values): Promise<Uint8Array> {
  const path = values['vault-key-file'];
  if (path !== undefined) {
    const content = await readFile(path, 'utf8').catch((error: unknown) => {
      throw new UsageError(explain(error));
    });
    return keyOf(content, path);
  }
  const variable = process.env[VARIABLE];
  if (variable !== undefined) return keyOf(variable, VARIABLE);
  const answer = process.stdin.isTTY ? await askSecretly('Vault key (64 hex digits): ') : null;
  if (answer !== null) return keyOf(answer, 'what was typed');
  throw new UsageError(`a key is needed: set ${VARIABLE}, or name a file with --vault-key-file`);
}

function keyOf(text: string, where: string): Uint8Array {
  const digits = text.trim();
  if (!KEY.test(digits)) {
    throw new UsageError(
      `${where}: a key is ${KEY_BYTES * 2} hexadecimal digits (deid key makes one)`,
    );
  }
  return new Uint8Array(Buffer.from(digits, 'hex'));
}
