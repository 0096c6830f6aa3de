import { type CodecSamples, SAMPLE } from 'deid-core/testing';
import { chatCompletionsSamples } from './chat-completions.ts';

export const reIdentifyingGatewaySamples: CodecSamples = {
  ...chatCompletionsSamples,
  answer: { text: ['content'] },
  toolInputs: [],
  streams: [],
  wholeInStreams: [],
  signed: [],
  requests: [
    {
      model: 'echo',
      temperature: 0.7,
      n: 1,
      max_tokens: 100,
      messages: [
        { role: 'system', content: 'You are a helpful medical assistant.' },
        { role: 'user', content: `${SAMPLE.name} has headaches; ask ${SAMPLE.quoted}` },
      ],
    },
  ],
  echo(request) {
    const { messages } = request as { readonly messages: readonly { readonly content: unknown }[] };
    return { content: messages.at(-1)?.content };
  },
};
