import type { Codec } from '../codec.ts';
import { TEXT } from '../shape.ts';
import { chatCompletions } from './chat-completions.ts';

/**
 * A gateway that takes chat completions requests and answers with `{ "content": "..." }`, after putting back what it took
 * out by itself. It has the path of chat completions, whose codec reads its answers too.
 */
export const reIdentifyingGateway: Codec = {
  ...chatCompletions,
  id: 're-identifying-gateway',
  paths: [],
  stored: [],
  answer: { fields: { content: TEXT } },
};
