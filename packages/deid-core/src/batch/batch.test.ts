import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patternDetector } from '../../testing/detectors.ts';
import { createEngine } from '../index.ts';
import { mapOrdered, protectDocuments } from './index.ts';

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

const later = (turns: number): Promise<void> =>
  turns === 0 ? Promise.resolve() : Promise.resolve().then(() => later(turns - 1));

describe('mapOrdered', () => {
  // Fails when results are yielded as they are ready, or more is started than may be.
  test('keeps the order and the bound, however long each takes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: 9 })),
        fc.integer({ min: 1, max: 5 }),
        async (delays, concurrency) => {
          let running = 0;
          let most = 0;
          const results = mapOrdered(delays.entries(), concurrency, async ([index, delay]) => {
            most = Math.max(most, ++running);
            await later(delay);
            running--;
            return index;
          });
          expect(await all(results)).toEqual([...delays.keys()]);
          expect(most).toBeLessThanOrEqual(concurrency);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('yields what is ready while the source is silent', async () => {
    async function* source(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => {});
    }
    const results = mapOrdered(source(), 4, async (item) => item);
    expect(await results.next()).toEqual({ done: false, value: 1 });
  });

  test('closes the source when the consumer leaves, and after an error', async () => {
    const closed: string[] = [];
    async function* source(name: string): AsyncGenerator<number> {
      try {
        for (;;) yield 1;
      } finally {
        closed.push(name);
      }
    }
    for await (const _ of mapOrdered(source('left'), 2, async (item) => item)) break;
    const failing = mapOrdered(source('failed'), 2, () => Promise.reject(new Error('no')));
    await expect(all(failing)).rejects.toThrow('no');
    expect(closed).toEqual(['left', 'failed']);
  });
});

describe('protectDocuments', () => {
  const engine = createEngine({ detectors: [patternDetector('NAME', /Ada|Byron/g)] });

  test('protects each document by itself, and says what restores it', async () => {
    const documents = [
      { key: 'a', texts: ['Ada', 'and Byron and Ada'] },
      { key: 'b', texts: ['Byron'] },
    ];
    const results = await all(protectDocuments(documents, { engine }));
    expect(results).toMatchObject([
      { key: 'a', texts: ['[NAME_1]', 'and [NAME_2] and [NAME_1]'], report: { texts: 2 } },
      { key: 'b', texts: ['[NAME_1]'], vault: { values: { NAME: ['Byron'] } } },
    ]);
  });

  test('hands on a document that fails, and goes on', async () => {
    const fragile = createEngine({
      detectors: [
        {
          id: 'fragile',
          labels: ['NAME'],
          detect: ({ text }) => {
            if (text === 'bad') throw new Error(text);
            return [];
          },
        },
      ],
    });
    const documents = ['bad', 'good'].map((text) => ({ key: text, texts: [text] }));
    expect(await all(protectDocuments(documents, { engine: fragile }))).toMatchObject([
      { key: 'bad', error: { code: 'detector-failed' } },
      { key: 'good', texts: ['good'] },
    ]);
  });

  test('ends when it is aborted', async () => {
    const signal = AbortSignal.abort();
    const results = protectDocuments([{ key: 1, texts: ['Ada'] }], { engine, signal });
    await expect(all(results)).rejects.toMatchObject({ code: 'aborted' });
  });
});
