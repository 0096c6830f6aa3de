import {
  defineCodec,
  FILE,
  JSON_SCHEMA,
  JSON_TEXT,
  type Shape,
  STRUCTURE,
  TEXT,
  TOOL_NAME,
} from 'deid-core/chat';

/** Parts of prompts and answers alike. What is not named, such as a tool's input as data, is protected like text. */
const PART: Shape = {
  isPart: true,
  fields: {
    type: STRUCTURE,
    toolCallId: STRUCTURE,
    toolName: TOOL_NAME,
    text: TEXT,
    data: FILE,
    mediaType: STRUCTURE,
    id: STRUCTURE,
    output: { fields: { type: STRUCTURE } },
  },
  types: {
    'tool-call': {
      fields: {
        type: STRUCTURE,
        toolCallId: STRUCTURE,
        toolName: TOOL_NAME,
        input: { ...JSON_TEXT, isToolInput: true },
      },
    },
  },
};

/** A piece of a streamed text, which `id` tells from the others. */
const delta = (shape: Shape): Shape => ({
  identity: ['id'],
  isDelta: true,
  fields: { type: STRUCTURE, id: STRUCTURE, delta: shape },
});
const END: Shape = {
  identity: ['id'],
  first: ['type'],
  fields: { type: { ...STRUCTURE, isEnd: true }, id: STRUCTURE },
};

/** What the AI SDK passes between its functions and a language model (specification v4). */
export const languageModel = defineCodec({
  id: 'ai-sdk-language-model',
  paths: [],
  note: { at: 'prompt', role: 'system' },
  request: {
    first: ['tools', 'responseFormat', 'prompt'],
    fields: {
      tools: {
        items: {
          fields: { type: STRUCTURE, name: STRUCTURE, description: TEXT, inputSchema: JSON_SCHEMA },
        },
      },
      responseFormat: {
        fields: { type: STRUCTURE, name: STRUCTURE, description: TEXT, schema: JSON_SCHEMA },
      },
      prompt: { items: { fields: { role: STRUCTURE, content: { ...TEXT, items: PART } } } },
      toolChoice: { fields: { type: STRUCTURE, toolName: STRUCTURE } },
      reasoning: STRUCTURE,
    },
  },
  answer: {
    fields: { ...PART.fields, content: { items: PART } },
    types: {
      ...PART.types,
      'text-delta': delta(TEXT),
      'reasoning-delta': delta(TEXT),
      'tool-input-delta': delta({ ...JSON_TEXT, isToolInput: true }),
      'text-end': END,
      'reasoning-end': END,
      'tool-input-end': END,
    },
  },
});
