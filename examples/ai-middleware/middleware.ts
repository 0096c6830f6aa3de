import type { LanguageModelMiddleware } from 'ai';
import { type ChatOptions, wrapChat } from 'deid-core/chat';
import { languageModel } from './codec.ts';

type WrapStream = NonNullable<LanguageModelMiddleware['wrapStream']>;
type Params = Parameters<WrapStream>[0]['params'];
type Streamed = Awaited<ReturnType<WrapStream>>;

/** Protects what any model of the AI SDK is sent, and restores what it answers, whatever its provider speaks. */
export function deidMiddleware(options: Omit<ChatOptions, 'codec'>): LanguageModelMiddleware {
  const wrapped = { ...options, codec: languageModel };
  return {
    wrapGenerate: async ({ model, params }) => {
      const { data, settings } = split(params);
      return wrapChat(
        async (sent: typeof data) => model.doGenerate({ ...sent, ...settings }),
        wrapped,
      )(data);
    },
    wrapStream: async ({ model, params }) => {
      const { data, settings } = split(params);
      let answered: Streamed | undefined;
      const restored = await wrapChat(async (sent: typeof data) => {
        answered = await model.doStream({ ...sent, ...settings });
        return answered.stream;
      }, wrapped)(data);
      return { ...answered, stream: streamOf(restored) };
    },
  };
}

/** What can be read as JSON, and what cannot or belongs to the transport. */
function split({ abortSignal, headers, providerOptions, ...data }: Params): {
  readonly data: typeof data;
  readonly settings: Pick<Params, 'abortSignal' | 'headers' | 'providerOptions'>;
} {
  return {
    data,
    settings: {
      ...(abortSignal && { abortSignal }),
      ...(headers && { headers }),
      ...(providerOptions && { providerOptions }),
    },
  };
}

function streamOf<T>(parts: AsyncIterable<T>): ReadableStream<T> {
  const iterator = parts[Symbol.asyncIterator]();
  return new ReadableStream<T>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await iterator.return?.()),
  });
}
