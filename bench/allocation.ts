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
const WARM_UPS = 20;
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

/** Bytes a restorer allocates for each of the chunks, in a session that holds values of many labels. */
function streaming(session: Session, chunks: readonly string[]): number {
  let length = 0;
  const restore = (): void => {
    const restorer = session.restorer();
    // Without an iterator, whose results would be counted too.
    chunks.forEach((chunk) => (length += restorer.push(chunk).length));
    length += restorer.end().length;
  };
  for (let round = 0; round < WARM_UPS; round++) restore();
  const bytes = allocatedBy(restore);
  check(length === (WARM_UPS + 1) * chunks.join('').length, 'something was lost');
  return bytes / chunks.length;
}

const session = safeHarbor().session();
session.protect(denseText(LENGTH, 0).text);
const sentences = PROSE.join(' ').replaceAll('[', '');
const prose = sentences.repeat(Math.ceil(LENGTH / sentences.length));
const chunks = prose.match(new RegExp(`[^]{1,${CHUNK}}`, 'g')) ?? [];
/** Those of them that end in the middle of what may become a token without a bracket are cut in two. */
const passed = chunks.filter((chunk) => session.restorer().push(chunk) === chunk);

publish([
  { name: 'scan of mixed text', unit: 'bytes/byte', value: scanning(mixedText) },
  { name: 'scan of dense text', unit: 'bytes/byte', value: scanning(denseText) },
  {
    name: 'restorer, a chunk without a bracket',
    unit: 'bytes',
    value: streaming(session, chunks),
    // None: the restorer itself is all.
    goal: { atMost: 1 },
  },
  {
    name: 'restorer, a chunk that begins no token',
    unit: 'bytes',
    value: streaming(session, passed),
    goal: { atMost: 1 },
  },
]);
