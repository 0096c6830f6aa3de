// Restoring a stream of short chunks, beside putting the same chunks together.
import { safeHarbor } from 'deid-rules';
import { mixedText } from './corpus/text.ts';
import { publish } from './figures.ts';
import { type Contestant, timeRounds } from './rounds.ts';
import { figure, ratios } from './statistics.ts';

/** UTF-16 code units. */
const LENGTH = 1_000_000;
const CHUNK = 4;
const ROUNDS = 15;
const WARM_UPS = 5;

function contestants(text: string): readonly Contestant[] {
  const session = safeHarbor().session();
  const protectedText = session.protect(text);
  const chunks = protectedText.match(new RegExp(`[^]{1,${CHUNK}}`, 'g')) ?? [];
  const restorer = session.restorer();
  let joined = '';
  let restored = '';
  return [
    {
      name: 'concatenation',
      run: () => {
        for (const chunk of chunks) joined += chunk;
        return joined.length;
      },
      isRight: () => joined === protectedText,
    },
    {
      name: 'restorer',
      run: () => {
        for (const chunk of chunks) restored += restorer.push(chunk);
        restored += restorer.end();
        return restored.length;
      },
      isRight: () => restored === text && protectedText !== text,
    },
  ];
}

const times = timeRounds({ rounds: ROUNDS, warmUps: WARM_UPS }, (round) =>
  contestants(mixedText(LENGTH, round).text),
);
const speeds = (name: string): readonly number[] =>
  times.of(name).map((milliseconds) => LENGTH / milliseconds / 1000);

publish([
  figure('concatenation of chunks of 4', 'MB/s', speeds('concatenation')),
  figure('restorer fed chunks of 4', 'MB/s', speeds('restorer')),
  figure('restorer / concatenation', '', ratios(speeds('restorer'), speeds('concatenation')), {
    atLeast: 1 / 3,
  }),
]);
