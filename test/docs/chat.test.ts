// What docs/CHAT.md says of formats and of the note to the model is what is there.
import { readFileSync } from 'node:fs';
import { wrapChat } from 'deid-core/chat';
import { sampleEngine, SAMPLE } from 'deid-core/testing';
import { expect, test } from 'vitest';
import { CODECS } from '../chat/samples/index.ts';

const DOCUMENT = readFileSync(new URL('../../docs/CHAT.md', import.meta.url), 'utf8');

test('names every path of every codec', () => {
  const named = Array.from(DOCUMENT.matchAll(/`(\/[^`]+)`/g), ([, path = '']) => path);
  for (const { codec } of CODECS) {
    const { paths, stored = [] } = codec;
    expect(named).toEqual(expect.arrayContaining([...paths]));
    // And what is below.
    expect(stored.filter((path) => !named.some((each) => path.startsWith(each)))).toEqual([]);
  }
});

test('quotes the note', async () => {
  let sent = '';
  const call = async (request: { messages: readonly object[] }): Promise<void> =>
    void (sent = String(Object(request.messages[0])['content']));
  await wrapChat(call, { engine: sampleEngine })({ messages: [{ content: SAMPLE.name }] });
  expect(DOCUMENT.replaceAll(/\n> |\s+/g, ' ')).toContain(sent);
});
