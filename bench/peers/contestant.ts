// One contestant in a process of its own: `node contestant.ts accuracy NAME`, `node contestant.ts speed NAME SEED`.
import { SEED, syntheticCorpora } from '../corpus/corpus.ts';
import { mixedText } from '../corpus/text.ts';
import { check } from '../figures.ts';
import { score, sumOf } from '../metric/score.ts';
import { CONTESTANTS, CONTROL, type Redact } from './contestants.ts';
import type { Accuracy } from './results.ts';

/** A note, in UTF-16 code units. */
const NOTE = 4000;
const NOTES = 250;
/** Milliseconds. Who is slow gets through fewer notes; nobody through more than there are. */
const WARM_UP = 1500;
const TIME_LIMIT = 2000;
/** What everybody but the control finds something in. */
const PROBE = 'Mary Johnson, 212-555-0134, mary@example.com';

/** Megabytes a second. */
export type Speed = number;

async function accuracy(redact: Redact): Promise<Accuracy> {
  const corpora = syntheticCorpora(SEED);
  const redacted = new Map<string, string>();
  for (const { text } of corpora.flatMap(({ documents }) => documents)) {
    // oxlint-disable-next-line no-await-in-loop -- one text at a time, as a caller would
    redacted.set(text, await redact(text));
  }
  const { strict, byLabel, lures, untouched } = sumOf(
    corpora.map((corpus) => score(corpus, (text) => redacted.get(text) ?? text)),
  );
  const names = byLabel['NAME'] ?? { hits: 0, total: 0 };
  const others = { hits: strict.hits - names.hits, total: strict.total - names.total };
  return { names, others, lures, untouched };
}

async function speed(redact: Redact, seed: number): Promise<Speed> {
  await timed(redact, notes(-seed), WARM_UP);
  const { units, milliseconds } = await timed(redact, notes(seed), TIME_LIMIT);
  return units / milliseconds / 1000;
}

function notes(seed: number): readonly string[] {
  const { text } = mixedText(NOTES * NOTE, seed);
  return Array.from({ length: NOTES }, (_, index) => text.slice(index * NOTE, (index + 1) * NOTE));
}

async function timed(
  redact: Redact,
  texts: readonly string[],
  limit: number,
): Promise<{ readonly units: number; readonly milliseconds: number }> {
  const started = performance.now();
  let milliseconds = 0;
  let units = 0;
  for (const text of texts) {
    // oxlint-disable-next-line no-await-in-loop -- one text at a time is what is measured
    await redact(text);
    units += text.length;
    milliseconds = performance.now() - started;
    if (milliseconds > limit) break;
  }
  return { units, milliseconds };
}

const [task, name = '', seed] = process.argv.slice(2);
const contestant = CONTESTANTS[name];
check(contestant !== undefined, `there is no ${name}`);
const redact = await contestant.load();
check(((await redact(PROBE)) === PROBE) === (name === CONTROL), `${name} does not redact`);
process.send?.(task === 'accuracy' ? await accuracy(redact) : await speed(redact, Number(seed)));
// Some of them leave something running.
process.disconnect();
process.exit();
