import { type CodecSamples, type FieldTable, SAMPLE } from 'deid-core/testing';
import { inAnswer, paths, together } from '../support/paths.ts';

/** Every field that the documentation of the format has. `[]` is an item, `(image)` an object of that type. */
const INPUT: FieldTable = {
  text: paths(`
    input[].{content,output}
    {input[].content[],input[].output[],prompt.variables.*}.text
    user input instructions
    {input[].content[],prompt.variables.*}.{refusal,filename,transcript}
    {input[].content[].annotations[],input[].output[].annotations[]}.{filename,title,url}
    prompt.variables.*.annotations[].{filename,title,url}
    {input[].pending_safety_checks[],input[].acknowledged_safety_checks[]}.message
    input[].summary[].text
    input[].{input,code,queries,reason,error}
    input[].output[].{refusal,filename,transcript,stdout,stderr}
    input[].outputs[].{logs,url}
    input[].results[].{filename,text}
    {input[].tools[],tools[]}.{description,server_description}
    {input[].tools[].format,tools[].format}.definition
    text.format.description
  `),
  limited: paths(`
    safety_identifier prompt_cache_key metadata.*
  `),
  json: paths(`
    input[].arguments
  `),
  image: paths(`
    {input[].content[],input[].output[],prompt.variables.*}.image_url
    {input[].output,input[].tools[].input_image_mask,tools[].input_image_mask}.image_url
    input[].result
  `),
  audio: paths(`
    {input[].content[].input_audio,input[].output[].input_audio}.data
    prompt.variables.*.input_audio.data
  `),
  file: paths(`
    {input[].content[],input[].output[],prompt.variables.*}.{file_data,file_url}
  `),
  schema: paths(`
    {input[].tools[],tools[]}.{parameters,output_schema,input_schema}
    text.format.schema
  `),
  structure: paths(`
    {prompt_cache_options,input[].content[].prompt_cache_breakpoint}.{type,ttl,mode}
    {input[].output[],prompt.variables.*}.prompt_cache_breakpoint.{type,ttl,mode}
    model service_tier prompt_cache_retention temperature top_p top_logprobs tool_choice
    max_output_tokens max_tool_calls truncation previous_response_id include conversation
    moderation.model
    {moderation.policy.input,moderation.policy.output}.mode
    input[].{type,id,call_id,role,status,phase,namespace,encrypted_content,fingerprint}
    input[].{container_id,server_label,approval_request_id,created_by,execution,size,quality}
    input[].{background,output_format,name}
    {input[].content[],input[].output[],prompt.variables.*}.{type,detail,file_id}
    {input[].pending_safety_checks[],input[].acknowledged_safety_checks[]}.{id,code}
    prompt.variables.*.annotations[].{type,file_id,container_id,index,start_index,end_index}
    prompt.variables.*.input_audio.format
    {input[].content[].annotations[],input[].output[].annotations[]}.{type,file_id,container_id}
    {input[].content[].annotations[],input[].output[].annotations[]}.{index,start_index}
    {input[].content[].annotations[],input[].output[].annotations[]}.end_index
    {input[].content[].input_audio,input[].output[].input_audio}.format
    {input[].summary[],input[].action[],input[].action,input[].actions[],input[].actions}.type
    {input[].operation[],input[].operation,input[].outputs[],input[].tools[].user_location}.type
    tools[].user_location.type
    input[].caller.{type,caller_id}
    input[].output.{type,file_id}
    input[].results[].{file_id,score}
    {input[].tools[],tools[]}.{type,name,allowed_callers,vector_store_ids,server_label}
    {input[].tools[],tools[]}.{server_url,connector_id,authorization,model,size,quality}
    {input[].tools[],tools[]}.{search_context_size,max_num_results,output_compression}
    {input[].tools[],tools[]}.{display_width,display_height,background,moderation,action}
    {input[].tools[],tools[]}.{output_format,partial_images,input_fidelity}
    {input[].tools[].format,tools[].format}.{type,syntax}
    {input[].tools[].input_image_mask,tools[].input_image_mask}.file_id
    text.format.{type,name}
    text.verbosity
    prompt.{id,version}
    tool_choice.{type,name,mode,server_label}
    tool_choice.tools[].{type,name,server_label}
    reasoning.{effort,summary,generate_summary}
    conversation.id
    context_management[].{type,compact_threshold}
  `),
  settings: paths(`
    {input[].tools[],tools[]}.{headers,require_approval,allowed_tools,container,ranking_options}
  `),
};

