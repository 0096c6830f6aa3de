import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Score, share, type Tally } from './score.ts';

/** Shares from 0 to 1 by name, the higher the better: what was reached once and must not be lost. */
export type Floors = Readonly<Record<string, number>>;

const FILE = fileURLToPath(new URL('../../test/accuracy/floors.json', import.meta.url));
/** Floors have five decimals and are rounded down: one word in 100,000 is seen. */
const PRECISION = 1e5;

/** How many of how many, by name: what a score says of a corpus as a whole. */
export function talliesOf(score: Score): Readonly<Record<string, Tally>> {
  const { strict, short, clean, untouched, kept, lures } = score;
  return {
    'identifiers found': strict,
    'short identifiers found': short,
    'documents clean': clean,
    'lures kept': lures,
    'documents without identifiers untouched': untouched,
    'words kept': kept,
  };
}

/** The same with every label and origin. */
export function detailedTalliesOf(score: Score): Readonly<Record<string, Tally>> {
  return {
    ...talliesOf(score),
    ...named('found', score.byLabel),
    ...named('names found', score.byOrigin),
  };
}

function named(what: string, tallies: Score['byLabel']): Readonly<Record<string, Tally>> {
  const sorted = Object.entries(tallies).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, tally]) => [`${what}: ${name}`, tally]));
}

/** The shares of a score that floors are kept of. */
export function sharesOf(score: Score): Floors {
  const entries = Object.entries(detailedTalliesOf(score));
  return Object.fromEntries(entries.map(([name, tally]) => [name, share(tally)]));
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
