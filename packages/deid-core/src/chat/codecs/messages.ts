import type { Codec } from '../codec.ts';
import { JSON_SCHEMA } from '../json-schema.ts';
import {
  all,
  DEEP_STRUCTURE,
  JSON_TEXT,
  type MediaKind,
  type Shape,
  STRUCTURE,
  TEXT,
  TOOL_NAME,
  UNKNOWN,
} from '../shape.ts';
import { CACHE_CONTROL } from './shared.ts';

const CITATION: Shape = {
  isDelta: false,
  fields: {
    ...all(['type', 'file_id', 'encrypted_index', 'document_index'], STRUCTURE),
    ...all(['start_char_index', 'end_char_index', 'start_page_number'], STRUCTURE),
    ...all(['end_page_number', 'start_block_index', 'end_block_index'], STRUCTURE),
    search_result_index: STRUCTURE,
    ...all(['cited_text', 'document_title', 'title', 'source', 'url'], TEXT),
  },
};

/** Where a block with media takes it from; `source.data` is text or base64, as `source.type` says. */
function sourceOf(media: MediaKind, more: Shape['fields'] = {}): Shape {
  const bytes: Shape = { string: 'media', media };
  const fields = {
    ...all(['type', 'media_type', 'file_id'], STRUCTURE),
    ...all(['data', 'url'], bytes),
    ...more,
  };
  return {
    string: 'text',
    typedBy: 'media_type',
    fields,
    types: { text: { fields: { ...fields, data: TEXT } } },
  };
}

/** Blocks in blocks: a tool's result may hold a document, a document a list of texts and images. */
const INNER: Shape = {
  ...TEXT,
  get items() {
    return BLOCK;
  },
  // A result may be one block, without a list around it.
  get fields() {
    return BLOCK_FIELDS;
  },
  get types() {
    return BLOCK_TYPES;
  },
};

const BLOCK_FIELDS: NonNullable<Shape['fields']> = {
  ...all(['type', 'id', 'tool_use_id', 'encrypted_content'], STRUCTURE),
  signature: { ...STRUCTURE, isSignature: true },
  thinking: { ...TEXT, isSigned: true },
  ...all(['encrypted_stdout', 'error_code', 'return_code', 'file_id', 'page_age'], STRUCTURE),
  ...all(['server_name', 'mcp_server_name', 'toolset_name'], STRUCTURE),
  tool_references: { items: { fields: all(['type', 'tool_name'], STRUCTURE) } },
  name: TOOL_NAME,
  input: { ...UNKNOWN, isToolInput: true },
  caller: { fields: all(['type', 'tool_id'], STRUCTURE) },
  ...all(['title', 'context', 'url', 'stdout', 'stderr', 'retrieved_at'], TEXT),
  text: TEXT,
  citations: { items: CITATION },
  source: sourceOf('file', { content: INNER }),
  content: INNER,
  cache_control: CACHE_CONTROL,
};

const BLOCK_TYPES: NonNullable<Shape['types']> = {
  image: { isPart: true, fields: { ...BLOCK_FIELDS, source: sourceOf('image') } },
  redacted_thinking: { fields: { ...BLOCK_FIELDS, data: STRUCTURE } },
};

const BLOCK: Shape = {
  isPart: true,
  first: ['name', 'signature'],
  fields: BLOCK_FIELDS,
  types: BLOCK_TYPES,
};

const CONTENT: Shape = { ...TEXT, items: BLOCK };

const TOOL: Shape = {
  fields: {
    ...all(['type', 'name', 'allowed_callers', 'model'], STRUCTURE),
    ...all(['max_uses', 'max_content_tokens', 'max_characters'], STRUCTURE),
    ...all(['display_width_px', 'display_height_px', 'display_number'], STRUCTURE),
    ...all(['allowed_domains', 'blocked_domains', 'mcp_server_name'], STRUCTURE),
    ...all(['configs', 'default_config'], DEEP_STRUCTURE),
    description: TEXT,
    input_schema: JSON_SCHEMA,
    user_location: { fields: { type: STRUCTURE } },
    cache_control: CACHE_CONTROL,
  },
};

/** Instructions hold nothing but text. */
const SYSTEM = { type: STRUCTURE, text: TEXT, cache_control: CACHE_CONTROL };

