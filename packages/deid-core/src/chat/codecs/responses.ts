import type { Codec } from '../codec.ts';
import { JSON_SCHEMA } from '../json-schema.ts';
import {
  all,
  AUDIO,
  DEEP_STRUCTURE,
  FILE,
  IMAGE,
  JSON_TEXT,
  type Shape,
  STRUCTURE,
  TEXT,
  TOOL_NAME,
} from '../shape.ts';
import { CACHE_CONTROL, OPENAI_SETTINGS } from './shared.ts';

const ANNOTATION: Shape = {
  fields: {
    ...all(['type', 'file_id', 'container_id', 'index', 'start_index', 'end_index'], STRUCTURE),
    ...all(['filename', 'title', 'url'], TEXT),
  },
};

const PART: Shape = {
  isPart: true,
  typedBy: 'filename',
  fields: {
    ...all(['type', 'detail', 'file_id'], STRUCTURE),
    text: TEXT,
    refusal: TEXT,
    annotations: { items: ANNOTATION },
    logprobs: { isDropped: true },
    image_url: IMAGE,
    ...all(['file_data', 'file_url'], FILE),
    filename: TEXT,
    input_audio: { fields: { data: AUDIO, format: STRUCTURE } },
    transcript: TEXT,
    prompt_cache_breakpoint: CACHE_CONTROL,
  },
};

const FORMAT: Shape = {
  fields: { type: STRUCTURE, name: STRUCTURE, description: TEXT, schema: JSON_SCHEMA },
};

const TOOL: Shape = {
  fields: {
    ...all(['type', 'name', 'allowed_callers', 'vector_store_ids', 'server_label'], STRUCTURE),
    ...all(['server_url', 'connector_id', 'authorization', 'model', 'size', 'quality'], STRUCTURE),
    ...all(['search_context_size', 'max_num_results', 'output_compression'], STRUCTURE),
    ...all(['display_width', 'display_height', 'background', 'moderation', 'action'], STRUCTURE),
    ...all(['output_format', 'partial_images', 'input_fidelity'], STRUCTURE),
    ...all(['headers', 'require_approval', 'allowed_tools', 'container'], DEEP_STRUCTURE),
    ranking_options: DEEP_STRUCTURE,
    ...all(['description', 'server_description'], TEXT),
    ...all(['parameters', 'output_schema', 'input_schema'], JSON_SCHEMA),
    format: {
      fields: { type: STRUCTURE, syntax: STRUCTURE, definition: TEXT },
    },
    user_location: { fields: { type: STRUCTURE } },
    // A namespace of tools.
    get tools() {
      return TOOLS;
    },
    input_image_mask: { fields: { file_id: STRUCTURE, image_url: IMAGE } },
  },
};

const TOOLS: Shape = { items: TOOL };

const SAFETY_CHECKS: Shape = {
  items: { fields: { ...all(['id', 'code'], STRUCTURE), message: TEXT } },
};

/** Every kind of item, in a request's `input` and an answer's `output`: what their properties are called says enough. */
const ITEM: Shape = {
  first: ['name'],
  fields: {
    ...all(['type', 'id', 'call_id', 'role', 'status', 'phase', 'namespace'], STRUCTURE),
    ...all(['encrypted_content', 'fingerprint', 'container_id', 'server_label'], STRUCTURE),
    ...all(['approval_request_id', 'created_by', 'execution'], STRUCTURE),
    ...all(['size', 'quality', 'background', 'output_format'], STRUCTURE),
    content: { ...TEXT, items: PART },
    summary: { items: { fields: { type: STRUCTURE, text: TEXT } } },

    name: TOOL_NAME,
    arguments: { ...JSON_TEXT, isToolInput: true },
    ...all(['input', 'code', 'queries'], { ...TEXT, isToolInput: true }),
    ...all(['action', 'actions', 'operation'], {
      isToolInput: true,
      fields: { type: STRUCTURE },
      items: { fields: { type: STRUCTURE } },
    }),
    caller: { fields: all(['type', 'caller_id'], STRUCTURE) },
    ...all(['pending_safety_checks', 'acknowledged_safety_checks'], SAFETY_CHECKS),

    output: {
      ...TEXT,
      items: { ...PART, fields: { ...PART.fields, ...all(['stdout', 'stderr'], TEXT) } },
      fields: { ...all(['type', 'file_id'], STRUCTURE), image_url: IMAGE },
    },
    outputs: { items: { fields: { type: STRUCTURE, logs: TEXT, url: TEXT } } },
    results: {
      items: {
        fields: {
          file_id: STRUCTURE,
          filename: TEXT,
          score: STRUCTURE,
          text: TEXT,
        },
      },
    },
    result: IMAGE,
    ...all(['reason', 'error'], TEXT),
    tools: TOOLS,
  },
};

