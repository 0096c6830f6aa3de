import { type CodecSamples, type FieldTable, SAMPLE } from 'deid-core/testing';
import { paths } from '../support/paths.ts';

/** Every field that the documentation of the format has. `[]` is an item, `(image)` an object of that type. */
const REQUEST: FieldTable = {
  text: paths(`
    messages[].content
    messages[].content[].text
    messages[].content[].{refusal,title}
    messages[].content[].file.filename
    messages[].content[].source(text).data
    messages[].refusal
    {messages[].reasoning_details[],messages[].thinking_blocks[]}.{text,thinking}
    messages[].tool_calls[].custom.input
    messages[].audio.transcript
    messages[].annotations[].url_citation.{url,title}
  `),
  json: paths(`
    {messages[].tool_calls[].function,messages[].function_call}.arguments
  `),
  name: paths(`
    messages[].name
  `),
  image: paths(`
    messages[].content[].image_url
    messages[].content[].image_url.url
  `),
  audio: paths(`
    {messages[].content[].input_audio,messages[].audio}.data
  `),
  video: paths(`
    messages[].content[].video_url
    messages[].content[].video_url.url
  `),
  file: paths(`
    messages[].content[].file.file_data
    messages[].content[].source.{data,url}
  `),
  structure: paths(`
    smart_chat_assistant_id
    messages[].{role,tool_call_id}
    {messages[].content[],messages[].annotations[]}.type
    messages[].content[].image_url.detail
    messages[].content[].input_audio.format
    messages[].content[].file.file_id
    messages[].content[].source.{type,media_type}
    {messages[].content[].cache_control,messages[].content[].prompt_cache_breakpoint}.{type,ttl}
    {messages[].content[].cache_control,messages[].content[].prompt_cache_breakpoint}.mode
    messages[].cache_control.{type,ttl,mode}
    messages[].tool_calls[].{index,id,type}
    messages[].tool_calls[].extra_content.google.thought_signature
    {messages[].reasoning_details[],messages[].thinking_blocks[]}.{type,id,format,index,data}
    {messages[].reasoning_details[],messages[].thinking_blocks[]}.signature
    {messages[].tool_calls[].function,messages[].tool_calls[].custom}.name
    messages[].function_call.name
    messages[].audio.{id,expires_at}
    messages[].annotations[].url_citation.{start_index,end_index}
  `),
};

/** Text is restored wherever it stands; what else there is has to be known. */
const ANSWER: FieldTable = { text: ['answer'] };

export const messagingGatewaySamples: CodecSamples = {
  prompt: 'messages[].content',
  request: REQUEST,
  answer: ANSWER,
  parts: ['messages[].content[]'],
  typed: [
    { data: 'messages[].content[].file.file_data', type: 'messages[].content[].file.filename' },
    { data: 'messages[].content[].source.data', type: 'messages[].content[].source.media_type' },
  ],
  toolInputs: [],
  streams: [],
  requests: [
    {
      smart_chat_assistant_id: '65d5f3473d5d68095462165d',
      messages: [
        { role: 'developer', content: 'You are helpful' },
        { role: 'user', content: [{ type: 'text', text: SAMPLE.quoted }] },
        { role: 'user', content: SAMPLE.name },
      ],
    },
  ],
  echo(request) {
    const { messages } = request as { readonly messages: readonly { readonly content: unknown }[] };
    return { answer: String(messages.at(-1)?.content) };
  },
};
