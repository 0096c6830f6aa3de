import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patternDetector } from '../../testing/detectors.ts';
import { createEngine, type Session } from '../index.ts';
import { createSealer, sealSession, unsealSession } from './index.ts';

const KEY = new Uint8Array(32).fill(7);
const SALT = new Uint8Array(16).fill(9);
const TEXT = 'Ada met [NAME_1] and Ada, NAME_1';

const newSession = (): Session =>
  createEngine({ detectors: [patternDetector('NAME', /Ada/g)] }).session();

describe('a sealer', () => {
  test('gives back what it sealed, for every data and context', async () => {
    const sealer = await createSealer(KEY, SALT);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.string(), async (data, context) => {
        const sealed = await sealer.seal(data, context);
        expect(await sealer.unseal(sealed, context)).toEqual(data);
      }),
      { numRuns: 500 },
    );
  });

  test('refuses every altered byte', async () => {
    const sealer = await createSealer(KEY, SALT);
    const sealed = await sealer.seal(new Uint8Array([1, 2, 3]), 'here');
    for (let at = 0; at < sealed.length; at++) {
      const altered = sealed.slice();
      altered[at] = (altered[at] ?? 0) ^ 1;
      await expect(sealer.unseal(altered, 'here')).rejects.toMatchObject({ code: 'unseal-failed' });
    }
  });

  test('refuses another context, salt and key', async () => {
    const sealed = await (await createSealer(KEY, SALT)).seal(new Uint8Array(3), 'here');
    const others = [
      [KEY, SALT, 'there'],
      [KEY, new Uint8Array(16), 'here'],
      [new Uint8Array(32), SALT, 'here'],
    ] as const;
    for (const [key, salt, context] of others) {
      const other = await createSealer(key, salt);
      await expect(other.unseal(sealed, context)).rejects.toMatchObject({ code: 'unseal-failed' });
    }
  });

  test.each([0, 31, 33])('refuses a key of %d bytes', async (length) => {
    await expect(createSealer(new Uint8Array(length), SALT)).rejects.toMatchObject({
      code: 'invalid-option',
    });
  });

  test('never seals the same twice', async () => {
    const sealer = await createSealer(KEY, SALT);
    const data = new Uint8Array(8);
    expect(await sealer.seal(data, '')).not.toEqual(await sealer.seal(data, ''));
  });
});

describe('a sealed session', () => {
  test('restores what the first one protected, look-alikes included', async () => {
    const first = newSession();
    const protectedText = first.protect(TEXT);
    const bytes = await sealSession(first, KEY);
    first.close();
    const second = newSession();
    await unsealSession(second, bytes, KEY);
    expect(second.restore(protectedText)).toBe(TEXT);
  });

  test('shows nothing of its values', async () => {
    const session = newSession();
    session.protect(TEXT);
    const bytes = await sealSession(session, KEY);
    expect(new TextDecoder('latin1').decode(bytes)).not.toContain('Ada');
  });

  test('is refused with another key, cut short, or as something else', async () => {
    const session = newSession();
    session.protect(TEXT);
    const bytes = await sealSession(session, KEY);
    const wrong = [
      [bytes, new Uint8Array(32)],
      [bytes.subarray(0, 12), KEY],
      [bytes.subarray(0, 40), KEY],
      [new Uint8Array(64), KEY],
      [new Uint8Array(), KEY],
    ] as const;
    for (const [data, key] of wrong) {
      await expect(unsealSession(newSession(), data, key)).rejects.toMatchObject({
        code: 'unseal-failed',
      });
    }
  });
});
