import type { Codec } from '../codec.ts';
import { STRUCTURE, TEXT } from '../shape.ts';
import { chatCompletions } from './chat-completions.ts';

/** The gateway of a messaging platform: messages of chat completions for an assistant, `{ "answer": "..." }` back. */
export const messagingGateway: Codec = {
  id: 'messaging-gateway',
  paths: ['/ai/ai_extensions/ai_gateway'],
  request: {
    fields: {
      smart_chat_assistant_id: STRUCTURE,
      messages: chatCompletions.request.fields?.['messages'] ?? {},
    },
  },
  answer: { fields: { answer: TEXT } },
  // It knows no system role.
  note: { at: 'messages', role: 'developer' },
};
