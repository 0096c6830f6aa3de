import { describe, expect, test } from 'vitest';
import { type Codec, defineCodec } from '../chat/codec.ts';
import {
  DEEP_STRUCTURE,
  FILE,
  IMAGE,
  JSON_TEXT,
  type Shape,
  STRUCTURE,
  TEXT,
  TOOL_NAME,
} from '../chat/shape.ts';
import { codecChecks, testCodec } from './codec-contract.ts';
import type { CodecSamples } from './codec-samples.ts';
import { SAMPLE } from './sample-values.ts';

const CALL = { ...JSON_TEXT, isToolInput: true };
const ENCLOSURE: Shape = { isPart: true, typedBy: 'name', fields: { name: TEXT, data: FILE } };
const REQUEST: NonNullable<Shape['fields']> = {
  prompt: TEXT,
  size: STRUCTURE,
  enclosures: { items: ENCLOSURE },
};
const letters: Codec = defineCodec({
  id: 'letters',
  paths: ['/letters'],
  request: { first: ['prompt'], fields: REQUEST },
  answer: {
    first: ['done', 'tool'],
    fields: {
      letter: TEXT,
      delta: { ...TEXT, isDelta: true },
      tool: TOOL_NAME,
      call: CALL,
      done: { string: 'structure', isEnd: true },
    },
  },
});

const samples: CodecSamples = {
  prompt: 'prompt',
  request: {
    text: ['prompt', 'enclosures[].name'],
    structure: ['size'],
    file: ['enclosures[].data'],
  },
  order: ['prompt', 'enclosures[].name'],
  parts: ['enclosures[]'],
  typed: [{ data: 'enclosures[].data', type: 'enclosures[].name' }],
  answer: { text: ['letter', 'delta'], structure: ['tool', 'done'], json: ['call'] },
  toolInputs: [{ input: 'call', name: 'tool' }],
  streams: [
    {
      name: 'delta',
      kind: 'text',
      chunk: (delta) => ({ delta }),
      read: (chunk) => (chunk as { readonly delta?: string }).delta,
      last: (delta) => ({ delta, done: 'yes' }),
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
  const request = (change: Shape): Codec => ({
    ...letters,
    request: { ...letters.request, ...change },
  });
  const enclosing = (change: Shape): Codec =>
    request({ fields: { ...REQUEST, enclosures: { items: { ...ENCLOSURE, ...change } } } });
  const broken: readonly (readonly [string, Codec, check: string])[] = [
    [
      'passes text',
      request({ fields: { ...REQUEST, prompt: STRUCTURE } }),
      'request 1: nothing leaves, and what a model repeats comes back',
    ],
    [
      'passes what it does not know',
      request({ others: DEEP_STRUCTURE }),
      'what nobody knows is protected',
    ],
    [
      'alters structure',
      request({ fields: { ...REQUEST, size: TEXT } }),
      'request: size is structure',
    ],
    [
      'knows more than its samples',
      request({ fields: { ...REQUEST, more: TEXT } }),
      'request: the samples list every field of the codec, as what it is',
    ],
    [
      'loses values',
      answer({ letter: STRUCTURE }),
      'request 1: nothing leaves, and what a model repeats comes back',
    ],
    [
      'numbers texts as they are written',
      request({ first: [] }),
      'request: prompt comes before enclosures[].name',
    ],
    [
      'takes media for media of another kind',
      enclosing({ fields: { name: TEXT, data: IMAGE } }),
      'request: enclosures[].data is file',
    ],
    [
      'leaves half of a part behind',
      enclosing({ isPart: false }),
      'request: enclosures[].data is file',
    ],
    [
      'does not read what is text',
      enclosing({ typedBy: 'kind' }),
      'request: enclosures[].data is text when enclosures[].name says so',
    ],
    ['writes values into JSON as text', answer({ call: TEXT }), 'answer: call is json'],
    ['lets values reach any tool', answer({ call: JSON_TEXT }), 'answer: call goes to a tool'],
    ['does not know a tool', answer({ tool: STRUCTURE }), 'answer: call goes to a tool'],
    ['reads a stream piece by piece', answer({ delta: TEXT }), 'stream: delta, however it is cut'],
    ['misses an end', answer({ done: STRUCTURE }), 'stream: delta, however it is cut'],
    [
      'sees an end too late',
      { ...letters, answer: { ...letters.answer, first: ['tool'] } },
      'stream: delta, however it is cut',
    ],
  ];

  test.each(broken)('%s', async (_, codec, name) => {
    const check = codecChecks(codec, samples).find((each) => each.name === name);
    await expect((async () => check?.run())()).rejects.toThrow(Error);
  });

  test('is named', async () => {
    const codec = request({ fields: { ...REQUEST, size: TEXT } });
    await expect(testCodec(codec, samples)).rejects.toThrow(
      'contract broken: request: size is structure',
    );
  });
});