/** A conversation is made of the same items as a request. */
const REQUEST = together(INPUT, inAnswer(INPUT, 'input[]', 'items[]'));

/** Text is restored wherever it stands; what else there is has to be known. */
const ANSWER: FieldTable = together(
  inAnswer(REQUEST, 'input[]', 'output[]', 'response.output[]', 'item', 'data[]'),
  inAnswer(REQUEST, 'input[].content[]', 'part'),
  inAnswer(REQUEST, 'input[].content[].annotations[]', 'annotation'),
  {
    text: paths(`
      output_text response.output_text text input command delta
      (response.code_interpreter_call_code.done).code
      {(response.custom_tool_call_input.delta),(response.code_interpreter_call_code.delta)}.delta
      (response.shell_call_command.delta).delta
    `),
    json: paths(`
      arguments
      (response.function_call_arguments.delta).delta
      (response.mcp_call_arguments.delta).delta
    `),
    image: ['partial_image_b64'],
    structure: paths(`
      {id,object,status,model,previous_response_id}
      response.{id,object,status,model,previous_response_id}
      type item_id obfuscation code param sequence_number name
      (response.audio.delta).delta
    `),
    dropped: paths(`
      logprobs
      {output[],response.output[],item,data[]}.{content[],output[]}.logprobs
      part.logprobs
    `),
  },
);

interface Event {
  readonly type: string;
  readonly output_index?: number;
  readonly content_index?: number;
  readonly summary_index?: number;
  readonly command_index?: number;
  readonly delta?: unknown;
}

type Numbers = Omit<Event, 'type' | 'delta'>;

type Stream = CodecSamples['streams'][number];

/** A text that streams in `type` events, with what opens and ends it. */
function streamOf(
  type: string,
  kind: Stream['kind'],
  numbers: Numbers,
  ends: readonly object[] = [],
  more: { readonly item?: object; readonly leaves?: Stream } = {},
): Stream {
  const { output_index } = numbers;
  const { item, leaves } = more;
  const start = { type: 'response.output_item.added', output_index, item };
  return {
    name: `${type} with ${JSON.stringify(numbers)}, before ${JSON.stringify(ends[0])}`,
    kind,
    ...(item !== undefined && { tool: 'find', start: [start] }),
    ...(leaves !== undefined && { leaves }),
    chunk: (delta) => ({ type, item_id: 'item_1', ...numbers, delta }),
    read(event) {
      const { type: its, delta, ...rest } = event as Event;
      const isIts = Object.entries(numbers).every(
        ([name, number]) => rest[name as keyof Numbers] === number,
      );
      return its === type && isIts ? (delta as string) : undefined;
    },
    end: ends.map((end) => ({ ...numbers, ...end })),
  };
}

/** Texts that the end of another one must leave open. */
const textAt = (output_index: number, content_index: number): Stream =>
  streamOf('response.output_text.delta', 'text', { output_index, content_index });
const summaryAt = (summary_index: number): Stream =>
  streamOf('response.reasoning_summary_text.delta', 'text', { output_index: 4, summary_index });
const commandAt = (command_index: number): Stream =>
  streamOf('response.shell_call_command.delta', 'text', { output_index: 9, command_index });
const elsewhere = { leaves: textAt(20, 0) };

const whole = { output_index: undefined, content_index: undefined, summary_index: undefined };
const call = (type: string): object => ({ type, id: 'item_1', call_id: 'call_1', name: 'find' });

