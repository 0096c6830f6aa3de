// How fast text is scanned, protected and restored, beside what it costs to only split it into words.
import { safeHarbor } from 'deid-rules';
import { denseText, type LongText, mixedText } from './corpus/text.ts';
import { publish } from './figures.ts';
import { LEAST_FOUND, shareFound } from './metric/found.ts';
import { type Contestant, timeRounds } from './rounds.ts';
import { figure, ratios } from './statistics.ts';

/** One megabyte, counted in UTF-16 code units. */
const LENGTH = 1_000_000;
const ROUNDS = 9;
const WARM_UPS = 2;
/** The yardstick: what it costs to do no more than split the text into words. */
const WORDS = /[\p{L}']+|\d+|[^\s\p{L}\d]/gu;

const countWords = (text: string): number => text.match(WORDS)?.length ?? 0;

/** Splits the text by itself, piece by piece, to know what the whole must give. */
function wordsIn(text: string): number {
  return text.split('\n').reduce((sum, piece) => sum + countWords(piece), 0);
}

function words(kind: string, { text }: LongText): Contestant {
  const expected = wordsIn(text);
  return {
    name: `words ${kind}`,
    run: () => countWords(text),
    isRight: (count) => count === expected,
  };
}

function scan(kind: string, long: LongText): Contestant {
  const engine = safeHarbor();
  let found: ReturnType<typeof engine.scan> = [];
  return {
    name: `scan ${kind}`,
    run: () => (found = engine.scan(long.text)).length,
    isRight: () => shareFound(long, found) >= LEAST_FOUND,
  };
}

function protectAndRestore({ text }: LongText): Contestant {
  const engine = safeHarbor();
  let protectedText = '';
  let restored = '';
  return {
    name: 'protect and restore mixed',
    run: () => {
      const session = engine.session();
      protectedText = session.protect(text);
      restored = session.restore(protectedText);
      session.close();
      return restored.length;
    },
    isRight: () => restored === text && protectedText !== text,
  };
}

function restore({ text }: LongText): Contestant {
  const session = safeHarbor().session();
  const protectedText = session.protect(text);
  let restored = '';
  return {
    name: 'restore mixed',
    run: () => (restored = session.restore(protectedText)).length,
    isRight: () => restored === text && protectedText !== text,
  };
}

// Each round has texts of its own and each contestant an engine of its own: nothing is remembered from an earlier one.
const times = timeRounds({ rounds: ROUNDS, warmUps: WARM_UPS }, (round) => {
  const mixed = mixedText(LENGTH, round);
  const dense = denseText(LENGTH, round);
  return [
    words('mixed', mixed),
    scan('mixed', mixed),
    protectAndRestore(mixed),
    restore(mixed),
    words('dense', dense),
    scan('dense', dense),
  ];
});

const ratio = (one: string, other: string): readonly number[] =>
  ratios(times.of(one), times.of(other));

publish([
  // Code units a microsecond: megabytes a second.
  ...times.names().map((name) => {
    const speeds = times.of(name).map((milliseconds) => LENGTH / milliseconds / 1000);
    return figure(name, 'MB/s', speeds);
  }),
  figure('scan / words, mixed', '', ratio('words mixed', 'scan mixed'), { atLeast: 0.5 }),
  figure('scan / words, dense', '', ratio('words dense', 'scan dense'), { atLeast: 0.25 }),
  figure(
    'protect and restore, times scan alone',
    '',
    ratio('protect and restore mixed', 'scan mixed'),
    { atMost: 1.3 },
  ),
]);
