import { MIN_ENCODED_LENGTH } from './limits.ts';

const DATA_URL = /^data:(?:[\w.+-]{1,64}\/|;base64)[^,\s]{0,256},/i;
const REMOTE_URL = /^[a-z][a-z0-9+.-]{1,31}:\/\//i;
const BASE64 = /^[A-Za-z0-9+/_-]+={0,2}$/;

/** Whether a string holds bytes rather than text: a data URL, or much base64. O(n). */
export function isEncoded(value: string): boolean {
  return DATA_URL.test(value) || (value.length >= MIN_ENCODED_LENGTH && BASE64.test(value));
}

export function isRemote(value: string): boolean {
  return REMOTE_URL.test(value);
}
