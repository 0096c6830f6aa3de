import { z } from 'zod';
import { GatewayError } from '../errors.ts';
import { type Format, parse } from '../format.ts';
import { contentsOf } from './content.ts';

export const SERVICE_KEY_HEADER = 'x-compliantchatgpt-key';
const UPSTREAM_KEY_HEADER = 'x-openai-key';

/**
 * A gateway that re-identifies: five properties of chat completions in, `content` back, two keys. Its documentation has no
 * place for a second choice, so all of them come in `contents` when more than one was asked for.
 */
export function reIdentifying(defaultModel: string): Format {
  const Request = z.object({
    model: z.string().default(defaultModel),
    messages: z.array(z.unknown()),
    temperature: z.number().default(0.7),
    n: z.number().default(1),
    max_tokens: z.number().optional(),
  });
  return {
    name: 're-identifying',
    key(headers) {
      if (!headers.get(SERVICE_KEY_HEADER)) {
        throw new GatewayError(401, 'missing_key', `The header ${SERVICE_KEY_HEADER} is missing.`);
      }
      const key = headers.get(UPSTREAM_KEY_HEADER);
      if (key) return key;
      throw new GatewayError(400, 'missing_key', `The header ${UPSTREAM_KEY_HEADER} is missing.`);
    },
    toChatRequest: (body) => parse(Request, body),
    async fromChatAnswer(answer) {
      const contents = await contentsOf(answer);
      const [content = ''] = contents;
      return Response.json(contents.length > 1 ? { content, contents } : { content });
    },
    error: ({ message }) => ({ error: message }),
  };
}