const TOOL_CHOICE: Shape = {
  string: 'structure',
  fields: {
    ...all(['type', 'name', 'mode', 'server_label'], STRUCTURE),
    tools: { items: { fields: all(['type', 'name', 'server_label'], STRUCTURE) } },
  },
};

const REQUEST: Shape = {
  first: ['tools', 'text', 'instructions', 'prompt', 'input'],
  fields: {
    ...OPENAI_SETTINGS,
    input: { ...TEXT, items: ITEM },
    // Of a conversation.
    items: { items: ITEM },
    tools: TOOLS,
    text: { fields: { format: FORMAT, verbosity: STRUCTURE } },
    instructions: TEXT,
    prompt: {
      fields: {
        ...all(['id', 'version'], STRUCTURE),
        variables: { others: { string: 'unknown', ...PART } },
      },
    },
    tool_choice: TOOL_CHOICE,
    reasoning: { fields: all(['effort', 'summary', 'generate_summary'], STRUCTURE) },
    ...all(['max_output_tokens', 'max_tool_calls', 'truncation'], STRUCTURE),
    ...all(['previous_response_id', 'include'], STRUCTURE),
    conversation: { string: 'structure', fields: { id: STRUCTURE } },
    context_management: { items: { fields: all(['type', 'compact_threshold'], STRUCTURE) } },
  },
};

/** What else it repeats of the request is text, and as it was. */
const RESPONSE: NonNullable<Shape['fields']> = {
  ...all(['id', 'object', 'status', 'model', 'previous_response_id'], STRUCTURE),
  output: { items: ITEM },
  output_text: TEXT,
};

/** A response, and every event of a streamed one. */
const EVENT: NonNullable<Shape['fields']> = {
  ...RESPONSE,
  ...all(['type', 'item_id', 'obfuscation', 'code', 'param', 'sequence_number'], STRUCTURE),
  response: { fields: RESPONSE },
  // A page of what is stored.
  data: { items: ITEM },
  item: ITEM,
  part: PART,
  annotation: ANNOTATION,
  logprobs: { isDropped: true },
  partial_image_b64: IMAGE,
  text: TEXT,
  name: TOOL_NAME,
  arguments: { ...JSON_TEXT, isToolInput: true },
  ...all(['input', 'command'], { ...TEXT, isToolInput: true }),
  delta: { ...TEXT, isDelta: true },
};

/** Outermost first, so that the end of an item is the end of its parts. */
const IDENTITY = ['output_index', 'content_index', 'summary_index', 'command_index'];

function event(fields: Shape['fields']): Shape {
  return { identity: IDENTITY, first: ['name'], fields: { ...EVENT, ...fields } };
}

const ENDING: Shape = { ...STRUCTURE, isEnd: true };
const END = event({ type: ENDING });
const CODE_END = event({ type: ENDING, code: { ...TEXT, isToolInput: true } });
const TOOL_JSON = event({ delta: { ...JSON_TEXT, isToolInput: true, isDelta: true } });
const TOOL_TEXT = event({ delta: { ...TEXT, isToolInput: true, isDelta: true } });

const ENDS = [
  'response.output_text.done',
  'response.refusal.done',
  'response.content_part.done',
  'response.reasoning_text.done',
  'response.reasoning_summary_text.done',
  'response.reasoning_summary_part.done',
  'response.function_call_arguments.done',
  'response.custom_tool_call_input.done',
  'response.mcp_call_arguments.done',
  'response.shell_call_command.done',
  'response.shell_call_output_content.done',
  'response.audio.transcript.done',
  'response.output_item.done',
  'response.completed',
  'response.incomplete',
  'response.failed',
  'error',
];

/** OpenAI Responses. */
export const responses: Codec = {
  id: 'responses',
  paths: ['/responses', '/responses/input_tokens', '/responses/compact'],
  stored: [
    ...['/responses/{id}', '/responses/{id}/cancel', '/responses/{id}/input_items'],
    ...['/conversations', '/conversations/{id}', '/conversations/{id}/items'],
  ],
  request: REQUEST,
  answer: {
    ...event({}),
    types: {
      ...all(ENDS, END),
      'response.code_interpreter_call_code.done': CODE_END,
      'response.function_call_arguments.delta': TOOL_JSON,
      'response.mcp_call_arguments.delta': TOOL_JSON,
      'response.custom_tool_call_input.delta': TOOL_TEXT,
      'response.code_interpreter_call_code.delta': TOOL_TEXT,
      'response.shell_call_command.delta': TOOL_TEXT,
      'response.audio.delta': event({ delta: STRUCTURE }),
    },
  },
  note: { at: 'instructions' },
  textType: 'input_text',
  continues: ['previous_response_id', 'conversation'],
};
