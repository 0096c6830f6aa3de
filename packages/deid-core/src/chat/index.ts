export { wrapChat } from './wrap-chat.ts';
export { wrapFetch } from './wrap-fetch.ts';
export type { ChatOptions } from './exchange.ts';
export type { MediaHandler, MediaInfo, MediaPolicies, MediaPolicy } from './media.ts';
export type { ToolOptions } from './tools.ts';
export { bufferedGateway } from './codecs/buffered-gateway.ts';
export { chatCompletions } from './codecs/chat-completions.ts';
export { messages } from './codecs/messages.ts';
export { messagingGateway } from './codecs/messaging-gateway.ts';
export { reIdentifyingGateway } from './codecs/re-identifying-gateway.ts';
export { responses } from './codecs/responses.ts';
export { type Codec, defineCodec, type NotePlace } from './codec.ts';
export { JSON_SCHEMA } from './json-schema.ts';
export {
  AUDIO,
  FILE,
  IMAGE,
  JSON_TEXT,
  type MediaKind,
  NAME,
  type Shape,
  type StringKind,
  STRUCTURE,
  TEXT,
  TOOL_NAME,
  VIDEO,
} from './shape.ts';
