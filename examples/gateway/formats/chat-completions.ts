import { z } from 'zod';
import { bearerKey, type Format, parse } from '../format.ts';

const Request = z.looseObject({ messages: z.array(z.unknown()) });

/** OpenAI chat completions: what the upstream speaks, so requests and answers pass as they are, streams included. */
export const chatCompletions: Format = {
  name: 'chat-completions',
  key: bearerKey,
  toChatRequest: (body) => parse(Request, body),
  fromChatAnswer: ({ body, headers }) =>
    new Response(body, { headers: { 'content-type': headers.get('content-type') ?? '' } }),
  error: ({ status, code, message }) => ({
    error: {
      message,
      type: status < 500 ? 'invalid_request_error' : 'api_error',
      param: null,
      code,
    },
  }),
};
