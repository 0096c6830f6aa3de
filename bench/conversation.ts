// What the old turns of a conversation cost when it is sent again with one turn more.
import { isDeepStrictEqual } from 'node:util';
import type { Engine, Session } from 'deid-core';
import { safeHarbor } from 'deid-rules';
import { mixedText } from './corpus/text.ts';
import { publish } from './figures.ts';
import { type Contestant, timeRounds } from './rounds.ts';
import { figure, ratios } from './statistics.ts';

const TURNS = 50;
/** UTF-16 code units of a turn: 100 KB in all. */
const TURN = 2000;
const ROUNDS = 15;
const WARM_UPS = 5;

/** Goes through the turns of a conversation, of which it may have met some. Says whether what came of it is right. */
interface Way {
  readonly pass: (turns: readonly string[]) => number;
  readonly isRight: (turns: readonly string[]) => boolean;
}

function scanning(engine: Engine): Way {
  let found: readonly unknown[] = [];
  return {
    pass: (turns) => (found = turns.map((turn) => engine.scan(turn))).length,
    isRight: (turns) => {
      const stranger = safeHarbor();
      return isDeepStrictEqual(
        found,
        turns.map((turn) => stranger.scan(turn)),
      );
    },
  };
}

function protecting(sessionFor: () => Session): Way {
  let sent: readonly string[] = [];
  let session: Session;
  return {
    pass: (turns) => {
      session = sessionFor();
      return (sent = session.protectAll(turns)).length;
    },
    isRight: (turns) => {
      const restored = sent.map((text) => session.restore(text));
      return isDeepStrictEqual(restored, turns) && !isDeepStrictEqual(sent, turns);
    },
  };
}

const WAYS: Readonly<Record<string, (engine: Engine) => Way>> = {
  'scan, turn by turn': scanning,
  'protect, one session': (engine) => {
    const session = engine.session();
    return protecting(() => session);
  },
  'protect, a session for each request': (engine) => protecting(() => engine.session()),
};

/** The first pass, the next turn alone, and the second pass with both: each by an engine that has met nothing else. */
function contestants(
  name: string,
  wayOf: (engine: Engine) => Way,
  text: string,
): readonly Contestant[] {
  const turns = Array.from({ length: TURNS + 1 }, (_, index) =>
    text.slice(index * TURN, (index + 1) * TURN),
  );
  const old = turns.slice(0, TURNS);
  const contestant = (what: string, way: Way, passed: readonly string[]): Contestant => ({
    name: `${name}: ${what}`,
    run: () => way.pass(passed),
    isRight: () => way.isRight(passed),
  });
  const known = wayOf(safeHarbor());
  known.pass(old);
  return [
    contestant('first', wayOf(safeHarbor()), old),
    contestant('next', wayOf(safeHarbor()), turns.slice(TURNS)),
    contestant('again', known, turns),
  ];
}

const times = timeRounds({ rounds: ROUNDS, warmUps: WARM_UPS }, (round) => {
  const { text } = mixedText((TURNS + 1) * TURN, round);
  return Object.entries(WAYS).flatMap(([name, wayOf]) => contestants(name, wayOf, text));
});

publish(
  Object.keys(WAYS).flatMap((name) => {
    const first = times.of(`${name}: first`);
    const next = times.of(`${name}: next`);
    const old = times.of(`${name}: again`).map((time, round) => time - (next[round] ?? 0));
    return [
      figure(`${name}, 100 KB`, 'ms', first),
      figure(`${name}, again / first`, '', ratios(old, first), { atMost: 1 / 30 }),
    ];
  }),
);
