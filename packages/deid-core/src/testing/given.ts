import type { Codec } from '../chat/codec.ts';
import type { ChatOptions } from '../chat/exchange.ts';
import type { MediaPolicies } from '../chat/media.ts';
import { wrapChat } from '../chat/wrap-chat.ts';
import type { CodecSamples } from './codec-samples.ts';
import { dataWith } from './field-path.ts';
import { SAMPLE_TEXT, sampleEngine } from './sample-values.ts';

/** What the checks run on. */
export class Given {
  readonly codec: Codec;
  readonly samples: CodecSamples;
  /** The request that puts the sample values into the vault. */
  readonly prompt: object;

  constructor(codec: Codec, samples: CodecSamples) {
    this.codec = codec;
    this.samples = samples;
    this.prompt = dataWith(samples.prompt, SAMPLE_TEXT) as object;
  }

  /** The request that leaves, or the message of the error that stops it. */
  async sent(request: unknown, media: MediaPolicies = 'block'): Promise<unknown> {
    let sent: unknown;
    try {
      await this.wrap((made) => void (sent = made), { media })(request);
    } catch (error) {
      return (error as Error).message;
    }
    return sent;
  }

  answered(answer: unknown, options: Partial<ChatOptions> = {}): Promise<unknown> {
    return this.wrap(() => answer, options)(this.prompt);
  }

  async streamed(
    chunks: readonly unknown[],
    options: Partial<ChatOptions> = {},
  ): Promise<readonly unknown[]> {
    async function* stream(): AsyncGenerator {
      yield* chunks;
    }
    const restored: unknown[] = [];
    for await (const chunk of (await this.answered(stream(), options)) as AsyncIterable<unknown>) {
      restored.push(chunk);
    }
    return restored;
  }

  wrap(
    answer: (request: unknown) => unknown,
    options: Partial<ChatOptions> = {},
  ): (request: unknown) => Promise<unknown> {
    const { codec } = this;
    const call = async (request: unknown): Promise<unknown> => answer(request);
    const session = sampleEngine.session();
    return wrapChat(call, { engine: sampleEngine, session, codec, note: false, ...options });
  }
}
