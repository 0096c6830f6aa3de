import type OpenAI from 'openai';
import type { ServerEvent } from '../events.ts';
import { messageOf, stopReasonOf } from './messages-answer.ts';

/** The events of a streamed message: one block after the other, as chat completions give them. */
export async function* eventsOf(
  chunks: AsyncIterable<OpenAI.ChatCompletionChunk>,
): AsyncGenerator<ServerEvent> {
  let block: { readonly index: number; readonly key: number | 'text' } | undefined;
  let isStarted = false;
  let stop_reason: string | null = null;
  let output_tokens = 0;

  for await (const chunk of chunks) {
    if (!isStarted) yield { type: 'message_start', message: messageOf(chunk, []) };
    isStarted = true;
    output_tokens = chunk.usage?.completion_tokens ?? output_tokens;
    const { delta, finish_reason } = chunk.choices[0] ?? {};
    stop_reason = stopReasonOf(finish_reason) ?? stop_reason;
    for (const piece of delta === undefined ? [] : piecesOf(delta)) {
      if (block?.key !== piece.key) {
        if (block !== undefined) yield { type: 'content_block_stop', index: block.index };
        block = { index: block === undefined ? 0 : block.index + 1, key: piece.key };
        const { index } = block;
        yield { type: 'content_block_start', index, content_block: piece.start };
      }
      yield { type: 'content_block_delta', index: block.index, delta: piece.delta };
    }
  }
  if (block !== undefined) yield { type: 'content_block_stop', index: block.index };
  const delta = { stop_reason, stop_sequence: null };
  yield { type: 'message_delta', delta, usage: { output_tokens } };
  yield { type: 'message_stop' };
}

interface Piece {
  /** Of the block that it belongs to: the index of a tool call, or text. */
  readonly key: number | 'text';
  /** The block before its first piece. */
  readonly start: object;
  readonly delta: object;
}

type Delta = OpenAI.ChatCompletionChunk.Choice.Delta;

function piecesOf({ content, tool_calls = [] }: Delta): readonly Piece[] {
  const calls = tool_calls.map(({ index, id, function: called }): Piece => {
    const start = { type: 'tool_use', id, name: called?.name, input: {} };
    const delta = { type: 'input_json_delta', partial_json: called?.arguments ?? '' };
    return { key: index, start, delta };
  });
  if (!content) return calls;
  const delta = { type: 'text_delta', text: content };
  return [{ key: 'text', start: { type: 'text', text: '' }, delta }, ...calls];
}
