import { assertSame, type Check } from './check.ts';
import type { CodecSamples } from './codec-samples.ts';
import { dataWith, merged } from './field-path.ts';
import type { Given } from './given.ts';
import { SAMPLE } from './sample-values.ts';

const SIGNATURE = 'c2lnbmVk';
/** Comes back as the value, whose token is spelled in another way. */
const SAID = 'NAME_1';

/** Said whole or in a stream, it is sent back to the byte. */
export function signedCheck(
  given: Given,
  { said, sent }: NonNullable<CodecSamples['signed']>[number],
): Check {
  const pieces = [dataWith(said.text, SAID), dataWith(said.signature, SIGNATURE)] as const;
  async function* streamed(): AsyncGenerator {
    yield* pieces;
  }
  const request = (text: string): unknown =>
    merged(dataWith(sent.text, text), dataWith(sent.signature, SIGNATURE));
  const check = async (answer: () => unknown): Promise<void> => {
    let made: unknown;
    const call = given.wrap((body) => ((made = body), answer()));
    const received = await call(given.prompt);
    if (Symbol.asyncIterator in Object(received)) {
      for await (const _ of received as AsyncIterable<unknown>);
    }
    await call(request(SAMPLE.name));
    assertSame(made, request(SAID));
  };
  return {
    name: `signed: ${said.text} goes back as it came`,
    async run() {
      await check(() => merged(...pieces));
      await check(streamed);
    },
  };
}
