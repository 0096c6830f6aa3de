// One side of a comparison, in a process of its own: `node side.ts FOLDER SEED`.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as rules from 'deid-rules';
import { denseText, mixedText } from '../corpus/text.ts';
import { check } from '../figures.ts';
import { LEAST_FOUND, shareFound } from '../metric/found.ts';

/** UTF-16 code units. */
const LENGTH = 250_000;
const MESSAGE = 4000;
const CHUNK = 4;
const REPETITIONS = 9;

/** Milliseconds by task. */
export type TaskTimes = Readonly<Record<string, number>>;

type Engine = ReturnType<typeof rules.safeHarbor>;

function timed(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

/** The run that was disturbed least, of several, each by an engine that remembers nothing. */
function repeated(task: (engine: Engine) => number): number {
  return Math.min(...Array.from({ length: REPETITIONS }, () => task(safeHarbor())));
}

function scan(makeText: typeof mixedText): number {
  const long = makeText(LENGTH, seed);
  return repeated((engine) => {
    let found: ReturnType<Engine['scan']> = [];
    const milliseconds = timed(() => (found = engine.scan(long.text)));
    check(shareFound(long, found) >= LEAST_FOUND, 'too little is found');
    return milliseconds;
  });
}

function roundTrips(): number {
  const messages = mixedText(LENGTH, seed).text.match(new RegExp(`[^]{1,${MESSAGE}}`, 'g')) ?? [];
  return repeated((engine) => {
    let restored: readonly string[] = [];
    const milliseconds = timed(() => {
      restored = messages.map((message) => {
        const session = engine.session();
        const text = session.restore(session.protect(message));
        session.close();
        return text;
      });
    });
    check(restored.join('') === messages.join(''), 'a message came back altered');
    return milliseconds;
  });
}

function stream(): number {
  const { text } = mixedText(LENGTH, seed);
  return repeated((engine) => {
    const session = engine.session();
    const chunks = session.protect(text).match(new RegExp(`[^]{1,${CHUNK}}`, 'g')) ?? [];
    const restorer = session.restorer();
    let restored = '';
    const milliseconds = timed(() => {
      for (const chunk of chunks) restored += restorer.push(chunk);
      restored += restorer.end();
    });
    check(restored === text, 'a stream came back altered');
    return milliseconds;
  });
}

const [folder = '', seedText] = process.argv.slice(2);
const seed = Number(seedText);
// What would be published: the built files of the side, as Node finds them.
const file = createRequire(join(folder, 'bench', 'package.json')).resolve('deid-rules');
const started = performance.now();
const { safeHarbor } = (await import(pathToFileURL(file).href)) as typeof rules;
safeHarbor().scan('Seen today: Mrs. Gertrude Whitfield.');
const firstScan = performance.now() - started;

process.send?.({
  'import and first scan': firstScan,
  'scan, 250 KB mixed': scan(mixedText),
  'scan, 250 KB dense': scan(denseText),
  'protect and restore, messages of 4 KB': roundTrips(),
  'restore, chunks of 4': stream(),
} satisfies TaskTimes);
