import type OpenAI from 'openai';
import type { ServerEvent } from '../events.ts';
import { itemOf, type OutputItem, responseOf, textPart } from './responses-items.ts';

interface OpenItem extends OutputItem {
  readonly output_index: number;
  text: string;
}

/** The events of a streamed response, numbered. */
export async function* eventsOf(
  chunks: AsyncIterable<OpenAI.ChatCompletionChunk>,
): AsyncGenerator<ServerEvent> {
  let sequence_number = 0;
  for await (const event of unnumbered(chunks))
    yield { ...event, sequence_number: sequence_number++ };
}

async function* unnumbered(
  chunks: AsyncIterable<OpenAI.ChatCompletionChunk>,
): AsyncGenerator<ServerEvent> {
  /** By the index of a tool call, and `text` for what the model says. */
  const open = new Map<number | 'text', OpenItem>();
  const whole: Whole = {};
  for await (const chunk of chunks) {
    if (whole.head === undefined) {
      whole.head = chunk;
      yield { type: 'response.created', response: responseOf(chunk, []) };
    }
    whole.usage = chunk.usage ?? whole.usage;
    const { delta, finish_reason } = chunk.choices[0] ?? {};
    whole.finishReason = finish_reason ?? whole.finishReason;
    if (delta?.content) {
      yield* append(open, 'text', { id: chunk.id, text: '' }, delta.content);
    }
    for (const { index, id = '', function: called } of delta?.tool_calls ?? []) {
      const item = { id, name: called?.name ?? '', text: '' };
      yield* append(open, index, item, called?.arguments ?? '');
    }
  }
  const { head, usage, finishReason = 'stop' } = whole;
  if (head === undefined) return;
  const items = [...open.values()];
  for (const item of items) yield* closed(item);
  const output = items.map((item) => itemOf(item));
  const response = responseOf({ ...head, usage }, output, finishReason);
  yield { type: `response.${response.status}`, response };
}

/** What the chunks of an answer say once. */
interface Whole {
  head?: OpenAI.ChatCompletionChunk;
  usage?: OpenAI.CompletionUsage | undefined;
  finishReason?: string | undefined;
}

function* append(
  open: Map<number | 'text', OpenItem>,
  key: number | 'text',
  start: OutputItem,
  delta: string,
): Generator<ServerEvent> {
  let item = open.get(key);
  if (item === undefined) {
    item = { ...start, output_index: open.size };
    open.set(key, item);
    yield* opened(item);
  }
  item.text += delta;
  if (delta === '') return;
  yield item.name === undefined
    ? { type: 'response.output_text.delta', ...partPlace(item), delta, logprobs: [] }
    : { type: 'response.function_call_arguments.delta', ...itemPlace(item), delta };
}

function* opened(item: OpenItem): Generator<ServerEvent> {
  const { output_index } = item;
  yield { type: 'response.output_item.added', output_index, item: itemOf(item, 'in_progress') };
  if (item.name !== undefined) return;
  yield { type: 'response.content_part.added', ...partPlace(item), part: textPart('') };
}

function* closed(item: OpenItem): Generator<ServerEvent> {
  const { output_index, text, name } = item;
  if (name === undefined) {
    yield { type: 'response.output_text.done', ...partPlace(item), text, logprobs: [] };
    yield { type: 'response.content_part.done', ...partPlace(item), part: textPart(text) };
  } else {
    const type = 'response.function_call_arguments.done';
    yield { type, ...itemPlace(item), name, arguments: text };
  }
  yield { type: 'response.output_item.done', output_index, item: itemOf(item) };
}

function itemPlace({ id, output_index }: OpenItem): object {
  return { item_id: id, output_index };
}

/** A message has a single part. */
function partPlace(item: OpenItem): object {
  return { ...itemPlace(item), content_index: 0 };
}
