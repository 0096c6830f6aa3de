import { defineCodec } from 'deid-core/chat';
import { testCodec } from 'deid-core/testing';
import { describe, expect, test } from 'vitest';
import { CODECS } from './samples/index.ts';

describe.each(CODECS)('$codec.id', ({ codec, samples }) => {
  void testCodec(codec, samples, { test });

  test('is what defineCodec takes', () => {
    expect(defineCodec(codec)).toEqual(codec);
  });
});
