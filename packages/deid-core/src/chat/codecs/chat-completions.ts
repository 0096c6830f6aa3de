import type { Codec } from '../codec.ts';
import { JSON_SCHEMA } from '../json-schema.ts';
import {
  all,
  AUDIO,
  DEEP_STRUCTURE,
  FILE,
  IMAGE,
  JSON_TEXT,
  NAME,
  type Shape,
  STRUCTURE,
  TEXT,
  TOOL_NAME,
  VIDEO,
} from '../shape.ts';
import { CACHE_CONTROL, OPENAI_SETTINGS } from './shared.ts';

const SOURCE: NonNullable<Shape['fields']> = {
  ...all(['type', 'media_type'], STRUCTURE),
  ...all(['data', 'url'], FILE),
};

const PART: Shape = {
  isPart: true,
  fields: {
    type: STRUCTURE,
    text: TEXT,
    refusal: TEXT,
    image_url: { ...IMAGE, fields: { url: IMAGE, detail: STRUCTURE } },
    video_url: { ...VIDEO, fields: { url: VIDEO } },
    input_audio: { fields: { data: AUDIO, format: STRUCTURE } },
    file: {
      typedBy: 'filename',
      fields: { file_data: FILE, file_id: STRUCTURE, filename: TEXT },
    },
    source: {
      typedBy: 'media_type',
      fields: SOURCE,
      types: { text: { fields: { ...SOURCE, data: TEXT } } },
    },
    title: TEXT,
    cache_control: CACHE_CONTROL,
    prompt_cache_breakpoint: CACHE_CONTROL,
  },
};

const FUNCTION_CALL: Shape = {
  first: ['name'],
  fields: { name: TOOL_NAME, arguments: { ...JSON_TEXT, isToolInput: true } },
};

/** What gateways in front of several services have for a model's thinking, in either of their spellings. */
const REASONING: Shape = {
  items: {
    first: ['signature'],
    fields: {
      ...all(['type', 'id', 'format', 'index', 'data'], STRUCTURE),
      ...all(['text', 'thinking'], { ...TEXT, isSigned: true }),
      signature: { ...STRUCTURE, isSignature: true },
    },
  },
};

const MESSAGE: Shape = {
  fields: {
    role: STRUCTURE,
    name: NAME,
    content: { ...TEXT, items: PART },
    refusal: TEXT,
    tool_call_id: STRUCTURE,
    tool_calls: {
      items: {
        fields: {
          index: STRUCTURE,
          id: STRUCTURE,
          type: STRUCTURE,
          extra_content: { fields: { google: { fields: { thought_signature: STRUCTURE } } } },
          function: FUNCTION_CALL,
          custom: {
            first: ['name'],
            fields: { name: TOOL_NAME, input: { ...TEXT, isToolInput: true } },
          },
        },
      },
    },
    function_call: FUNCTION_CALL,
    audio: { fields: { id: STRUCTURE, data: AUDIO, transcript: TEXT, expires_at: STRUCTURE } },
    annotations: {
      isDelta: false,
      items: {
        fields: {
          type: STRUCTURE,
          url_citation: {
            fields: { url: TEXT, title: TEXT, start_index: STRUCTURE, end_index: STRUCTURE },
          },
        },
      },
    },
    ...all(['reasoning_details', 'thinking_blocks'], REASONING),
    cache_control: CACHE_CONTROL,
  },
};

const FUNCTION: Shape = {
  fields: { name: STRUCTURE, description: TEXT, parameters: JSON_SCHEMA },
};

const TOOL: Shape = {
  fields: {
    type: STRUCTURE,
    function: FUNCTION,
    custom: {
      fields: {
        name: STRUCTURE,
        description: TEXT,
        format: {
          fields: {
            type: STRUCTURE,
            grammar: { fields: { definition: TEXT, syntax: STRUCTURE } },
          },
        },
      },
    },
    cache_control: CACHE_CONTROL,
  },
};

const TOOL_REFERENCE: Shape = {
  fields: {
    type: STRUCTURE,
    function: { fields: { name: STRUCTURE } },
    custom: { fields: { name: STRUCTURE } },
  },
};

const REQUEST: Shape = {
  // What comes first in the prompt, and so in a provider's cache.
  first: ['tools', 'functions', 'response_format', 'messages'],
  fields: {
    tools: { items: TOOL },
    functions: { items: FUNCTION },
    response_format: {
      fields: {
        type: STRUCTURE,
        json_schema: { fields: { name: STRUCTURE, description: TEXT, schema: JSON_SCHEMA } },
      },
    },
    messages: { items: MESSAGE },

    prediction: { fields: { type: STRUCTURE, content: { ...TEXT, items: PART } } },
    stop: { ...TEXT, items: TEXT },

    ...OPENAI_SETTINGS,
    ...all(['modalities', 'reasoning_effort', 'verbosity', 'n', 'seed'], STRUCTURE),
    ...all(['max_tokens', 'max_completion_tokens'], STRUCTURE),
    ...all(['frequency_penalty', 'presence_penalty'], STRUCTURE),
    logit_bias: DEEP_STRUCTURE,
    audio: {
      fields: { format: STRUCTURE, voice: { string: 'structure', fields: { id: STRUCTURE } } },
    },
    tool_choice: {
      string: 'structure',
      fields: {
        ...TOOL_REFERENCE.fields,
        allowed_tools: { fields: { mode: STRUCTURE, tools: { items: TOOL_REFERENCE } } },
      },
    },
    function_call: { string: 'structure', fields: { name: STRUCTURE } },
    cache_control: CACHE_CONTROL,
    web_search_options: {
      fields: { search_context_size: STRUCTURE, user_location: { fields: { type: STRUCTURE } } },
    },
  },
};

const CHOICE: Shape = {
  first: ['finish_reason'],
  fields: {
    finish_reason: { string: 'structure', isEnd: true },
    message: MESSAGE,
    delta: { ...MESSAGE, isDelta: true },
    logprobs: { isDropped: true },
  },
};

const COMPLETION: NonNullable<Shape['fields']> = {
  ...all(['id', 'object', 'model', 'system_fingerprint', 'service_tier'], STRUCTURE),
  choices: { items: CHOICE },
};

const ANSWER: Shape = {
  string: 'text',
  fields: {
    ...COMPLETION,
    obfuscation: STRUCTURE,
    // The answer of a gateway that re-identifies by itself, at the same path.
    content: TEXT,
    error: { isEnd: true },
    // A page of what is stored: completions, or messages of one.
    data: { items: { fields: { ...COMPLETION, ...MESSAGE.fields } } },
  },
};

/** OpenAI chat completions, as the OpenAI API and the many services that speak its format have it. */
export const chatCompletions: Codec = {
  id: 'chat-completions',
  paths: ['/chat/completions'],
  stored: ['/chat/completions/{id}', '/chat/completions/{id}/messages'],
  request: REQUEST,
  answer: ANSWER,
  note: { at: 'messages', role: 'system' },
};
