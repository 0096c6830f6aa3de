import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { deid, jsonLines, note, read, start, withFolder, write } from './support.ts';

const at = withFolder();
/** Together with those of a folder and of `restore`: a hundred. */
const KILLS = 60;
const FEWER_KILLS = 20;
const RECORDS = 700;
const BAD = 197;

const isBad = (number: number): boolean => number % BAD === BAD - 1;

/**
 * Kills a command at random moments, as often as told.
 *
 * @param milliseconds how long it takes when it is left alone
 * @returns how far the input was read, by what the journal said each time; anew whenever the command was faster
 */
async function killed(
  args: readonly string[],
  journal: string,
  kills: number,
  milliseconds: number,
): Promise<number[][]> {
  const attempts: number[][] = [[]];
  for (let kill = 0; kill < kills;) {
    const child = start([...args, ...SLOWLY], { stdio: 'ignore' });
    const exit = once(child, 'exit');
    const isKilled = wait(Math.random() * milliseconds).then(() => child.kill('SIGKILL'));
    await exit;
    // It was done, or killed when it was: the next one is the first again.
    const isDone = child.signalCode === null || !existsSync(journal);
    if (isDone) attempts.push([]);
    if (child.signalCode !== null) kill++;
    attempts.at(-1)?.push(inputOf(journal));
    await isKilled;
  }
  return attempts;
}

/** One thread, so that a run takes long enough to be killed, and leaves a core to the other test. */
const SLOWLY = ['--quiet', '--workers', '1'];

/** In milliseconds, once everything that Node and the system keep of a program is kept. */
async function timed(args: readonly string[]): Promise<number> {
  await deid([...args, ...SLOWLY]);
  const started = performance.now();
  await deid([...args, ...SLOWLY]);
  return performance.now() - started;
}

/** How far the input was read by what the journal says; 0 without one. */
function inputOf(journal: string): number {
  if (!existsSync(journal)) return 0;
  const lines = readFileSync(journal, 'utf8').split('\n').slice(1, -1).filter(Boolean);
  for (const line of lines.toReversed()) {
    try {
      return (JSON.parse(line) as { input: number }).input;
    } catch {
      // Cut off by a kill.
    }
  }
  return 0;
}

const ascending = (numbers: readonly number[]): readonly number[] =>
  numbers.toSorted((one, other) => one - other);

/** Nothing that was noted as done is done again. */
function expectNoStepBack(attempts: readonly (readonly number[])[]): void {
  for (const places of attempts) expect(places).toEqual(ascending(places));
}

// A hundred starts of a program, on a machine that may be busy with others.
describe.concurrent('a run that is killed', { timeout: 600_000 }, () => {
  test('goes on where it was, and loses nothing', async () => {
    const input = write(at('in.jsonl'), jsonLines(RECORDS, isBad));
    const args = (name: string): readonly string[] => [
      ...['redact', input, '--fields', '$.text'],
      ...['-o', at(`${name}.jsonl`), '--vault', at(`${name}.vault`)],
    ];
    const milliseconds = await timed(args('whole'));
    const journal = at('killed.jsonl.deid-journal');
    const attempts = await killed(args('killed'), journal, KILLS, milliseconds);
    expectNoStepBack(attempts);
    // At least once something was there to go on from.
    expect(Math.max(...attempts.flat())).toBeGreaterThan(0);
    const last = await deid([...args('killed'), '--json']);
    expect(last).toMatchObject({ code: 3 });
    expect(JSON.parse(last.stdout)).toMatchObject({ records: RECORDS, refused: 3 });
    expect(read(at('killed.jsonl'))).toEqual(read(at('whole.jsonl')));
    const letters = 'jsonl.dead-letters.jsonl';
    expect(read(at(`killed.${letters}`))).toEqual(read(at(`whole.${letters}`)));
    for (const name of ['jsonl.deid-journal', 'jsonl.deid-part', 'vault.deid-part']) {
      expect(existsSync(at(`killed.${name}`))).toBe(false);
    }

    // The vault file that was written in pieces restores everything, though `restore` is killed as well.
    const vault = ['--vault', at('killed.vault')];
    const restore = ['restore', at('killed.jsonl'), '-o', at('back.jsonl'), ...vault];
    const back = at('back.jsonl.deid-journal');
    expectNoStepBack(await killed(restore, back, FEWER_KILLS, milliseconds / 2));
    expect(await deid(restore)).toMatchObject({ code: 0 });
    expect(read(at('back.jsonl'))).toEqual(read(input));
  });

  test('over a folder does no file twice', async () => {
    mkdirSync(at('notes'));
    const names = Array.from({ length: 40 }, (_, index) => `${index}.txt`);
    for (const [index, name] of names.entries()) {
      const lines = Array.from({ length: 60 }, (_, line) => note(index * 60 + line));
      write(at(`notes/${name}`), lines.join('\n\n'));
    }
    const args = (name: string): readonly string[] => ['redact', at('notes'), '-o', at(name)];
    const milliseconds = await timed(args('whole'));
    await killed(args('clean'), at('none'), FEWER_KILLS, milliseconds);
    expect(await deid(args('clean'))).toMatchObject({ code: 0 });
    for (const name of names) expect(read(at(`clean/${name}`))).toEqual(read(at(`whole/${name}`)));
    expect(existsSync(at('clean.deid-journal'))).toBe(false);
  });
});
