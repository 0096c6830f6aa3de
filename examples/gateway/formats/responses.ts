import type OpenAI from 'openai';
import { chunksOf, eventStream, isEventStream } from '../events.ts';
import { bearerKey, type Format } from '../format.ts';
import { chatCompletions } from './chat-completions.ts';
import { eventsOf } from './responses-events.ts';
import { itemOf, responseOf } from './responses-items.ts';
import { toChatRequest } from './responses-request.ts';

/** OpenAI Responses, as far as chat completions can do the same: texts, images, functions, JSON schemas, streams. */
export const responses: Format = {
  name: 'responses',
  key: bearerKey,
  toChatRequest,
  async fromChatAnswer(answer) {
    if (isEventStream(answer)) {
      return eventStream(eventsOf(chunksOf(answer)), ({ code, message }) => ({
        type: 'error',
        code,
        message,
        param: null,
      }));
    }
    return Response.json(fromCompletion((await answer.json()) as OpenAI.ChatCompletion));
  },
  error: chatCompletions.error,
};

function fromCompletion(completion: OpenAI.ChatCompletion): object {
  const { message, finish_reason } = completion.choices[0] ?? {};
  const calls = message?.tool_calls?.filter((call) => call.type === 'function') ?? [];
  const output = [
    ...(message?.content ? [itemOf({ id: completion.id, text: message.content })] : []),
    ...calls.map(({ id, function: { name, arguments: text } }) => itemOf({ id, name, text })),
  ];
  return responseOf(completion, output, finish_reason);
}
