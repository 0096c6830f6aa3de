// Memory that is allocated for each byte. Its process has the flags of `run.ts`: with them it always says the same.
import { GCProfiler } from 'node:v8';
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

/** Bytes a restorer allocates for each chunk that holds no bracket, in a session that holds values of many labels. */
function streaming(): number {
  const session = safeHarbor().session();
  session.protect(denseText(LENGTH, 0).text);
  const sentences = PROSE.join(' ').replaceAll('[', '');
  const text = sentences.repeat(Math.ceil(LENGTH / sentences.length));
  const chunks = text.match(new RegExp(`[^]{1,${CHUNK}}`, 'g')) ?? [];
  let length = 0;
  const restore = (): void => {
    const restorer = session.restorer();
    for (const chunk of chunks) length += restorer.push(chunk).length;
    length += restorer.end().length;
  };
  for (let round = 0; round < WARM_UPS; round++) restore();
  const bytes = allocatedBy(restore);
  check(length === (WARM_UPS + 1) * text.length, 'something was lost');
  return bytes / chunks.length;
}

publish([
  { name: 'scan of mixed text', unit: 'bytes/byte', value: scanning(mixedText) },
  { name: 'scan of dense text', unit: 'bytes/byte', value: scanning(denseText) },
  {
    name: 'restorer, a chunk without a bracket',
    unit: 'bytes',
    value: streaming(),
    // None: the restorer itself is all.
    goal: { atMost: 1 },
  },
]);
