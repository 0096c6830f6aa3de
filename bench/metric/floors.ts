import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Score, share } from './score.ts';

/** Shares from 0 to 1 by name, the higher the better: what was reached once and must not be lost. */
export type Floors = Readonly<Record<string, number>>;

const FILE = fileURLToPath(new URL('../../test/accuracy/floors.json', import.meta.url));
/** Floors have five decimals and are rounded down: one word in 100,000 is seen. */
const PRECISION = 1e5;

/** The shares of a score that floors are kept of. */
export function sharesOf(score: Score): Floors {
  const { strict, short, clean, untouched, kept, lures, byLabel, byOrigin } = score;
  return {
    'identifiers found': share(strict),
    'short identifiers found': share(short),
    'documents clean': share(clean),
    'lures kept': share(lures),
    'documents without identifiers untouched': share(untouched),
    'words kept': share(kept),
    ...named('found', byLabel),
    ...named('names found', byOrigin),
  };
}

function named(what: string, tallies: Score['byLabel']): Floors {
  const sorted = Object.entries(tallies).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, tally]) => [`${what}: ${name}`, share(tally)]));
}

export function readFloors(): Floors {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Floors;
}

/** Raises every floor that the shares exceed and adds those that are new. Lowers none: that takes an edit by hand. */
export function raiseFloors(shares: Floors): void {
  const floors = readFloors();
  const raised = Object.entries(shares).map(([name, value]) => [
    name,
    Math.max(floors[name] ?? 0, Math.floor(value * PRECISION) / PRECISION),
  ]);
  const merged: Floors = { ...floors, ...Object.fromEntries(raised) };
  writeFileSync(FILE, `${JSON.stringify(merged, null, 2)}\n`);
}
