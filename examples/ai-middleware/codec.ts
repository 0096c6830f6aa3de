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

/** By provider. Users and notes are text like everything that is not named. */
const OF_PROVIDER: Shape = {
  others: {
    fields: {
      previousResponseId: STRUCTURE,
      conversation: STRUCTURE,
      itemId: STRUCTURE,
      reasoningEffort: STRUCTURE,
      serviceTier: STRUCTURE,
      signature: { ...STRUCTURE, isSignature: true },
      redactedData: STRUCTURE,
      reasoningEncryptedContent: STRUCTURE,
    },
  },
};

/** What parts of every type may have. What is not named, such as a tool's input as data, is protected like text. */
const FIELDS: NonNullable<Shape['fields']> = {
  type: STRUCTURE,
  toolCallId: STRUCTURE,
  toolName: TOOL_NAME,
  text: TEXT,
  data: FILE,
  mediaType: STRUCTURE,
  id: STRUCTURE,
  output: { fields: { type: STRUCTURE } },
  providerOptions: OF_PROVIDER,
  providerMetadata: OF_PROVIDER,
};

/** Parts of prompts and answers alike. */
const PART: Shape = {
  isPart: true,
  typedBy: 'mediaType',
  first: ['providerOptions'],
  fields: FIELDS,
  types: {
    reasoning: {
      first: ['providerOptions'],
      fields: { ...FIELDS, text: { ...TEXT, isSigned: true } },
    },
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
  fields: { type: STRUCTURE, id: STRUCTURE, delta: shape, providerMetadata: OF_PROVIDER },
});
const END: Shape = {
  identity: ['id'],
  fields: {
    type: { ...STRUCTURE, isEnd: true },
    id: STRUCTURE,
    providerMetadata: OF_PROVIDER,
  },
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
      providerOptions: OF_PROVIDER,
    },
  },
  answer: {
    fields: { ...PART.fields, content: { items: PART } },
    types: {
      ...PART.types,
      'text-delta': delta(TEXT),
      'reasoning-delta': delta({ ...TEXT, isSigned: true }),
      'tool-input-delta': delta({ ...JSON_TEXT, isToolInput: true }),
      'text-end': END,
      'reasoning-end': END,
      'tool-input-end': END,
    },
  },
});
