import type OpenAI from 'openai';
import { chunksOf, eventStream, isEventStream, type ServerEvent } from '../events.ts';
import type { GatewayError } from '../errors.ts';
import { bearerKey, type Format } from '../format.ts';
import { fromCompletion } from './messages-answer.ts';
import { eventsOf } from './messages-events.ts';
import { toChatRequest } from './messages-request.ts';

/** Anthropic Messages, as far as chat completions can do the same: texts, images, tools, streams. */
export const messages: Format = {
  name: 'messages',
  key: (headers) => headers.get('x-api-key') ?? bearerKey(headers),
  toChatRequest,
  async fromChatAnswer(answer) {
    if (isEventStream(answer)) return eventStream(eventsOf(chunksOf(answer)), errorOf);
    return Response.json(fromCompletion((await answer.json()) as OpenAI.ChatCompletion));
  },
  error: errorOf,
};

const ERROR_TYPES: Readonly<Record<number, string>> = {
  401: 'authentication_error',
  403: 'permission_error',
  404: 'not_found_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
  504: 'timeout_error',
};

function errorOf({ status, message }: GatewayError): ServerEvent {
  const otherwise = status < 500 ? 'invalid_request_error' : 'api_error';
  return { type: 'error', error: { type: ERROR_TYPES[status] ?? otherwise, message } };
}
