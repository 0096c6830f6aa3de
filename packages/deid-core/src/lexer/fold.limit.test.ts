import { expect, test, vi } from 'vitest';
import { fold } from './fold.ts';

vi.mock('../limits.ts', () => ({ MAX_TEXT_LENGTH: 36 }));

test('a text may fold to the longest text there is, and to no longer one', () => {
  const honorific = 'ﷺ'; // Folds to eighteen code units.
  expect(fold(honorific.repeat(2)).text).toHaveLength(36);
  expect(() => fold(honorific.repeat(3))).toThrow(
    expect.objectContaining({ code: 'text-too-long', message: expect.stringContaining('36') }),
  );
});
