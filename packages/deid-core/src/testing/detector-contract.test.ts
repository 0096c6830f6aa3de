import { describe, expect, test } from 'vitest';
import type { Candidate, Detector } from '../detector.ts';
import { detectorChecks, type DetectorSample, testDetector } from './detector-contract.ts';

const BADGE = /\bbadge (\d{4})\b/g;

function candidatesIn(text: string): readonly Candidate[] {
  return Array.from(text.matchAll(BADGE), ({ index, 0: whole }) => ({
    start: index + whole.length - 4,
    end: index + whole.length,
    label: 'BADGE',
    score: 0.9,
  }));
}

const badge: Detector = {
  id: 'badge',
  labels: ['BADGE'],
  detect: ({ text }) => candidatesIn(text),
  propagation: {
    learn: (_, spans, known) => {
      for (const { start, end } of spans) known.set(start, end);
    },
    find: () => [],
  },
};
const samples: readonly DetectorSample[] = [
  { text: 'Seen by badge 1234 and badge 5678.', finds: ['1234', '5678'] },
  { text: 'badge １２３４', finds: ['１２３４'] },
  { text: 'badge 12345', finds: [] },
];

describe('a detector that keeps the contract', () => {
  void testDetector(badge, samples, { test });
});

describe('a detector that breaks it', () => {
  const changed = (change: (candidate: Candidate) => object): Detector => ({
    ...badge,
    detect: ({ text }) => candidatesIn(text).map((it) => ({ ...it, ...change(it) })),
  });
  let calls = 0;
  const seen: string[] = [];
  const broken: readonly (readonly [string, Detector, check: string])[] = [
    ['finds less', { ...badge, detect: () => [] }, 'sample 1: finds what it should'],
    ['ends before it starts', changed(() => ({ end: 0 })), 'text 1: candidates are possible'],
    ['ends behind the text', changed(() => ({ end: 999 })), 'text 1: candidates are possible'],
    ['starts in a unit', changed(() => ({ start: 0.5 })), 'text 1: candidates are possible'],
    ['has a label of its own', changed(() => ({ label: 'X' })), 'text 1: candidates are possible'],
    ['is more than sure', changed(() => ({ score: 2 })), 'text 1: candidates are possible'],
    [
      'remembers',
      { ...badge, detect: ({ text }) => (calls++ % 2 === 0 ? candidatesIn(text) : []) },
      'the same text gives the same candidates',
    ],
    ['quotes', changed(() => ({ text: '1234' })), 'nothing of a text is kept'],
    [
      'keeps',
      { ...badge, ...{ seen }, detect: ({ text }) => (seen.push(text), candidatesIn(text)) },
      'nothing of a text is kept',
    ],
    [
      'learns words',
      {
        ...badge,
        propagation: {
          learn: (document, _, known) => void known.set(0, document.text as unknown as number),
          find: () => [],
        },
      },
      'nothing of a text is kept',
    ],
    [
      'is quadratic',
      {
        ...badge,
        detect({ text }) {
          let found = 0;
          for (let at = 0; at < text.length; at++) {
            for (let to = at; to < text.length; to += 16) found ^= text.charCodeAt(to);
          }
          return found === -1 ? candidatesIn('') : candidatesIn(text);
        },
      },
      'linear in a run of "a"',
    ],
  ];

  test.each(broken)('%s', async (_, detector, name) => {
    const check = detectorChecks(detector, samples).find((each) => each.name === name);
    await expect((async () => check?.run())()).rejects.toThrow(Error);
  });

  test('is named', async () => {
    const error: unknown = await testDetector({ ...badge, detect: () => [] }, samples).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({
      message: 'contract broken: sample 1: finds what it should',
      cause: { message: '[] is not ["1234","5678"]' },
    });
  });
});
