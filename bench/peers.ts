// Other packages that take identifiers out of text: how fast they are, and what they find. See `peers/`.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { check, publish } from './figures.ts';
import type { Speed } from './peers/contestant.ts';
import { CONTESTANTS, OURS } from './peers/contestants.ts';
import { installPeers, peerVersions } from './peers/install.ts';
import { type Accuracy, figuresOf, type PeerResult } from './peers/results.ts';
import { alternated } from './rounds.ts';
import { figure, ratios } from './statistics.ts';

const ROUNDS = 5;
const YARDSTICK = 'redact-pii';
const NAMES = Object.keys(CONTESTANTS);

/** What a contestant says, in a process of its own. */
async function ask<T>(...task: readonly string[]): Promise<T> {
  const child = fork(join(import.meta.dirname, 'peers', 'contestant.ts'), [...task]);
  let answer: { readonly message: T } | undefined;
  child.on('message', (message) => {
    // The one message that the program for this task sends.
    answer = { message: message as T };
  });
  await once(child, 'exit');
  check(answer !== undefined, `${task.join(' ')} failed`);
  return answer.message;
}

/** One process after the other, every second round in the opposite order. */
async function speedsOf(): Promise<ReadonlyMap<string, readonly number[]>> {
  const speeds = new Map(NAMES.map((name) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of alternated(NAMES, round)) {
      // oxlint-disable-next-line no-await-in-loop -- at the same time they would slow each other down
      speeds.get(name)?.push(await ask<Speed>('speed', name, String(round + 1)));
    }
  }
  return speeds;
}

/** The name with the version behind that of the package. */
function titleOf(name: string): string {
  const packageName = CONTESTANTS[name]?.package;
  if (packageName === undefined) return name;
  return name.replace(packageName, `${packageName} ${versions[packageName]}`);
}

installPeers();
const versions = peerVersions();

const speeds = await speedsOf();
const results: PeerResult[] = [];
for (const name of NAMES) {
  // oxlint-disable-next-line no-await-in-loop -- one process at a time
  const accuracy = await ask<Accuracy>('accuracy', name);
  results.push({
    name: titleOf(name),
    ...accuracy,
    speed: figure('', 'MB/s', speeds.get(name) ?? []),
  });
}
publish([
  ...results.flatMap(figuresOf),
  figure(
    `${OURS} / ${titleOf(YARDSTICK)}`,
    '',
    ratios(speeds.get(OURS) ?? [], speeds.get(YARDSTICK) ?? []),
    { atLeast: 12 },
  ),
]);
