import { type CodecSamples, type FieldTable, SAMPLE } from 'deid-core/testing';
import { inAnswer, paths, together } from '../support/paths.ts';

/** Every field that the documentation of the format has. `[]` is an item, `(image)` an object of that type. */
const REQUEST: FieldTable = {
  text: paths(`
    messages[].content
    {messages[].content[],prediction.content[]}.text
    {tools[].function,tools[].custom,functions[],response_format.json_schema}.description
    tools[].custom.format.grammar.definition
    {messages[].content[],prediction.content[]}.{refusal,title}
    {messages[].content[].file,prediction.content[].file}.filename
    {messages[].content[].source(text),prediction.content[].source(text)}.data
    messages[].refusal
    {messages[].reasoning_details[],messages[].thinking_blocks[]}.{text,thinking}
    messages[].tool_calls[].custom.input
    messages[].audio.transcript
    messages[].annotations[].url_citation.{url,title}
    prediction.content
    stop stop[] user
  `),
  limited: paths(`
    safety_identifier prompt_cache_key metadata.*
  `),
  json: paths(`
    {messages[].tool_calls[].function,messages[].function_call}.arguments
  `),
  name: paths(`
    messages[].name
  `),
  image: paths(`
    {messages[].content[],prediction.content[]}.image_url
    {messages[].content[].image_url,prediction.content[].image_url}.url
  `),
  audio: paths(`
    {messages[].content[].input_audio,messages[].audio,prediction.content[].input_audio}.data
  `),
  video: paths(`
    {messages[].content[],prediction.content[]}.video_url
    {messages[].content[].video_url,prediction.content[].video_url}.url
  `),
  file: paths(`
    {messages[].content[].file,prediction.content[].file}.file_data
    {messages[].content[].source,prediction.content[].source}.{data,url}
  `),
  schema: paths(`
    {tools[].function,functions[]}.parameters
    response_format.json_schema.schema
  `),
  structure: paths(`
    {tools[],tools[].custom.format,response_format,messages[].content[]}.type
    {messages[].annotations[],prediction,prediction.content[],tool_choice}.type
    {tool_choice.allowed_tools.tools[],web_search_options.user_location}.type
    {tools[].function,tools[].custom,functions[],response_format.json_schema}.name
    {messages[].tool_calls[].function,messages[].tool_calls[].custom}.name
    {messages[].function_call,tool_choice.function,tool_choice.custom}.name
    {tool_choice.allowed_tools.tools[].function,tool_choice.allowed_tools.tools[].custom}.name
    function_call.name
    tools[].custom.format.grammar.syntax
    {tools[].cache_control,messages[].content[].cache_control}.{type,ttl,mode}
    {messages[].content[].prompt_cache_breakpoint,messages[].cache_control}.{type,ttl,mode}
    {prediction.content[].cache_control,prediction.content[].prompt_cache_breakpoint}.{type,ttl}
    {prediction.content[].cache_control,prediction.content[].prompt_cache_breakpoint}.mode
    {prompt_cache_options,cache_control}.{type,ttl,mode}
    messages[].{role,tool_call_id}
    {messages[].content[].image_url,prediction.content[].image_url}.detail
    {messages[].content[].input_audio,prediction.content[].input_audio}.format
    {messages[].content[].file,prediction.content[].file}.file_id
    {messages[].content[].source,prediction.content[].source}.{type,media_type}
    messages[].tool_calls[].{index,id,type}
    messages[].tool_calls[].extra_content.google.thought_signature
    {messages[].reasoning_details[],messages[].thinking_blocks[]}.{type,id,format,index,data}
    {messages[].reasoning_details[],messages[].thinking_blocks[]}.signature
    messages[].audio.{id,expires_at}
    messages[].annotations[].url_citation.{start_index,end_index}
    model service_tier prompt_cache_retention temperature top_p top_logprobs modalities
    reasoning_effort verbosity n seed max_tokens max_completion_tokens frequency_penalty
    presence_penalty tool_choice function_call
    moderation.model
    {moderation.policy.input,moderation.policy.output,tool_choice.allowed_tools}.mode
    audio.{format,voice}
    audio.voice.id
    web_search_options.search_context_size
  `),
  settings: ['logit_bias'],
};