const CONTAINER: Shape = {
  string: 'structure',
  fields: {
    ...all(['id', 'expires_at'], STRUCTURE),
    skills: { items: { fields: all(['type', 'skill_id', 'version'], STRUCTURE) } },
  },
};

const REQUEST: Shape = {
  // The order in which the service caches them.
  first: ['tools', 'output_config', 'output_format', 'system', 'messages'],
  fields: {
    tools: { items: TOOL },
    output_config: {
      fields: {
        effort: STRUCTURE,
        task_budget: { fields: all(['type', 'total', 'remaining'], STRUCTURE) },
        format: { fields: { type: STRUCTURE, schema: JSON_SCHEMA } },
      },
    },
    output_format: { fields: { type: STRUCTURE, schema: JSON_SCHEMA } },
    system: { ...TEXT, items: { fields: SYSTEM } },
    messages: { items: { fields: { role: STRUCTURE, content: CONTENT } } },
    stop_sequences: { items: TEXT },
    thread: { fields: all(['type', 'id', 'previous_message_id'], STRUCTURE) },
    metadata: { fields: { user_id: { ...TEXT, maxLength: 256 } } },
    tool_choice: { fields: { type: STRUCTURE, name: STRUCTURE } },
    thinking: { fields: { type: STRUCTURE, budget_tokens: STRUCTURE, display: STRUCTURE } },
    ...all(['model', 'service_tier', 'inference_geo', 'speed', 'betas'], STRUCTURE),
    ...all(['max_tokens', 'temperature', 'top_k', 'top_p'], STRUCTURE),
    ...all(['user_profile_id', 'workspace_id'], STRUCTURE),
    context_management: {
      fields: {
        edits: {
          items: {
            fields: {
              ...all(['type', 'keep', 'trigger', 'clear_at_least'], DEEP_STRUCTURE),
              ...all(['clear_tool_inputs', 'exclude_tools'], STRUCTURE),
              instructions: TEXT,
            },
          },
        },
      },
    },
    compaction: { fields: { type: STRUCTURE, instructions: TEXT } },
    container: CONTAINER,
    cache_control: CACHE_CONTROL,
    mcp_servers: {
      items: {
        fields: {
          ...all(['type', 'name', 'url', 'authorization_token'], STRUCTURE),
          tool_configuration: { fields: { allowed_tools: STRUCTURE } },
        },
      },
    },
  },
};

/** A whole message, and what is the same in the events of a stream. */
const MESSAGE: NonNullable<Shape['fields']> = {
  ...all(['id', 'type', 'role', 'model', 'stop_reason'], STRUCTURE),
  stop_details: { fields: { type: STRUCTURE, category: STRUCTURE } },
  content: CONTENT,
  container: CONTAINER,
  usage: { fields: { service_tier: STRUCTURE, inference_geo: STRUCTURE } },
};

const DELTA: Shape = {
  isDelta: true,
  fields: {
    ...all(['type', 'stop_reason'], STRUCTURE),
    text: TEXT,
    thinking: { ...TEXT, isSigned: true },
    signature: { ...STRUCTURE, isSignature: true },
    partial_json: { ...JSON_TEXT, isToolInput: true },
    citation: CITATION,
    stop_sequence: { ...TEXT, isDelta: false },
    stop_details: { ...MESSAGE['stop_details'], isDelta: false },
    container: CONTAINER,
  },
};

const EVENT: NonNullable<Shape['fields']> = {
  ...MESSAGE,
  message: { fields: MESSAGE },
  content_block: BLOCK,
  delta: DELTA,
};

/** An event that says by its type that texts are complete: those of its block, or all. */
const END: Shape = {
  identity: ['index'],
  fields: { ...EVENT, type: { ...STRUCTURE, isEnd: true } },
};

/** Anthropic Messages. */
export const messages: Codec = {
  id: 'messages',
  // Not every `/messages`: those of a thread of OpenAI are in another format.
  paths: ['/v1/messages', '/v1/messages/count_tokens'],
  request: REQUEST,
  answer: {
    identity: ['index'],
    fields: EVENT,
    types: { content_block_stop: END, message_delta: END, message_stop: END, error: END },
  },
  note: { at: 'system' },
  continues: ['thread'],
};