export const responsesSamples: CodecSamples = {
  prompt: 'input',
  request: REQUEST,
  answer: ANSWER,
  order: paths(`
    tools[].description text.format.description instructions prompt.variables.patient.text
    input[].reason user
  `),
  parts: paths('{input[],items[]}.{content[],output[]} prompt.variables.*'),
  typed: paths('{input[],items[]}.{content[],output[]} prompt.variables.*').map((part) => ({
    data: `${part}.file_data`,
    type: `${part}.filename`,
  })),
  wholeInStreams: paths('annotation.{filename,title,url}'),
  toolInputs: [
    ...['output[]', 'response.output[]', 'item', 'data[]'].flatMap((item) =>
      [
        'arguments',
        'input',
        'code',
        'queries[]',
        'action.text',
        'action[].text',
        'actions.text',
        'actions[].text',
        'operation.diff',
        'operation[].diff',
      ].map((input) => ({ input: `${item}.${input}`, name: `${item}.name` })),
    ),
    { input: 'arguments', name: 'name' },
    { input: 'input', name: 'name' },
    { input: 'command' },
    { input: '(response.code_interpreter_call_code.done).code' },
    { input: '(response.function_call_arguments.delta).delta' },
    { input: '(response.mcp_call_arguments.delta).delta' },
    { input: '(response.custom_tool_call_input.delta).delta' },
    { input: '(response.code_interpreter_call_code.delta).delta' },
    { input: '(response.shell_call_command.delta).delta' },
  ],
  streams: [
    streamOf(
      'response.output_text.delta',
      'text',
      { output_index: 0, content_index: 0 },
      [{ type: 'response.output_text.done', text: '' }],
      { leaves: textAt(0, 1) },
    ),
    streamOf(
      'response.output_text.delta',
      'text',
      { output_index: 0, content_index: 1 },
      [{ type: 'response.content_part.done', part: { type: 'output_text', text: '' } }],
      { leaves: textAt(0, 0) },
    ),
    streamOf(
      'response.output_text.delta',
      'text',
      { output_index: 1, content_index: 0 },
      [{ type: 'response.output_item.done', content_index: undefined, item: { type: 'message' } }],
      elsewhere,
    ),
    ...['response.completed', 'response.incomplete', 'response.failed', 'error'].map(
      (type, index) =>
        streamOf('response.output_text.delta', 'text', { output_index: 2, content_index: index }, [
          { ...whole, type, response: { output: [] } },
        ]),
    ),
    streamOf(
      'response.refusal.delta',
      'text',
      { output_index: 3, content_index: 0 },
      [{ type: 'response.refusal.done', refusal: '' }],
      elsewhere,
    ),
    streamOf(
      'response.reasoning_text.delta',
      'text',
      { output_index: 4, content_index: 0 },
      [{ type: 'response.reasoning_text.done', text: '' }],
      elsewhere,
    ),
    streamOf(
      'response.reasoning_summary_text.delta',
      'text',
      { output_index: 4, summary_index: 0 },
      [{ type: 'response.reasoning_summary_text.done', text: '' }],
      { leaves: summaryAt(1) },
    ),
    streamOf(
      'response.reasoning_summary_text.delta',
      'text',
      { output_index: 4, summary_index: 1 },
      [{ type: 'response.reasoning_summary_part.done', part: { type: 'summary_text', text: '' } }],
      { leaves: summaryAt(0) },
    ),
    streamOf('response.audio.transcript.delta', 'text', {}, [
      { type: 'response.audio.transcript.done' },
    ]),
    streamOf(
      'response.function_call_arguments.delta',
      'json',
      { output_index: 5 },
      [{ type: 'response.function_call_arguments.done', arguments: '{}' }],
      { item: call('function_call'), ...elsewhere },
    ),
    streamOf(
      'response.mcp_call_arguments.delta',
      'json',
      { output_index: 6 },
      [{ type: 'response.mcp_call_arguments.done', arguments: '{}' }],
      { item: call('mcp_call'), ...elsewhere },
    ),
    streamOf(
      'response.custom_tool_call_input.delta',
      'text',
      { output_index: 7 },
      [{ type: 'response.custom_tool_call_input.done', input: '' }],
      { item: call('custom_tool_call'), ...elsewhere },
    ),
    streamOf(
      'response.code_interpreter_call_code.delta',
      'text',
      { output_index: 8 },
      [{ type: 'response.code_interpreter_call_code.done', code: '' }],
      elsewhere,
    ),
    streamOf(
      'response.shell_call_command.delta',
      'text',
      { output_index: 9, command_index: 0 },
      [{ type: 'response.shell_call_command.done', command: '' }],
      { leaves: commandAt(1) },
    ),
    streamOf('response.shell_call_command.delta', 'text', { output_index: 9, command_index: 1 }, [
      { type: 'response.shell_call_command.done', command: '' },
    ]),
    {
      name: 'what a shell prints',
      kind: 'text',
      chunk: (stdout) => ({
        type: 'response.shell_call_output_content.delta',
        output_index: 10,
        command_index: 0,
        delta: { stdout },
      }),
      read(event) {
        const { output_index, delta } = event as Event;
        if (output_index !== 10) return undefined;
        return (delta as { readonly stdout?: string } | undefined)?.stdout;
      },
      end: [
        {
          type: 'response.shell_call_output_content.done',
          output_index: 10,
          command_index: 0,
          output: [],
        },
      ],
    },
  ],
  requests: [
    {
      model: 'echo',
      instructions: `Answer ${SAMPLE.name}`,
      input: SAMPLE.quoted,
      prompt: { id: 'pmpt_1', variables: { patient: SAMPLE.name } },
    },
    {
      model: 'echo',
      metadata: { patient: SAMPLE.quoted },
      tools: [
        {
          type: 'namespace',
          name: 'records',
          // So long that it would be taken for bytes where nobody knew it.
          tools: [{ type: 'mcp', server_label: 'records', authorization: 'A'.repeat(600) }],
        },
        {
          type: 'function',
          name: 'find',
          description: SAMPLE.name,
          strict: true,
          parameters: { type: 'object', properties: { name: { enum: [SAMPLE.quoted] } } },
        },
      ],
      input: [
        { role: 'developer', content: SAMPLE.name },
        {
          role: 'user',
          content: [
            { type: 'input_text', text: SAMPLE.quoted },
            {
              type: 'input_file',
              filename: 'notes.csv',
              file_data: 'data:text/csv;base64,TWFyaWEgRGVsZ2Fkbyw0NDcxOTAy',
            },
          ],
        },
        {
          type: 'reasoning',
          id: 'rs_1',
          summary: [{ type: 'summary_text', text: SAMPLE.name }],
          encrypted_content: 'A'.repeat(600),
        },
        {
          type: 'function_call',
          call_id: 'call_1',
          name: 'find',
          arguments: JSON.stringify({ name: SAMPLE.quoted }),
        },
        {
          type: 'function_call_output',
          call_id: 'call_1',
          output: JSON.stringify({ mrn: SAMPLE.number }),
        },
        { type: 'custom_tool_call', call_id: 'call_2', name: 'note', input: SAMPLE.quoted },
        {
          type: 'custom_tool_call_output',
          call_id: 'call_2',
          output: [{ type: 'input_text', text: SAMPLE.name }],
        },
        {
          type: 'message',
          id: 'msg_1',
          role: 'assistant',
          status: 'completed',
          content: [
            {
              type: 'output_text',
              text: SAMPLE.name,
              annotations: [
                { type: 'url_citation', url: 'https://example.com/', title: SAMPLE.name },
              ],
            },
            { type: 'refusal', refusal: SAMPLE.quoted },
          ],
        },
      ],
    },
  ],
  echo(request) {
    const { input, ...rest } = request as { readonly input: unknown };
    const output =
      typeof input === 'string'
        ? [{ type: 'message', content: [{ type: 'output_text', text: input }] }]
        : input;
    return { ...rest, id: 'resp_1', object: 'response', output };
  },
};
