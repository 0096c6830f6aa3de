import { type CodecSamples, type FieldTable, SAMPLE } from 'deid-core/testing';
import { inAnswer, paths, together } from '../support/paths.ts';

/** Every field that the documentation of the format has. `[]` is an item, `(image)` an object of that type. */
const REQUEST: FieldTable = {
  text: paths(`
    messages[].content
    messages[].content[].{text,content}
    messages[].content[].source.content
    tools[].description
    system stop_sequences[]
    system[].text
    messages[].content[].{thinking,title,context,url,stdout,stderr,retrieved_at,source}
    messages[].content[].citations[].{cited_text,document_title,title,source,url}
    {messages[].content[].source(text),messages[].content[](image).source(text)}.data
    messages[].content[](image).source
    context_management.edits[].instructions compaction.instructions
  `),
  limited: paths(`
    metadata.user_id
  `),
  image: ['data', 'url'].map((name) => `messages[].content[](image).source.${name}`),
  file: paths('messages[].content[].source.{data,url}'),
  schema: paths(`
    tools[].input_schema
    {output_config.format,output_format}.schema
  `),
  structure: paths(`
    tools[].{type,name,allowed_callers,model,max_uses,max_content_tokens,max_characters}
    tools[].{display_width_px,display_height_px,display_number,allowed_domains,blocked_domains}
    tools[].mcp_server_name
    {tools[].user_location,output_config.format,output_format,system[],compaction}.type
    output_config.task_budget.{type,total,remaining}
    context_management.edits[].{clear_tool_inputs,exclude_tools}
    messages[].content[].{server_name,mcp_server_name,toolset_name}
    messages[].content[].tool_references[].{type,tool_name}
    user_profile_id workspace_id
    container.skills[].{type,skill_id,version}
    {tools[].cache_control,system[].cache_control,messages[].content[].cache_control}.{type,ttl}
    {tools[].cache_control,system[].cache_control,messages[].content[].cache_control}.mode
    cache_control.{type,ttl,mode}
    output_config.effort
    thread.{type,id,previous_message_id}
    messages[].role
    messages[].content[].{type,id,tool_use_id,signature,encrypted_content,encrypted_stdout}
    messages[].content[].{error_code,return_code,file_id,page_age,name}
    messages[].content[].caller.{type,tool_id}
    messages[].content[].citations[].{type,file_id,encrypted_index,document_index}
    messages[].content[].citations[].{start_char_index,end_char_index,start_page_number}
    messages[].content[].citations[].{end_page_number,start_block_index,end_block_index}
    messages[].content[].citations[].search_result_index
    {messages[].content[].source,messages[].content[](image).source}.{type,media_type,file_id}
    messages[].content[](redacted_thinking).data
    tool_choice.{type,name}
    thinking.{type,budget_tokens,display}
    model service_tier inference_geo speed betas max_tokens temperature top_k top_p container
    container.{id,expires_at}
    mcp_servers[].{type,name,url,authorization_token}
    mcp_servers[].tool_configuration.allowed_tools
  `),
  settings: paths(`
    tools[].{configs,default_config}
    context_management.edits[].{type,keep,trigger,clear_at_least}
  `),
};

/** Text is restored wherever it stands; what else there is has to be known. */
const ANSWER: FieldTable = together(
  inAnswer(REQUEST, 'messages[].content[]', 'content[]', 'message.content[]', 'content_block'),
  inAnswer(REQUEST, 'messages[].content[].citations[]', 'delta.citation'),
  {
    text: paths('content message.content delta.{text,thinking,stop_sequence}'),
    json: ['delta.partial_json'],
    structure: paths(`
      {id,type,role,model,stop_reason,container}
      message.{id,type,role,model,stop_reason,container}
      delta.{type,signature,stop_reason,container}
      {stop_details,message.stop_details,delta.stop_details}.{type,category}
      {container,message.container,delta.container}.{id,expires_at}
      container.skills[].{type,skill_id,version}
      message.container.skills[].{type,skill_id,version}
      delta.container.skills[].{type,skill_id,version}
      {usage,message.usage}.{service_tier,inference_geo}
    `),
  },
);

interface Delta {
  readonly text?: string;
  readonly thinking?: string;
  readonly partial_json?: string;
}

const start = (index: number, content_block: object): object => ({
  type: 'content_block_start',
  index,
  content_block,
});
const delta = (index: number, type: string, piece: Delta): object => ({
  type: 'content_block_delta',
  index,
  delta: { type, ...piece },
});
const stop = (index: number): object => ({ type: 'content_block_stop', index });

function read(
  index: number,
  pick: (delta: Delta) => string | undefined,
): (event: unknown) => string | undefined {
  return (event) => {
    const { index: at, delta: piece } = event as { readonly index: number; readonly delta?: Delta };
    return at === index && piece !== undefined ? pick(piece) : undefined;
  };
}

const END = [
  { type: 'message_delta', delta: { stop_reason: 'end_turn', stop_sequence: null }, usage: {} },
  { type: 'message_stop' },
];

