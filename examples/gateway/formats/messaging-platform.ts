import { z } from 'zod';
import { type Format, parse } from '../format.ts';
import { contentsOf } from './content.ts';

const Request = z.looseObject({
  smart_chat_assistant_id: z.string(),
  messages: z.array(z.unknown()),
});

/** The gateway of a messaging platform: messages for an assistant, whose model is set here, and `answer` back. */
export function messagingPlatform(model: string): Format {
  return {
    name: 'messaging-platform',
    key: (headers) => headers.get('qb-token') ?? undefined,
    toChatRequest: (body) => ({ model, messages: parse(Request, body).messages }),
    async fromChatAnswer(answer) {
      const [content = ''] = await contentsOf(answer);
      return Response.json({ answer: content });
    },
    error: ({ message }) => ({ errors: [message] }),
  };
}
