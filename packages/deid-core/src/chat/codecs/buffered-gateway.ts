import type { Codec } from '../codec.ts';
import { JSON_SCHEMA } from '../json-schema.ts';
import {
  all,
  IMAGE,
  type MediaKind,
  type Shape,
  STRUCTURE,
  TEXT,
  TOOL_NAME,
  UNKNOWN,
  VIDEO,
} from '../shape.ts';

/** Bytes with their format beside or above them, in either of the spellings that its models have. */
function mediaIn(media: MediaKind): Shape {
  const bytes: Shape = { string: 'media', media };
  const fields = { ...all(['type', 'media_type'], STRUCTURE), bytes, data: bytes, url: bytes };
  return {
    typedBy: 'format',
    fields: { format: STRUCTURE, name: TEXT, source: { typedBy: 'media_type', fields } },
  };
}

const SOURCE = mediaIn('file').fields?.['source'] ?? {};

const BLOCK: Shape = {
  isPart: true,
  fields: {
    type: STRUCTURE,
    text: TEXT,
    image: mediaIn('image'),
    video: mediaIn('video'),
    document: mediaIn('file'),
    image_url: { ...IMAGE, fields: { url: IMAGE } },
    video_url: { ...VIDEO, fields: { url: VIDEO } },
    source: SOURCE,
    title: TEXT,
  },
};

const TOOL_INPUT: Shape = { ...UNKNOWN, isToolInput: true };

const TOOL_USE: Shape = {
  first: ['name'],
  fields: {
    ...all(['toolUseId', 'executionId', 'status'], STRUCTURE),
    name: TOOL_NAME,
    input: TOOL_INPUT,
    images: { items: IMAGE },
    s3Urls: { items: STRUCTURE },
  },
};

/** A gateway that buffers the answers of several models, with `systemPrompt`, `toolConfig` and `response.toolUse`. */
export const bufferedGateway: Codec = {
  id: 'buffered-gateway',
  paths: ['/ai/chat'],
  request: {
    first: ['toolConfig', 'responseFormat', 'systemPrompt', 'messages'],
    fields: {
      toolConfig: {
        fields: {
          tools: {
            items: {
              fields: {
                toolSpec: {
                  fields: {
                    name: STRUCTURE,
                    description: TEXT,
                    inputSchema: { fields: { json: JSON_SCHEMA } },
                  },
                },
              },
            },
          },
          allowedTools: STRUCTURE,
        },
      },
      responseFormat: { fields: { type: STRUCTURE, jsonSchema: JSON_SCHEMA } },
      systemPrompt: TEXT,
      messages: { items: { fields: { role: STRUCTURE, content: { ...TEXT, items: BLOCK } } } },
      stopSequences: { items: TEXT },
      ...all(['modelId', 'temperature', 'maxTokens', 'topP'], STRUCTURE),
    },
  },
  answer: {
    fields: {
      response: {
        fields: { role: STRUCTURE, content: TEXT, toolUse: { ...TOOL_USE, items: TOOL_USE } },
      },
      ...all(['model', 'requestId', 'finishReason'], STRUCTURE),
    },
  },
  note: { at: 'systemPrompt' },
};
