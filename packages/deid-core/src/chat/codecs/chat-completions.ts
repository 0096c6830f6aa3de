import type { Codec } from '../codec.ts';
import { JSON_SCHEMA } from '../json-schema.ts';
import { JSON_TEXT, MEDIA, NAME, type Shape, STRUCTURE, TEXT } from '../shape.ts';

const CACHE_CONTROL: Shape = {
  fields: { type: STRUCTURE, ttl: STRUCTURE, mode: STRUCTURE },
};

const PART: Shape = {
  fields: {
    type: STRUCTURE,
    text: TEXT,
    refusal: TEXT,
    image_url: { string: 'media', fields: { url: MEDIA, detail: STRUCTURE } },
    video_url: { string: 'media', fields: { url: MEDIA } },
    input_audio: { fields: { data: MEDIA, format: STRUCTURE } },
    file: { fields: { file_data: MEDIA, file_id: STRUCTURE, filename: TEXT } },
    // `data` stays unknown: text as a rule, but other sources put base64 there.
    source: { fields: { type: STRUCTURE, media_type: STRUCTURE } },
    title: TEXT,
    cache_control: CACHE_CONTROL,
    prompt_cache_breakpoint: CACHE_CONTROL,
  },
};

const FUNCTION_CALL: Shape = { fields: { name: STRUCTURE, arguments: JSON_TEXT } };

const MESSAGE: Shape = {
  fields: {
    role: STRUCTURE,
    name: NAME,
    content: { string: 'reply', items: PART },
    refusal: TEXT,
    tool_call_id: STRUCTURE,
    tool_calls: {
      items: {
        fields: {
          id: STRUCTURE,
          type: STRUCTURE,
          function: FUNCTION_CALL,
          custom: { fields: { name: STRUCTURE, input: TEXT } },
        },
      },
    },
    function_call: FUNCTION_CALL,
    audio: { fields: { id: STRUCTURE, data: MEDIA, transcript: TEXT } },
    annotations: {
      isDelta: false,
      items: { fields: { type: STRUCTURE, url_citation: { fields: { url: TEXT, title: TEXT } } } },
    },
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

    prediction: { fields: { type: STRUCTURE, content: { string: 'text', items: PART } } },
    stop: { string: 'text', items: TEXT },
    user: TEXT,
    safety_identifier: TEXT,
    prompt_cache_key: TEXT,

    model: STRUCTURE,
    modalities: STRUCTURE,
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
    logit_bias: STRUCTURE,
    moderation: {
      fields: {
        model: STRUCTURE,
        policy: {
          fields: {
            input: { fields: { mode: STRUCTURE } },
            output: { fields: { mode: STRUCTURE } },
          },
        },
      },
    },
    reasoning_effort: STRUCTURE,
    verbosity: STRUCTURE,
    service_tier: STRUCTURE,
    cache_control: CACHE_CONTROL,
    prompt_cache_options: CACHE_CONTROL,
    prompt_cache_retention: STRUCTURE,
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

const ANSWER: Shape = {
  string: 'reply',
  first: ['error'],
  fields: {
    id: STRUCTURE,
    object: STRUCTURE,
    model: STRUCTURE,
    system_fingerprint: STRUCTURE,
    service_tier: STRUCTURE,
    obfuscation: STRUCTURE,
    choices: { items: CHOICE },
    error: { isEnd: true },
  },
};

const JSON_FORMATS: ReadonlySet<unknown> = new Set(['json_object', 'json_schema']);

/** OpenAI chat completions, as the OpenAI API and the many services that speak its format have it. */
export const chatCompletions: Codec = {
  id: 'chat-completions',
  paths: ['/chat/completions'],
  request: REQUEST,
  answer: ANSWER,
  asksForJson(request) {
    const format = (request as Partial<ChatRequest> | null)?.response_format;
    return JSON_FORMATS.has(format?.type);
  },
};

interface ChatRequest {
  readonly response_format: { readonly type?: unknown } | null;
}
