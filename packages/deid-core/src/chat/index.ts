export { wrapChat } from './wrap-chat.ts';
export { wrapFetch } from './wrap-fetch.ts';
export type { ChatOptions } from './exchange.ts';
export type { MediaPolicy } from './protect-request.ts';
export { chatCompletions } from './codecs/chat-completions.ts';
export type { Codec } from './codec.ts';
export { JSON_SCHEMA } from './json-schema.ts';
export { type Shape, type StringKind } from './shape.ts';
