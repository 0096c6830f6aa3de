import { describe, expect, test } from 'vitest';
import { type Codec, defineCodec } from '../chat/codec.ts';
import { DEEP_STRUCTURE, JSON_TEXT, REPLY, STRUCTURE, TEXT, TOOL_NAME } from '../chat/shape.ts';
import { codecChecks, type CodecSamples, testCodec } from './codec-contract.ts';
import { SAMPLE } from './sample-values.ts';

const CALL = { ...JSON_TEXT, isToolInput: true };
const letters: Codec = defineCodec({
  id: 'letters',
  paths: ['/letters'],
  request: { fields: { prompt: TEXT, size: STRUCTURE } },
  answer: {
    first: ['done', 'tool'],
    fields: {
      letter: REPLY,
      delta: { ...TEXT, isDelta: true },
      tool: TOOL_NAME,
      call: CALL,
      done: { string: 'structure', isEnd: true },
    },
  },
});

const samples: CodecSamples = {
  prompt: 'prompt',
  request: { text: ['prompt'], structure: ['size'] },
  answer: { structure: ['tool', 'done'], json: ['call'], reply: ['letter'] },
  toolInputs: [{ input: 'call', name: 'tool' }],
  streams: [
    {
      name: 'delta',
      kind: 'text',
      chunk: (delta) => ({ delta }),
      read: (chunk) => (chunk as { readonly delta?: string }).delta,
      end: [{ done: 'yes' }],
    },
  ],
  requests: [{ prompt: `Greet ${SAMPLE.name} and ${SAMPLE.quoted}`, size: 'A4' }],
  echo: (request) => ({ letter: (request as { readonly prompt: string }).prompt }),
};

describe('a codec that keeps the contract', () => {
  void testCodec(letters, samples, { test });
});

describe('a codec that breaks it', () => {
  const { fields = {} } = letters.answer;
  const answer = (change: object): Codec => ({
    ...letters,
    answer: { ...letters.answer, fields: { ...fields, ...change } },
  });
  const broken: readonly (readonly [string, Codec, check: string])[] = [
    [
      'passes text',
      { ...letters, request: { fields: { prompt: STRUCTURE, size: STRUCTURE } } },
      'request 1: nothing leaves, and what a model repeats comes back',
    ],
    [
      'passes what it does not know',
      { ...letters, request: { ...letters.request, others: DEEP_STRUCTURE } },
      'what nobody knows is protected',
    ],
    [
      'alters structure',
      { ...letters, request: { fields: { prompt: TEXT } } },
      'request: size is structure',
    ],
    [
      'knows more than its samples',
      { ...letters, request: { fields: { ...letters.request.fields, more: TEXT } } },
      'request: the samples list every field of the codec, as what it is',
    ],
    [
      'loses values',
      answer({ letter: STRUCTURE }),
      'request 1: nothing leaves, and what a model repeats comes back',
    ],
    ['writes values into JSON as text', answer({ call: TEXT }), 'answer: call is json'],
    ['lets values reach any tool', answer({ call: JSON_TEXT }), 'answer: call goes to a tool'],
    ['does not know a tool', answer({ tool: STRUCTURE }), 'answer: call goes to a tool'],
    ['reads a stream piece by piece', answer({ delta: TEXT }), 'stream: delta, however it is cut'],
    ['misses an end', answer({ done: STRUCTURE }), 'stream: delta, however it is cut'],
  ];

  test.each(broken)('%s', async (_, codec, name) => {
    const check = codecChecks(codec, samples).find((each) => each.name === name);
    await expect((async () => check?.run())()).rejects.toThrow(Error);
  });

  test('is named', async () => {
    const codec: Codec = { ...letters, request: { fields: { prompt: TEXT } } };
    await expect(testCodec(codec, samples)).rejects.toThrow(
      'contract broken: request: size is structure',
    );
  });
});
