import { type CodecSamples, type FieldTable, SAMPLE } from 'deid-core/testing';
import { inAnswer, together } from '../support/paths.ts';
import { chatCompletionsSamples } from './chat-completions.ts';

/** Its messages are those of chat completions. */
const REQUEST: FieldTable = together(
  inAnswer(chatCompletionsSamples.request, 'messages[]', 'messages[]'),
  { structure: ['smart_chat_assistant_id'] },
);

/** Text is restored wherever it stands; what else there is has to be known. */
const ANSWER: FieldTable = { text: ['answer'] };

export const messagingGatewaySamples: CodecSamples = {
  prompt: 'messages[].content',
  request: REQUEST,
  answer: ANSWER,
  parts: ['messages[].content[]'],
  typed: [
    { data: 'messages[].content[].file.file_data', type: 'messages[].content[].file.filename' },
    { data: 'messages[].content[].source.data', type: 'messages[].content[].source.media_type' },
  ],
  toolInputs: [],
  streams: [],
  requests: [
    {
      smart_chat_assistant_id: '65d5f3473d5d68095462165d',
      messages: [
        { role: 'developer', content: 'You are helpful' },
        { role: 'user', content: [{ type: 'text', text: SAMPLE.quoted }] },
        { role: 'user', content: SAMPLE.name },
      ],
    },
  ],
  echo(request) {
    const { messages } = request as { readonly messages: readonly { readonly content: unknown }[] };
    return { answer: String(messages.at(-1)?.content) };
  },
};
