import { expect, test } from 'vitest';
import { MAX_SIGNED_LENGTH } from './limits.ts';
import { SignedTexts, Signing } from './signed-texts.ts';

test('the oldest go when there is too much', () => {
  const texts = new SignedTexts();
  const long = 'x'.repeat(MAX_SIGNED_LENGTH / 2);
  for (const signature of ['a', 'b', 'b', 'c']) texts.set(signature, long);
  expect(['a', 'b', 'c'].map((signature) => texts.get(signature) === long)).toEqual([
    false,
    true,
    true,
  ]);
  texts.set('d', 'x');
  expect(texts.get('b')).toBeUndefined();
});

test('pieces and signatures find each other in any order', () => {
  const signing = new Signing();
  signing.addText([0], 'a');
  signing.addSignature([1], 'sig-1');
  signing.addText([1], 'b');
  signing.addText([0], 'c');
  signing.addSignature([0], 'sig-0');
  signing.addSignature([2], 'sig-2');
  expect(new Map(signing.signed())).toEqual(
    new Map([
      ['sig-1', 'b'],
      ['sig-0', 'ac'],
    ]),
  );
});
