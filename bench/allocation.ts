// Memory that is allocated for each byte. Its process has the flags of `run.ts`: with them it always says the same.
import { GCProfiler } from 'node:v8';
import type { Session } from 'deid-core';
import { safeHarbor } from 'deid-rules';
import { PROSE } from './corpus/prose.ts';
import { denseText, mixedText } from './corpus/text.ts';
import { check, publish } from './figures.ts';
import { LEAST_FOUND, shareFound } from './metric/found.ts';

/** UTF-16 code units: what is allocated for them must fit into a heap that is not collected meanwhile. */
const LENGTH = 100_000;
/** Scans after which the compiler has settled. */
const WARM_UPS = 40;
const CHUNK = 4;

/** Bytes that a run allocates, in the heap and in the buffers of typed arrays. */
function allocatedBy(run: () => void): number {
  globalThis.gc?.();
  const profiler = new GCProfiler();
  profiler.start();
  const before = process.memoryUsage();
  run();
  const after = process.memoryUsage();
  check(profiler.stop()?.statistics.length === 0, 'memory was collected while it was counted');
  return after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers;
}

/** Bytes a scan allocates for each code unit. */
function scanning(makeText: typeof mixedText): number {
  const engine = safeHarbor();
  for (let seed = 1; seed <= WARM_UPS; seed++) engine.scan(makeText(LENGTH, seed).text);
  const long = makeText(LENGTH, 0);
  let found: ReturnType<typeof engine.scan> = [];
  const bytes = allocatedBy(() => {
    found = engine.scan(long.text);
  });
  check(shareFound(long, found) >= LEAST_FOUND, 'too little is found');
  return bytes / long.text.length;
}

/** How many code units a restorer holds back behind each of the chunks. */
function heldBack(session: Session, chunks: readonly string[]): readonly number[] {
  const restorer = session.restorer();
  let held = 0;
  return chunks.map((chunk) => (held += chunk.length - restorer.push(chunk).length));
}

/** Bytes for each of the chunks that a way of passing them on allocates. It says how long all is that it passed on. */
function passing(chunks: readonly string[], pass: () => number): number {
  let length = 0;
  for (let round = 0; round < WARM_UPS; round++) length += pass();
  const bytes = allocatedBy(() => (length += pass()));
  check(length === (WARM_UPS + 1) * chunks.join('').length, 'something was lost');
  return bytes / chunks.length;
}

/** Bytes a restorer allocates for each of the chunks, in a session that holds values of many labels. */
function restoring(session: Session, chunks: readonly string[]): number {
  return passing(chunks, () => {
    const restorer = session.restorer();
    let length = 0;
    // Without an iterator, whose results would be counted too.
    chunks.forEach((chunk) => (length += restorer.push(chunk).length));
    return length + restorer.end().length;
  });
}

/** The least that any restorer allocates that holds back the same: the strings themselves. */
function cutting(session: Session, chunks: readonly string[]): number {
  const held = heldBack(session, chunks);
  return passing(chunks, () => {
    let rest = '';
    let length = 0;
    chunks.forEach((chunk, index) => {
      const text = rest === '' ? chunk : rest + chunk;
      const end = text.length - (held[index] ?? 0);
      rest = text.slice(end);
      length += text.slice(0, end).length;
    });
    return length + rest.length;
  });
}

const session = safeHarbor().session();
session.protect(denseText(LENGTH, 0).text);
const sentences = PROSE.join(' ').replaceAll('[', '');
const prose = sentences.repeat(Math.ceil(LENGTH / sentences.length));
const chunks = prose.match(new RegExp(`[^]{1,${CHUNK}}`, 'g')) ?? [];

const mixed = scanning(mixedText);
const dense = scanning(denseText);
const strings = cutting(session, chunks);

publish([
  { name: 'scan of mixed text', unit: 'bytes/byte', value: mixed },
  { name: 'scan of dense text', unit: 'bytes/byte', value: dense },
  // Some chunks end in the middle of what may become a token without a bracket, and are cut in two.
  {
    name: 'strings that a restorer cuts, a chunk without a bracket',
    unit: 'bytes',
    value: strings,
  },
  {
    name: 'restorer, a chunk without a bracket, beside these',
    unit: 'bytes',
    value: restoring(session, chunks) - strings,
    goal: { atMost: 1 },
  },
]);