/** Text is restored wherever it stands; what else there is has to be known. */
const ANSWER: FieldTable = together(
  inAnswer(
    REQUEST,
    'messages[]',
    ...['choices[].message', 'choices[].delta', 'data[]'],
    ...['data[].choices[].message', 'data[].choices[].delta'],
  ),
  {
    structure: paths(`
      {id,object,model,system_fingerprint,service_tier} obfuscation choices[].finish_reason
      data[].{id,object,model,system_fingerprint,service_tier}
      data[].choices[].finish_reason
    `),
    text: ['', 'content'],
    dropped: paths('{choices[],data[].choices[]}.logprobs'),
  },
);

interface Delta {
  readonly content?: string;
  readonly refusal?: string;
  readonly audio?: { readonly transcript?: string };
  readonly function_call?: { readonly arguments?: string };
  readonly tool_calls?: readonly {
    readonly index: number;
    readonly function?: { readonly arguments?: string };
    readonly custom?: { readonly input?: string };
  }[];
}

interface Choice {
  readonly index: number;
  readonly delta: Delta;
}

function chunk(index: number, delta: Delta, finish_reason: string | null = null): object {
  const choices = [{ index, delta, logprobs: null, finish_reason }];
  return { id: 'chatcmpl-1', object: 'chat.completion.chunk', model: 'echo', choices };
}

type Pick = (delta: Delta) => string | undefined;

function read(index: number, pick: Pick): (chunk: unknown) => string | undefined {
  return (each) => {
    const choice = (each as { choices: readonly Choice[] }).choices.find(
      (it) => it.index === index,
    );
    return choice && pick(choice.delta);
  };
}

const call =
  (index: number): Pick =>
  ({ tool_calls: calls = [] }) => {
    const found = calls.find((each) => each.index === index);
    return found?.function?.arguments ?? found?.custom?.input;
  };

/** The request of the documentation's every chapter, about our patients. */
const TOOLS = [
  {
    type: 'function',
    function: {
      name: 'find',
      description: `Finds a patient such as ${SAMPLE.name}`,
      parameters: {
        type: 'object',
        properties: { name: { type: 'string', enum: [SAMPLE.name, SAMPLE.quoted] } },
        required: ['name'],
      },
      strict: true,
    },
  },
];

