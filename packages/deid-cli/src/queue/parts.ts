import { createReadStream } from 'node:fs';
import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ignoreMissing } from '../files/failure.ts';
import { isThere } from '../files/is-there.ts';
import { PRIVATE, setAside } from '../files/partial-file.ts';
import { readSalt } from '../files/vault-file.ts';
import type { FilePlaces } from './queue-job.ts';

const FOLDER = '.deid-parts';
const DIGITS = 6;

/** The files that come of one shard. */
export interface Part {
  readonly text: string;
  readonly vault: string;
  readonly deadLetters: string;
}

/**
 * @param attempt of one worker at a shard: two that work on the same, because the queue took one for dead, write to
 * different files, and whichever is last gives its own the name of the part. Both hold the same.
 */
export function partOf({ output }: FilePlaces, shard: number, attempt?: string): Part {
  const name = String(shard).padStart(DIGITS, '0') + (attempt === undefined ? '' : `.${attempt}`);
  const path = join(partsFolder(output), name);
  return { text: path, vault: `${path}.vault`, deadLetters: `${path}.dead-letters` };
}

export async function preparePart(places: FilePlaces): Promise<void> {
  await mkdir(partsFolder(places.output), { recursive: true });
}

/** Gives the files of an attempt the names of the part; the text last, for it says that all is there. */
export async function publishPart(attempt: Part, part: Part): Promise<void> {
  await rename(attempt.vault, part.vault).catch(ignoreMissing);
  await rename(attempt.deadLetters, part.deadLetters).catch(ignoreMissing);
  await rename(attempt.text, part.text);
}

/**
 * Puts the parts of a file together, in order, under its name. Done twice, it is done once.
 *
 * @param attempt names what is not complete yet
 */
export async function joinParts(
  places: FilePlaces,
  shards: number,
  attempt: string,
): Promise<void> {
  const parts = Array.from({ length: shards }, (_, shard) => partOf(places, shard));
  const [first] = parts;
  if (first === undefined || !(await isThere(first.text))) {
    if (await isThere(places.output)) return;
    throw new Error('the parts of this file are gone');
  }
  const { output, vault, deadLetters } = places;
  // A vault file goes with the whole of a file, so that there is one part.
  if (vault !== null) await copyVault(first.vault, vault, attempt);
  if (deadLetters !== null) {
    const letters = await existing(parts.map((part) => part.deadLetters));
    if (letters.length > 0) await concatenate(letters, deadLetters, attempt);
  }
  await concatenate(
    parts.map(({ text }) => text),
    output,
    attempt,
  );
  await discardParts(places);
}

/** Removes all parts of a file. */
export async function discardParts({ output }: FilePlaces): Promise<void> {
  await rm(partsFolder(output), { recursive: true, force: true });
}

function partsFolder(output: string): string {
  return join(dirname(output), `${basename(output)}${FOLDER}`);
}

async function existing(paths: readonly string[]): Promise<readonly string[]> {
  const there = await Promise.all(paths.map(isThere));
  return paths.filter((_, index) => there[index]);
}

async function copyVault(from: string, to: string, attempt: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  const partial = `${to}.${attempt}`;
  await copyFile(from, partial);
  const handle = await open(partial, 'r+', PRIVATE);
  await handle.chmod(PRIVATE);
  await handle.datasync();
  await handle.close();
  if (!(await isSameVault(from, to))) await setAside(to);
  await rename(partial, to);
}

/** Each vault file has a salt of its own. */
async function isSameVault(one: string, other: string): Promise<boolean> {
  const [salt, otherSalt] = await Promise.all([one, other].map(saltOf));
  return salt !== null && salt === otherSalt;
}

async function saltOf(path: string): Promise<string | null> {
  const salt = await readSalt(path).catch(() => null);
  return salt === null ? null : salt.join();
}

async function concatenate(paths: readonly string[], to: string, attempt: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  const partial = `${to}.${attempt}`;
  const handle = await open(partial, 'w');
  try {
    for (const path of paths) {
      // oxlint-disable-next-line no-await-in-loop -- in order
      for await (const chunk of createReadStream(path)) await handle.write(chunk as Buffer);
    }
    await handle.datasync();
  } finally {
    await handle.close();
  }
  await rename(partial, to);
}
