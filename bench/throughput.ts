import { safeHarbor } from 'deid-rules';
import { denseText, mixedText, type LongText } from './corpus/text.ts';
import { type Figure, publish } from './figures.ts';
import { countFound } from './metric/found.ts';
import { type Contestant, timeRounds } from './rounds.ts';
import { figure, median } from './statistics.ts';

/** One megabyte, counted in UTF-16 code units. */
const LENGTH = 1_000_000;
const PIECE = 1000;
const ROUNDS = 9;
const WARM_UPS = 2;
/**
 * An engine that finds less than this share of the identifiers is broken, and its speed means nothing. How many it finds
 * exactly is for the accuracy gate to hold.
 */
const LEAST_FOUND = 0.7;
/** The yardstick: what it costs to do no more than split the text into words. */
const WORDS = /[\p{L}']+|\d+|[^\s\p{L}\d]/gu;

const engine = safeHarbor();

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

function scan(kind: string, { text, spans }: LongText): Contestant {
  let found: ReturnType<typeof engine.scan> = [];
  return {
    name: `scan ${kind}`,
    run: () => (found = engine.scan(text)).length,
    isRight: () => countFound(spans, found) >= LEAST_FOUND * spans.length,
  };
}

function scanPieces({ text, spans }: LongText): Contestant {
  const pieces = Array.from({ length: Math.ceil(text.length / PIECE) }, (_, index) =>
    text.slice(index * PIECE, (index + 1) * PIECE),
  );
  return {
    name: 'scan mixed, in pieces of 1 KB',
    run: () => pieces.reduce((sum, piece) => sum + engine.scan(piece).length, 0),
    isRight: (count) => count >= LEAST_FOUND * spans.length,
  };
}

function protectAndRestore({ text }: LongText): Contestant {
  let restored = '';
  return {
    name: 'protect and restore mixed',
    run: () => {
      const session = engine.session();
      restored = session.restore(session.protect(text));
      session.close();
      return restored.length;
    },
    isRight: () => restored === text,
  };
}

function restore({ text }: LongText): Contestant {
  const session = engine.session();
  const protectedText = session.protect(text);
  let restored = '';
  return {
    name: 'restore mixed',
    run: () => (restored = session.restore(protectedText)).length,
    isRight: () => restored === text && protectedText !== text,
  };
}

// Each round has a text of its own, so that nothing an engine remembers makes it look faster.
const times = timeRounds({ rounds: ROUNDS, warmUps: WARM_UPS }, (round) => {
  const mixed = mixedText(LENGTH, round);
  const dense = denseText(LENGTH, round);
  return [
    words('mixed', mixed),
    scan('mixed', mixed),
    scanPieces(mixed),
    protectAndRestore(mixed),
    restore(mixed),
    words('dense', dense),
    scan('dense', dense),
  ];
});

const timesOf = (name: string): readonly number[] => times.get(name) ?? [];
/** Megabytes a second: code units a microsecond. */
const speeds: readonly Figure[] = [...times].map(([name, milliseconds]) =>
  figure(
    name,
    'MB/s',
    milliseconds.map((time) => LENGTH / time / 1000),
  ),
);
const ratio = (name: string, one: string, other: string): Figure => ({
  name,
  unit: '',
  value: median(timesOf(other)) / median(timesOf(one)),
});

publish([
  ...speeds,
  ratio('scan / words, mixed', 'scan mixed', 'words mixed'),
  ratio('scan / words, dense', 'scan dense', 'words dense'),
]);
