import { z } from 'zod';
import { compact, parse } from '../format.ts';

const CacheControl = z.unknown().optional();
const Text = z.object({
  type: z.literal('text'),
  text: z.string(),
  cache_control: CacheControl,
});
const Image = z.object({
  type: z.literal('image'),
  source: z.union([
    z.object({ type: z.literal('base64'), media_type: z.string(), data: z.string() }),
    z.object({ type: z.literal('url'), url: z.string() }),
  ]),
});
const ToolUse = z.object({
  type: z.literal('tool_use'),
  id: z.string(),
  name: z.string(),
  input: z.record(z.string(), z.unknown()),
});
const ToolResult = z.object({
  type: z.literal('tool_result'),
  tool_use_id: z.string(),
  content: z.union([z.string(), z.array(Text)]).default(''),
});
const Message = z.object({
  role: z.enum(['user', 'assistant']),
  content: z.union([z.string(), z.array(z.union([Text, Image, ToolUse, ToolResult]))]),
});
const Tool = z.object({
  type: z.literal('custom').optional(),
  name: z.string(),
  description: z.string().optional(),
  input_schema: z.record(z.string(), z.unknown()),
});

/** Whatever is not named here would need a service that keeps conversations or runs tools, and is refused. */
const Request = z.strictObject({
  model: z.string(),
  max_tokens: z.number(),
  messages: z.array(Message),
  system: z.union([z.string(), z.array(Text)]).optional(),
  tools: z.array(Tool).optional(),
  tool_choice: z
    .object({ type: z.enum(['auto', 'any', 'none', 'tool']), name: z.string().optional() })
    .optional(),
  stop_sequences: z.array(z.string()).optional(),
  stream: z.boolean().optional(),
  temperature: z.number().optional(),
  top_p: z.number().optional(),
  metadata: z.object({ user_id: z.string().nullish() }).optional(),
});

/** @throws GatewayError 400 */
export function toChatRequest(body: unknown): object {
  const request = parse(Request, body);
  const { model, max_tokens, stream, temperature, top_p, system } = request;
  return compact({
    ...{ model, stream, temperature, top_p },
    max_completion_tokens: max_tokens,
    messages: [
      ...(system === undefined ? [] : [{ role: 'system', content: textOf(system) }]),
      ...request.messages.flatMap(toChatMessages),
    ],
    stop: request.stop_sequences,
    tools: request.tools?.map(({ name, description, input_schema: parameters }) => ({
      type: 'function',
      function: compact({ name, description, parameters }),
    })),
    tool_choice: toToolChoice(request.tool_choice),
    user: request.metadata?.user_id,
    stream_options: stream === true ? { include_usage: true } : undefined,
  });
}

function textOf(content: string | readonly z.infer<typeof Text>[]): string {
  return typeof content === 'string' ? content : content.map(({ text }) => text).join('\n\n');
}

/** The results of tools are messages of their own, which come first. */
function toChatMessages({ role, content }: z.infer<typeof Message>): readonly object[] {
  if (typeof content === 'string') return [{ role, content }];
  const results: object[] = [];
  const parts: object[] = [];
  const tool_calls: object[] = [];
  for (const block of content) {
    switch (block.type) {
      case 'text':
        parts.push({ type: 'text', text: block.text });
        break;
      case 'image':
        parts.push({ type: 'image_url', image_url: { url: urlOf(block.source) } });
        break;
      case 'tool_use': {
        const called = { name: block.name, arguments: JSON.stringify(block.input) };
        tool_calls.push({ id: block.id, type: 'function', function: called });
        break;
      }
      case 'tool_result':
        results.push({
          role: 'tool',
          tool_call_id: block.tool_use_id,
          content: textOf(block.content),
        });
        break;
    }
  }
  const hasRest = parts.length + tool_calls.length > 0;
  const rest = compact({
    role,
    content: parts.length > 0 ? parts : undefined,
    tool_calls: tool_calls.length > 0 ? tool_calls : undefined,
  });
  return hasRest ? [...results, rest] : results;
}

function urlOf(source: z.infer<typeof Image>['source']): string {
  return source.type === 'url' ? source.url : `data:${source.media_type};base64,${source.data}`;
}

function toToolChoice(choice: z.infer<typeof Request>['tool_choice']): unknown {
  if (choice?.type === 'any') return 'required';
  if (choice?.type !== 'tool') return choice?.type;
  return { type: 'function', function: { name: choice.name } };
}