export const chatCompletionsSamples: CodecSamples = {
  prompt: 'messages[].content',
  request: REQUEST,
  answer: ANSWER,
  order: paths(`
    tools[].function.description functions[].description response_format.json_schema.description
    messages[].refusal user
  `),
  parts: ['messages[].content[]', 'prediction.content[]'],
  typed: ['messages[].content[]', 'prediction.content[]'].flatMap((part) => [
    { data: `${part}.file.file_data`, type: `${part}.file.filename` },
    { data: `${part}.source.data`, type: `${part}.source.media_type` },
  ]),
  signed: ['message', 'delta'].flatMap((message) =>
    paths('{reasoning_details[],thinking_blocks[]}.{text,thinking}').map((path) => {
      const signature = `${path.split('.')[0]}.signature`;
      return {
        said: {
          text: `choices[].${message}.${path}`,
          signature: `choices[].${message}.${signature}`,
        },
        sent: { text: `messages[].${path}`, signature: `messages[].${signature}` },
      };
    }),
  ),
  wholeInStreams: paths('choices[].delta.annotations[].url_citation.{url,title}'),
  toolInputs: paths('choices[].{message,delta} data[] data[].choices[].message').flatMap(
    (message) => [
      {
        input: `${message}.tool_calls[].function.arguments`,
        name: `${message}.tool_calls[].function.name`,
      },
      {
        input: `${message}.tool_calls[].custom.input`,
        name: `${message}.tool_calls[].custom.name`,
      },
      { input: `${message}.function_call.arguments`, name: `${message}.function_call.name` },
    ],
  ),
  streams: [
    {
      name: 'content',
      kind: 'text',
      start: [chunk(0, { content: '' })],
      chunk: (content) => chunk(0, { content }),
      last: (content) => chunk(0, { content }, 'stop'),
      read: read(0, ({ content }) => content),
      end: [chunk(0, {}, 'stop'), { choices: [], usage: { prompt_tokens: 1 } }],
    },
    {
      name: 'content of another choice',
      kind: 'text',
      chunk: (content) => chunk(1, { content }),
      read: read(1, ({ content }) => content),
      end: [{ error: { message: 'Overloaded' }, choices: [] }],
    },
    {
      name: 'refusal',
      kind: 'text',
      chunk: (refusal) => chunk(0, { refusal }),
      read: read(0, ({ refusal }) => refusal),
      end: [chunk(0, {}, 'stop')],
      leaves: {
        name: 'refusal of another choice',
        kind: 'text',
        chunk: (refusal) => chunk(1, { refusal }),
        read: read(1, ({ refusal }) => refusal),
      },
    },
    {
      name: 'what is said',
      kind: 'text',
      chunk: (transcript) => chunk(0, { audio: { transcript } }),
      read: read(0, ({ audio }) => audio?.transcript),
      end: [chunk(0, {}, 'stop')],
    },
    ...[0, 1].map((index): CodecSamples['streams'][number] => ({
      name: `arguments of call ${index}`,
      kind: 'json',
      tool: 'find',
      start: [
        chunk(0, { tool_calls: [{ index, function: { name: 'find', arguments: '' } as object }] }),
      ],
      chunk: (piece) => chunk(0, { tool_calls: [{ index, function: { arguments: piece } }] }),
      read: read(0, call(index)),
      end: [chunk(0, {}, 'tool_calls')],
    })),
    {
      name: 'input of a custom tool',
      kind: 'text',
      tool: 'find',
      start: [
        chunk(0, { tool_calls: [{ index: 2, custom: { name: 'find', input: '' } as object }] }),
      ],
      chunk: (input) => chunk(0, { tool_calls: [{ index: 2, custom: { input } }] }),
      read: read(0, call(2)),
      end: [chunk(0, {}, 'tool_calls')],
    },
    {
      name: 'arguments of the only function',
      kind: 'json',
      tool: 'find',
      start: [chunk(2, { function_call: { name: 'find', arguments: '' } as object })],
      chunk: (piece) => chunk(2, { function_call: { arguments: piece } }),
      read: read(2, (delta) => delta.function_call?.arguments),
      end: [chunk(2, {}, 'function_call')],
    },
  ],
  requests: [
    {
      model: 'echo',
      temperature: 0.2,
      tools: TOOLS,
      tool_choice: 'auto',
      metadata: { patient: SAMPLE.name },
      stop: [SAMPLE.quoted],
      messages: [
        { role: 'developer', content: `Answer ${SAMPLE.name}` },
        {
          role: 'user',
          name: 'maria',
          content: [
            { type: 'text', text: SAMPLE.quoted },
            {
              type: 'document',
              source: {
                type: 'text',
                media_type: 'text/plain',
                data: `${SAMPLE.name}, seen today`,
              },
              title: SAMPLE.name,
              citations: { enabled: true },
            },
          ],
        },
        {
          role: 'assistant',
          content: null,
          tool_calls: [
            {
              id: 'call_1',
              type: 'function',
              function: { name: 'find', arguments: JSON.stringify({ name: SAMPLE.quoted }) },
            },
          ],
        },
        { role: 'tool', tool_call_id: 'call_1', content: JSON.stringify({ mrn: SAMPLE.number }) },
      ],
    },
  ],
  echo(request) {
    const { messages, ...rest } = request as { messages: readonly object[] };
    return { ...rest, choices: messages.map((message, index) => ({ index, message })) };
  },
};
