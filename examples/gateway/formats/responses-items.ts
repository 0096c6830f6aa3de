import type OpenAI from 'openai';

/** Text of the model, or, with a name, the arguments of a call of the function of that name. */
export interface OutputItem {
  readonly id: string;
  readonly name?: string;
  readonly text: string;
}

export function textPart(text: string): object {
  return { type: 'output_text', text, annotations: [], logprobs: [] };
}

export function itemOf(
  { id, name, text }: OutputItem,
  status: 'in_progress' | 'completed' = 'completed',
): object {
  if (name !== undefined) {
    return { type: 'function_call', id, call_id: id, name, arguments: text, status };
  }
  const content = status === 'completed' ? [textPart(text)] : [];
  return { type: 'message', id, role: 'assistant', status, content };
}

type Head = Pick<OpenAI.ChatCompletion, 'id' | 'created' | 'model'> & {
  readonly usage?: OpenAI.CompletionUsage | null | undefined;
};

interface OpenAIResponse {
  readonly status: 'in_progress' | 'completed' | 'incomplete';
  readonly [property: string]: unknown;
}

/** @param finishReason what a complete answer ended with */
export function responseOf(
  { id, created, model, usage }: Head,
  output: readonly object[],
  finishReason?: string,
): OpenAIResponse {
  const isCut = finishReason === 'length';
  const ended = isCut ? 'incomplete' : 'completed';
  return {
    id,
    object: 'response',
    created_at: created,
    status: finishReason === undefined ? 'in_progress' : ended,
    incomplete_details: isCut ? { reason: 'max_output_tokens' } : null,
    error: null,
    model,
    output,
    usage: usage ? usageOf(usage) : null,
    parallel_tool_calls: true,
    store: false,
  };
}

function usageOf(usage: OpenAI.CompletionUsage): object {
  return {
    input_tokens: usage.prompt_tokens,
    input_tokens_details: { cached_tokens: usage.prompt_tokens_details?.cached_tokens ?? 0 },
    output_tokens: usage.completion_tokens,
    output_tokens_details: {
      reasoning_tokens: usage.completion_tokens_details?.reasoning_tokens ?? 0,
    },
    total_tokens: usage.total_tokens,
  };
}
