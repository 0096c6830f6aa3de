import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonTexts } from '../../../testing/json-texts.ts';
import { runFormat, testGolden, testRoundTrip } from '../../../testing/run-format.ts';
import { texts } from '../../../testing/texts.ts';
import { json } from '../json/json.ts';
import { parseJson } from '../json/json-source.ts';
import { speech } from './speech.ts';
import { speechPassages } from './speech-passages.ts';

testGolden(speech, import.meta.url);

interface Told {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** What was said, as words with times. */
const said: fc.Arbitrary<readonly Told[]> = fc
  .array(texts, { minLength: 1, maxLength: 6 })
  .map((parts) =>
    parts
      .join(' ')
      .split(/\s+/)
      .filter((word) => word !== ''),
  )
  .map((words) => words.map((word, index) => ({ word, start: index / 2, end: index / 2 + 0.4 })));

const textOf = (words: readonly Told[]): string => words.map(({ word }) => word).join(' ');
const half = (words: readonly Told[]): readonly (readonly Told[])[] => {
  const middle = Math.ceil(words.length / 2);
  return [words.slice(0, middle), words.slice(middle)].filter((turn) => turn.length > 0);
};

/** The same words in the forms of the services. */
const SERVICES: Readonly<Record<string, (words: readonly Told[]) => object>> = {
  aws: (words) => ({
    results: {
      transcripts: [{ transcript: textOf(words) }],
      items: words.map(({ word, start, end }) => ({
        start_time: String(start),
        end_time: String(end),
        alternatives: [{ confidence: '0.9', content: word }],
      })),
    },
  }),
  google: (words) => ({
    results: half(words).map((turn) => ({
      alternatives: [
        {
          transcript: textOf(turn),
          words: turn.map(({ word, start }) => ({ startTime: `${start}s`, word })),
        },
      ],
    })),
  }),
  'google without words': (words) => ({
    results: half(words).map((turn) => ({ alternatives: [{ transcript: textOf(turn) }] })),
    transcript: textOf(words),
  }),
  'rev.ai': (words) => ({
    monologues: half(words).map((turn) => ({
      speaker: 0,
      elements: turn.flatMap(({ word, start, end }) => [
        { type: 'text', value: word, ts: start, end_ts: end },
        { type: 'punct', value: ' ' },
      ]),
    })),
    transcript: textOf(words),
  }),
  turns: (words) => ({
    turns: half(words).map((turn) => ({ speaker: 'A', text: textOf(turn) })),
    transcript: textOf(words),
  }),
  azure: (words) => ({
    combinedRecognizedPhrases: [{ display: textOf(words) }],
    recognizedPhrases: half(words).map((turn) => ({
      offset: 'PT1S',
      nBest: [
        {
          lexical: textOf(turn).toLowerCase(),
          display: textOf(turn),
          words: turn.map(({ word, start }) => ({
            word: word.toLowerCase(),
            offsetInTicks: start,
          })),
        },
      ],
    })),
  }),
  deepgram: (words) => ({
    results: {
      channels: [
        {
          alternatives: [
            {
              transcript: textOf(words),
              words: words.map((it) => ({
                ...it,
                word: it.word.toLowerCase(),
                punctuated_word: it.word,
              })),
            },
          ],
        },
      ],
    },
  }),
  assemblyai: (words) => ({
    text: textOf(words),
    words: words.map(({ word, start, end }) => ({ text: word, start, end })),
    utterances: half(words).map((turn) => ({
      text: textOf(turn),
      start: turn[0]?.start,
      words: turn,
    })),
  }),
  whisper: (words) => ({
    text: ` ${textOf(words)}`,
    segments: half(words).map((turn) => ({
      text: ` ${textOf(turn)}`,
      start: turn[0]?.start,
      tokens: [1, 2],
    })),
    words,
  }),
};

const answers = fc
  .tuple(fc.constantFrom(...Object.values(SERVICES)), said)
  .chain(([write, words]) => jsonTexts(fc.constant(write(words))));

/** All but the texts: every time, and whatever else is no text. */
function structureOf(file: string): unknown {
  return JSON.parse(file, (name, value: unknown) => {
    if (name === 'tokens') return [];
    return typeof value === 'string' && !/time|offset/i.test(name) ? 'text' : value;
  });
}

testRoundTrip(speech, answers, structureOf);

describe.each(Object.entries(SERVICES))('%s', (_, write) => {
  const words = 'Yes, Maria Delgado. My number is 512-555-0143, bye.'
    .split(' ')
    .map((word, index) => ({ word, start: index, end: index + 0.5 }));

  test('words, turns and transcripts lose the same', () => {
    const { redacted } = runFormat(speech, JSON.stringify(write(words)));
    expect(redacted).not.toMatch(/maria|delgado|0143/i);
    const transcript = /Yes, \[NAME_1\] \[NAME_2\]\.( My number is \[PHONE_1\], bye\.)?/;
    expect(redacted).toMatch(transcript);
    expect(redacted.match(/\[PHONE_1\]/g)?.length).toBeGreaterThan(1);
    expect(redacted).not.toMatch(/_[3-9]\]/);
  });
});

describe('what was said is read over', () => {
  const [first, second] = ['it is Maria', 'Delgado, 512-555-0143'];
  const spelled = ['512', '-', '555', '-', '0143'].map((value, index) =>
    value === '-' ? { type: 'punct', value } : { type: 'text', value, ts: index, end_ts: index },
  );

  test.each([
    [
      'utterances',
      { utterances: [first, second].map((text) => ({ speaker: 'A', start: 1, text })) },
    ],
    ['turns', [first, second].map((text) => ({ speaker: 'A', text }))],
    [
      'results',
      { results: [first, second].map((transcript) => ({ alternatives: [{ transcript }] })) },
    ],
  ])('%s', (_, file) => {
    const source = JSON.stringify(file);
    const { redacted, restored } = runFormat(json, source);
    expect(redacted).toContain('"it is [NAME_1]"');
    expect(redacted).toContain('"[NAME_2], [PHONE_1]"');
    expect(restored).toBe(source);
  });

  test('elements, as their blanks say', () => {
    const elements = [{ type: 'text', value: 'at' }, { type: 'punct', value: ' ' }, ...spelled];
    const source = JSON.stringify({ monologues: [{ speaker: 0, elements }] });
    const { redacted, restored } = runFormat(json, source);
    expect(redacted).not.toMatch(/512|555|0143/);
    expect(restored).toBe(source);
  });
});

test('a person who speaks ends where another starts', () => {
  const element = (value: string) => [{ type: 'text', value, ts: 1 }];
  const monologues = ['Maria', 'Delgado'].map((word, speaker) => ({
    speaker,
    elements: element(word),
  }));
  const source = JSON.stringify({ monologues });
  const [recorded = []] = speechPassages(source, parseJson(source));
  expect(recorded.filter((part) => typeof part === 'string').join('')).toBe('\n\n');
});

test('turns beside numbers of a patient are no speech', () => {
  const { redacted } = runFormat(json, '{"mrn":4471902,"turns":[{"speaker":0,"text":"Maria"}]}');
  expect(redacted).toBe('{"mrn":"[MRN_1]","turns":[{"speaker":0,"text":"[NAME_1]"}]}');
});
