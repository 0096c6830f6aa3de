import type OpenAI from 'openai';
import { z } from 'zod';
import { compact, parse } from '../format.ts';

const Text = z.object({ type: z.enum(['input_text', 'output_text']), text: z.string() });
const Image = z.object({ type: z.literal('input_image'), image_url: z.string() });
const Message = z.object({
  type: z.literal('message').optional(),
  role: z.enum(['user', 'assistant', 'system', 'developer']),
  content: z.union([z.string(), z.array(z.union([Text, Image]))]),
});
const Call = z.object({
  type: z.literal('function_call'),
  call_id: z.string(),
  name: z.string(),
  arguments: z.string(),
});
const CallOutput = z.object({
  type: z.literal('function_call_output'),
  call_id: z.string(),
  output: z.union([z.string(), z.array(Text)]),
});
/** What a model thought is of use to its own service alone. */
const Reasoning = z.object({ type: z.literal('reasoning') });
const Item = z.union([Message, Call, CallOutput, Reasoning]);

const Tool = z.object({
  type: z.literal('function'),
  name: z.string(),
  description: z.string().nullish(),
  parameters: z.record(z.string(), z.unknown()).nullish(),
  strict: z.boolean().nullish(),
});
const ToolChoice = z.union([
  z.enum(['none', 'auto', 'required']),
  z.object({ type: z.literal('function'), name: z.string() }),
]);
const Format = z.union([
  z.object({ type: z.enum(['text', 'json_object']) }),
  z.looseObject({ type: z.literal('json_schema'), name: z.string() }),
]);

/** Whatever is not named here, and would need a service that keeps conversations or runs tools, is refused. */
const Request = z.strictObject({
  model: z.string(),
  input: z.union([z.string(), z.array(Item)]),
  instructions: z.string().nullish(),
  tools: z.array(Tool).optional(),
  tool_choice: ToolChoice.optional(),
  text: z.object({ format: Format.optional() }).optional(),
  reasoning: z.looseObject({ effort: z.string().nullish() }).nullish(),
  max_output_tokens: z.number().nullish(),
  stream: z.boolean().nullish(),
  store: z.boolean().nullish(),
  include: z.array(z.string()).nullish(),
  truncation: z.literal('disabled').nullish(),
  temperature: z.number().nullish(),
  top_p: z.number().nullish(),
  parallel_tool_calls: z.boolean().nullish(),
  user: z.string().optional(),
  safety_identifier: z.string().optional(),
  metadata: z.record(z.string(), z.string()).nullish(),
});

/** Properties that chat completions have as well. */
const SHARED = [
  'model',
  'stream',
  'temperature',
  'top_p',
  'parallel_tool_calls',
  'user',
  'safety_identifier',
  'metadata',
] as const;

/** @throws GatewayError 400 */
export function toChatRequest(body: unknown): object {
  const request = parse(Request, body);
  const { instructions, input, tools, tool_choice, text, reasoning, max_output_tokens } = request;
  const items = typeof input === 'string' ? [{ role: 'user' as const, content: input }] : input;
  return compact({
    ...Object.fromEntries(SHARED.map((name) => [name, request[name]])),
    messages: [
      ...(instructions ? [{ role: 'system', content: instructions }] : []),
      ...toMessages(items),
    ],
    tools: tools?.map(({ type, ...definition }) => ({ type, function: compact(definition) })),
    tool_choice:
      typeof tool_choice === 'object'
        ? { type: 'function', function: { name: tool_choice.name } }
        : tool_choice,
    response_format: toResponseFormat(text?.format),
    reasoning_effort: reasoning?.effort,
    max_completion_tokens: max_output_tokens,
    stream_options: request.stream === true ? { include_usage: true } : undefined,
  });
}

type ChatMessage = OpenAI.ChatCompletionMessageParam;

/** Calls in a row belong to one message. */
function toMessages(items: readonly z.infer<typeof Item>[]): readonly ChatMessage[] {
  const messages: ChatMessage[] = [];
  for (const item of items) {
    switch (item.type) {
      case 'function_call': {
        const { call_id, name, arguments: args } = item;
        const call = {
          id: call_id,
          type: 'function' as const,
          function: { name, arguments: args },
        };
        const last = messages.at(-1);
        if (last?.role === 'assistant') last.tool_calls = [...(last.tool_calls ?? []), call];
        else messages.push({ role: 'assistant', content: null, tool_calls: [call] });
        break;
      }
      case 'function_call_output': {
        const { call_id: tool_call_id, output } = item;
        const content =
          typeof output === 'string' ? output : output.map(({ text }) => text).join('');
        messages.push({ role: 'tool', tool_call_id, content });
        break;
      }
      case 'reasoning':
        break;
      default:
        messages.push({ role: item.role, content: toContent(item.content) } as ChatMessage);
    }
  }
  return messages;
}

function toContent(content: z.infer<typeof Message>['content']): string | readonly object[] {
  if (typeof content === 'string') return content;
  return content.map((part) =>
    part.type === 'input_image'
      ? { type: 'image_url', image_url: { url: part.image_url } }
      : { type: 'text', text: part.text },
  );
}

function toResponseFormat(format: z.infer<typeof Format> | undefined): object | undefined {
  if (format === undefined || format.type === 'text') return undefined;
  if (format.type === 'json_object') return format;
  const { type, ...json_schema } = format;
  return { type, json_schema };
}
