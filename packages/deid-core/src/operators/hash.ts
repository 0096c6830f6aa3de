import type { Mac } from './mac.ts';
import type { Operator } from './operator.ts';

/** 64 bits: among a billion values, the chance that any two share a hash is 3 %. */
const DEFAULT_LENGTH = 16;

export interface HashOptions {
  readonly mac: Mac;
  /** Hexadecimal digits of a hash. Default 16. */
  readonly length?: number;
}

/**
 * `[NAME:9f86d081884c7d65]`: the same for the same value, in any case and however it is spaced, in every text under one
 * key. Lets records be linked; cannot be undone. Safe Harbor allows it only while the key stays with who holds the
 * originals: 45 CFR 164.514(c).
 */
export function hash({ mac, length = DEFAULT_LENGTH }: HashOptions): Operator {
  return {
    id: 'hash',
    apply(value, { label }) {
      const same = value.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ');
      const bytes = mac(`hash\u0000${label}\u0000${same}`);
      const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      return `[${label}:${digits.slice(0, length)}]`;
    },
  };
}
