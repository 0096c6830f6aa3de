import { DeidError } from 'deid-core';
import {
  bufferedGateway,
  type ChatOptions,
  chatCompletions,
  type Codec,
  messages,
  responses,
  wrapChat,
} from 'deid-core/chat';
import { describe, expect, test } from 'vitest';
import { plantedEngine } from './support/planted.ts';

const NAME = 'Maria Delgado';
const engine = plantedEngine({ NAME: [NAME], MRN: ['4471902'] });
const PNG = 'data:image/png;base64,iVBORw0KGgo=';
const base64 = (text: string): string => Buffer.from(text).toString('base64');

async function sent(
  request: object,
  media: ChatOptions['media'],
  codec: Codec = chatCompletions,
): Promise<unknown> {
  let made: unknown;
  const call = async (body: object): Promise<void> => void (made = body);
  const options = { engine, codec, note: false, ...(media !== undefined && { media }) };
  await wrapChat(call, options)(request);
  return made;
}

const asking = (...content: readonly object[]): object => ({
  messages: [{ role: 'user', content }],
});
const image = { type: 'image_url', image_url: { url: PNG } };
const sound = { type: 'input_audio', input_audio: { data: 'UklGRg==', format: 'wav' } };
const video = { type: 'video_url', video_url: { url: `https://example.com/${NAME}.mp4` } };
const pdf = {
  type: 'file',
  file: { filename: 'a.pdf', file_data: 'data:application/pdf;base64,JVBE' },
};
const unknown = { type: 'new', new: { pixels: PNG } };
const KINDS = [
  ['image', image, 'messages[0].content[0].image_url.url'],
  ['audio', sound, 'messages[0].content[0].input_audio.data'],
  ['video', video, 'messages[0].content[0].video_url.url'],
  ['file', pdf, 'messages[0].content[0].file.file_data'],
  ['image', unknown, 'messages[0].content[0].*.*'],
] as const;

describe.each(KINDS)('%s', (kind, part, path) => {
  test.each([undefined, 'block', {}, { [kind]: 'block' }] as const)(
    'is blocked by %j',
    async (media) => {
      const error: unknown = await sent(asking(part), media).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(DeidError);
      expect(error).toMatchObject({
        code: 'unscannable-content',
        message: `cannot be read as text: ${path}`,
      });
    },
  );

  test('is allowed, its URL protected', async () => {
    const allowed = JSON.parse(JSON.stringify(part).replace(NAME, '[NAME_1]')) as object;
    expect(await sent(asking(part), 'allow')).toEqual(asking(allowed));
    expect(await sent(asking(part), { [kind]: 'allow' })).toEqual(asking(allowed));
  });

  test('is dropped with a note', async () => {
    const text = { type: 'text', text: NAME };
    const request = (await sent(asking(part, text), { [kind]: 'drop' })) as {
      messages: { content: { type: string; text: string }[] }[];
    };
    const [note, kept] = request.messages[0]?.content ?? [];
    expect(kept?.text).toBe('[NAME_1]');
    expect(note?.type).toBe('text');
    expect(note?.text).toMatch(/^\(An? .* was left out here\.\)$/);
  });

  test('is what a handler makes of it', async () => {
    const calls: unknown[] = [];
    const media = {
      [kind]: async (given: unknown, info: object) => {
        calls.push(given, info);
        return { type: 'text', text: `Shows ${NAME}` };
      },
    };
    expect(await sent(asking(part), media)).toEqual(
      asking({ type: 'text', text: 'Shows [NAME_1]' }),
    );
    expect(calls[0]).toEqual(part);
    expect(calls[1]).toMatchObject({ kind, path });
  });
});

test('what a handler sends of media is sent', async () => {
  const redacted = { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } };
  expect(await sent(asking(image), () => redacted)).toEqual(asking(redacted));
});

test('what a handler throws stops the call', async () => {
  const failure = new Error('cannot read');
  const media = (): never => {
    throw failure;
  };
  await expect(sent(asking(image), media)).rejects.toBe(failure);
});

test('each part goes by itself', async () => {
  const seen: unknown[] = [];
  const media = (part: unknown): unknown => (
    seen.push(part),
    { type: 'text', text: `${seen.length}` }
  );
  expect(await sent(asking(image, { type: 'text', text: 'x' }, sound, image), media)).toEqual(
    asking(...['1', 'x', '2', '3'].map((text) => ({ type: 'text', text }))),
  );
  expect(seen).toEqual([image, sound, image]);
});

describe('text in the form of media is protected', () => {
  const CSV = `name,mrn\n${NAME},4471902\n`;
  const PROTECTED = 'name,mrn\n[NAME_1],[MRN_1]\n';
  const url = (text: string): string => `data:text/csv;base64,${base64(text)}`;
  test.each<[string, Codec, (data: (text: string) => string) => object]>([
    [
      'a file with a data URL',
      chatCompletions,
      (data) => asking({ type: 'file', file: { file_data: `data:text/csv;base64,${data('')}` } }),
    ],
    [
      'a file with a name',
      chatCompletions,
      (data) => asking({ type: 'file', file: { filename: 'a.csv', file_data: data('') } }),
    ],
    [
      'a source',
      messages,
      (data) =>
        asking({
          type: 'document',
          source: { type: 'base64', media_type: 'text/csv', data: data('') },
        }),
    ],
    [
      'an input file',
      responses,
      (data) => ({
        input: [
          {
            role: 'user',
            content: [{ type: 'input_file', filename: 'a.csv', file_data: data('') }],
          },
        ],
      }),
    ],
    [
      'a document with a format',
      bufferedGateway,
      (data) => asking({ document: { format: 'csv', source: { bytes: data('') } } }),
    ],
  ])('%s', async (_, codec, request) => {
    const made = await sent(
      request(() => base64(CSV)),
      undefined,
      codec,
    );
    expect(made).toEqual(request(() => base64(PROTECTED)));
  });

  test('and comes back', async () => {
    const echo = wrapChat(async (request: unknown) => request, { engine, note: false });
    const request = { unknown: { attached: url(CSV) } };
    expect(await echo(request)).toEqual(request);
  });
});

test('a document of Anthropic that cannot be read is dropped as one', async () => {
  const source = { type: 'base64', media_type: 'application/pdf', data: 'JVBE' };
  const result = {
    type: 'tool_result',
    tool_use_id: 'toolu_1',
    content: [{ type: 'document', source }],
  };
  const made = (await sent(asking(result), 'drop', messages)) as {
    messages: { content: { content: object[] }[] }[];
  };
  expect(made.messages[0]?.content[0]?.content).toEqual([
    { type: 'text', text: '(A file was left out here.)' },
  ]);
});

test('media with no part around it becomes the note', async () => {
  expect(await sent({ unknown: [PNG] }, 'drop')).toEqual({
    unknown: ['(An image was left out here.)'],
  });
});

test('a part of Responses is named as it is there', async () => {
  const request = { input: [{ role: 'user', content: [{ type: 'input_image', image_url: PNG }] }] };
  expect(await sent(request, 'drop', responses)).toEqual({
    input: [
      { role: 'user', content: [{ type: 'input_text', text: '(An image was left out here.)' }] },
    ],
  });
});

test.each(['pass', { image: 'pass' }, { picture: 'allow' }, null])(
  'a policy that does not exist is refused: %j',
  (media) => {
    const options = { engine, media } as unknown as ChatOptions;
    expect(() => wrapChat(async (_: object) => undefined, options)).toThrow(DeidError);
  },
);
