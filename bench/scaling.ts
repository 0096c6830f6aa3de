// Whether the price of a byte depends on how long the text is, or on what somebody made it of.
import { safeHarbor } from 'deid-rules';
import { adversarialTexts, PLANTED } from './corpus/adversarial.ts';
import { type LongText, mixedText } from './corpus/text.ts';
import { publish } from './figures.ts';
import { LEAST_FOUND, shareFound } from './metric/found.ts';
import { type Contestant, timeRounds } from './rounds.ts';
import { figure, ratios } from './statistics.ts';

/** One megabyte, counted in UTF-16 code units. */
const LENGTH = 1_000_000;
const TIMES_LONGER = 10;
const PIECE = 1000;
const ROUNDS = 5;
const WARM_UPS = 1;

const ORDINARY = '1 MB';
const PIECES = '1 MB in pieces of 1 KB';
const LONGER = '10 MB';

function whole(name: string, long: LongText): Contestant {
  const engine = safeHarbor();
  let found: ReturnType<typeof engine.scan> = [];
  return {
    name,
    run: () => (found = engine.scan(long.text)).length,
    isRight: () => shareFound(long, found) >= LEAST_FOUND,
  };
}

function inPieces({ text, spans }: LongText): Contestant {
  const engine = safeHarbor();
  const pieces = Array.from({ length: Math.ceil(text.length / PIECE) }, (_, index) =>
    text.slice(index * PIECE, (index + 1) * PIECE),
  );
  return {
    name: PIECES,
    run: () => pieces.reduce((sum, piece) => sum + engine.scan(piece).length, 0),
    isRight: (count) => count >= LEAST_FOUND * spans.length,
  };
}

function adversarial(name: string, text: string): Contestant {
  const engine = safeHarbor();
  const planted = text.lastIndexOf(PLANTED);
  let found: ReturnType<typeof engine.scan> = [];
  return {
    name,
    run: () => (found = engine.scan(text)).length,
    isRight: () => found.some(({ start, end }) => start <= planted && planted < end),
  };
}

const texts = adversarialTexts(LENGTH);
// As long in every round, so that the figures of all rounds are per byte of the same text.
const lengths = new Map([
  [LONGER, TIMES_LONGER * LENGTH],
  ...Object.entries(texts).map(([name, text]) => [name, text.length] as const),
]);
const times = timeRounds({ rounds: ROUNDS, warmUps: WARM_UPS }, (round) => {
  const ordinary = mixedText(LENGTH, round);
  return [
    whole(ORDINARY, ordinary),
    inPieces(ordinary),
    whole(LONGER, mixedText(TIMES_LONGER * LENGTH, round)),
    ...Object.entries(texts).map(([name, text]) => adversarial(name, text)),
  ];
});

/** Nanoseconds a code unit, round by round. */
const perUnit = (name: string): readonly number[] =>
  times.of(name).map((milliseconds) => (milliseconds * 1e6) / (lengths.get(name) ?? LENGTH));
const timesOrdinary = (name: string): readonly number[] => ratios(perUnit(name), perUnit(ORDINARY));

publish([
  figure(ORDINARY, 'ns/byte', perUnit(ORDINARY)),
  figure(`${ORDINARY} / ${PIECES}`, '', ratios(perUnit(ORDINARY), perUnit(PIECES)), {
    atMost: 1.15,
  }),
  figure(`${LONGER} / ${ORDINARY}, per byte`, '', timesOrdinary(LONGER), { atMost: 1.1 }),
  ...Object.keys(texts).map((name) =>
    figure(`${name}, times an ordinary byte`, '', timesOrdinary(name), { atMost: 4 }),
  ),
]);
