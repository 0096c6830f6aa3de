import type { LanguageModelMiddleware } from 'ai';
import { type ChatOptions, wrapChat } from 'deid-core/chat';
import { languageModel } from './codec.ts';

type WrapStream = NonNullable<LanguageModelMiddleware['wrapStream']>;
type Params = Parameters<WrapStream>[0]['params'];
type Streamed = Awaited<ReturnType<WrapStream>>;

/** What can be read as JSON; the rest belongs to the transport. */
type Data = Omit<Params, 'abortSignal' | 'headers'>;

/** Protects what any model of the AI SDK is sent, and restores what it answers, whatever its provider speaks. */
export function deidMiddleware(options: Omit<ChatOptions, 'codec'>): LanguageModelMiddleware {
  const call = wrapChat(
    async (data: Data, send: (sent: Data) => PromiseLike<unknown>): Promise<unknown> => send(data),
    { ...options, codec: languageModel },
  );
  /** What `send` gives is what comes back, restored. */
  const ask = <T>(data: Data, send: (sent: Data) => PromiseLike<T>): Promise<T> =>
    call(data, send) as Promise<T>;
  return {
    wrapGenerate({ model, params }) {
      const { data, transport } = split(params);
      return ask(data, (sent) => model.doGenerate({ ...sent, ...transport }));
    },
    async wrapStream({ model, params }) {
      const { data, transport } = split(params);
      let answered: Streamed | undefined;
      const restored = await ask(data, async (sent) => {
        answered = await model.doStream({ ...sent, ...transport });
        return answered.stream;
      });
      return { ...answered, stream: streamOf(restored) };
    },
  };
}

function split({ abortSignal, headers, ...data }: Params): {
  readonly data: Data;
  readonly transport: Pick<Params, 'abortSignal' | 'headers'>;
} {
  return { data, transport: { ...(abortSignal && { abortSignal }), ...(headers && { headers }) } };
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