export const messagesSamples: CodecSamples = {
  prompt: 'messages[].content',
  request: REQUEST,
  answer: ANSWER,
  order: paths(`
    tools[].description output_config.format.schema output_format.schema system
    messages[].content[].title stop_sequences[]
  `),
  parts: ['messages[].content[]'],
  typed: ['messages[].content[]', 'messages[].content[](image)'].map((block) => ({
    data: `${block}.source.data`,
    type: `${block}.source.media_type`,
  })),
  signed: ['content[]', 'message.content[]', 'content_block', 'delta'].map((block) => ({
    said: { text: `${block}.thinking`, signature: `${block}.signature` },
    sent: {
      text: 'messages[].content[].thinking',
      signature: 'messages[].content[].signature',
    },
  })),
  wholeInStreams: paths(`
    delta.citation.{cited_text,document_title,title,source,url}
    delta.{stop_sequence,stop_details.explanation}
  `),
  toolInputs: [
    ...['content[]', 'message.content[]', 'content_block'].map((block) => ({
      input: `${block}.input`,
      name: `${block}.name`,
    })),
    { input: 'delta.partial_json' },
  ],
  streams: [
    {
      name: 'thinking',
      kind: 'text',
      start: [
        { type: 'message_start', message: { id: 'msg_1', content: [] } },
        start(0, { type: 'thinking', thinking: '', signature: '' }),
        { type: 'ping' },
      ],
      chunk: (thinking) => delta(0, 'thinking_delta', { thinking }),
      read: read(0, ({ thinking }) => thinking),
      end: [stop(0)],
    },
    {
      name: 'text',
      kind: 'text',
      start: [start(1, { type: 'text', text: '' })],
      chunk: (text) => delta(1, 'text_delta', { text }),
      read: read(1, ({ text }) => text),
      end: [stop(1), ...END],
    },
    {
      name: 'text of a block that ends before another',
      kind: 'text',
      chunk: (text) => delta(5, 'text_delta', { text }),
      read: read(5, ({ text }) => text),
      end: [stop(5)],
      leaves: {
        name: 'text of another block',
        kind: 'text',
        chunk: (text) => delta(6, 'text_delta', { text }),
        read: read(6, ({ text }) => text),
      },
    },
    {
      name: 'text that an end of the message cuts off',
      kind: 'text',
      start: [start(2, { type: 'text', text: '' })],
      chunk: (text) => delta(2, 'text_delta', { text }),
      read: read(2, ({ text }) => text),
      end: END,
    },
    {
      name: 'text that nothing but the end of the stream cuts off',
      kind: 'text',
      start: [start(7, { type: 'text', text: '' })],
      chunk: (text) => delta(7, 'text_delta', { text }),
      read: read(7, ({ text }) => text),
      end: [{ type: 'message_stop' }],
    },
    {
      name: 'text that an error cuts off',
      kind: 'text',
      start: [start(3, { type: 'text', text: '' })],
      chunk: (text) => delta(3, 'text_delta', { text }),
      read: read(3, ({ text }) => text),
      end: [{ type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }],
    },
    {
      name: 'input of a tool',
      kind: 'json',
      tool: 'find',
      start: [start(4, { type: 'tool_use', id: 'toolu_1', name: 'find', input: {} })],
      chunk: (partial_json) => delta(4, 'input_json_delta', { partial_json }),
      read: read(4, ({ partial_json }) => partial_json),
      end: [stop(4)],
    },
  ],
  requests: [
    {
      model: 'echo',
      max_tokens: 1024,
      system: [{ type: 'text', text: SAMPLE.name, cache_control: { type: 'ephemeral' } }],
      metadata: { user_id: SAMPLE.name },
      tools: [
        {
          name: 'find',
          description: SAMPLE.name,
          input_schema: { type: 'object', properties: { name: { enum: [SAMPLE.quoted] } } },
        },
      ],
      messages: [
        { role: 'user', content: SAMPLE.quoted },
        {
          role: 'assistant',
          content: [
            { type: 'thinking', thinking: SAMPLE.name, signature: 'c2lnbmF0dXJl' },
            { type: 'redacted_thinking', data: 'A'.repeat(600) },
            { type: 'tool_use', id: 'toolu_1', name: 'find', input: { name: SAMPLE.quoted } },
          ],
        },
        {
          role: 'user',
          content: [
            {
              type: 'tool_result',
              tool_use_id: 'toolu_1',
              content: [{ type: 'text', text: `Found ${SAMPLE.name}` }],
            },
            {
              type: 'document',
              title: SAMPLE.name,
              source: { type: 'text', media_type: 'text/plain', data: SAMPLE.quoted },
              citations: { enabled: true },
            },
            {
              type: 'document',
              source: { type: 'content', content: [{ type: 'text', text: SAMPLE.name }] },
            },
            {
              type: 'text',
              text: SAMPLE.name,
              citations: [
                {
                  type: 'char_location',
                  cited_text: SAMPLE.quoted,
                  document_index: 0,
                  document_title: SAMPLE.name,
                  start_char_index: 0,
                  end_char_index: 4,
                },
              ],
            },
          ],
        },
      ],
    },
  ],
  echo(request) {
    const { messages } = request as { messages: readonly { content: unknown }[] };
    const content = messages.flatMap((message) =>
      typeof message.content === 'string'
        ? [{ type: 'text', text: message.content }]
        : message.content,
    );
    return { id: 'msg_1', type: 'message', role: 'assistant', content };
  },
};
