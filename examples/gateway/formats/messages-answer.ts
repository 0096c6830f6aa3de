import type OpenAI from 'openai';

const STOP_REASONS: Readonly<Record<string, string>> = {
  stop: 'end_turn',
  length: 'max_tokens',
  tool_calls: 'tool_use',
  content_filter: 'refusal',
};

export function stopReasonOf(finishReason: string | null | undefined): string | null {
  return STOP_REASONS[finishReason ?? ''] ?? null;
}

type Head = Pick<OpenAI.ChatCompletion, 'id' | 'model'> & {
  readonly usage?: OpenAI.CompletionUsage | null | undefined;
};

export function messageOf(
  { id, model, usage }: Head,
  content: readonly object[],
  stop_reason: string | null = null,
): object {
  return {
    ...{ id, type: 'message', role: 'assistant', model, content, stop_reason },
    stop_sequence: null,
    usage: {
      input_tokens: usage?.prompt_tokens ?? 0,
      output_tokens: usage?.completion_tokens ?? 0,
    },
  };
}

export function fromCompletion(completion: OpenAI.ChatCompletion): object {
  const { message, finish_reason } = completion.choices[0] ?? {};
  const calls = message?.tool_calls?.filter((call) => call.type === 'function') ?? [];
  const content = [
    ...(message?.content ? [{ type: 'text', text: message.content }] : []),
    ...calls.map(({ id, function: { name, arguments: args } }) => ({
      ...{ type: 'tool_use', id, name },
      input: JSON.parse(args || '{}') as unknown,
    })),
  ];
  return messageOf(completion, content, stopReasonOf(finish_reason));
}
