// How much is done for each token, counted, not timed: V8 counts every block of code that it runs. The process has the
// flags of `benchmarks.ts`, with which the same text always gives the same counts.
import { type Profiler } from 'node:inspector';
import { Session } from 'node:inspector/promises';
import type { Engine } from 'deid-core';
import { adversarialTexts } from './corpus/adversarial.ts';
import { denseText, mixedText } from './corpus/text.ts';
import { check, type Figure, publish } from './figures.ts';
import { LEAST_FOUND, shareFound } from './metric/found.ts';

/** UTF-16 code units. */
const LENGTH = 50_000;
const ADVERSARIAL_LENGTH = 10_000;
const TURNS = 20;
const TURN = 2000;
/** Linear is 2, quadratic 4. The second half of a text may hold dearer words than the first. */
const MOST_GROWTH = 2.25;

const inspector = new Session();
inspector.connect();
await inspector.post('Profiler.enable');
await inspector.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

// Only code that is loaded from here on is counted.
const { createDocument } = await import('deid-core');
const { safeHarbor } = await import('deid-rules');

/** What has been counted since it was last asked for, of the packages and all that they depend on. */
async function counts(): Promise<readonly Profiler.ScriptCoverage[]> {
  const { result } = await inspector.post('Profiler.takePreciseCoverage');
  const here = new URL('.', import.meta.url).href;
  return result.filter(({ url }) => url.startsWith('file:') && !url.startsWith(here));
}

/** Runs something and counts. */
async function countsOf(run: () => void): Promise<readonly Profiler.ScriptCoverage[]> {
  await counts();
  run();
  return counts();
}

/** Blocks of code that were run. */
function steps(scripts: readonly Profiler.ScriptCoverage[]): number {
  const ranges = scripts.flatMap(({ functions }) => functions).flatMap((it) => it.ranges);
  return ranges.reduce((sum, { count }) => sum + count, 0);
}

/** A function whose calls are counted, by the end of its file's path and its name. */
interface Counted {
  readonly what: string;
  readonly file: string;
  readonly name: string;
}

const COUNTED: readonly Counted[] = [
  { what: 'words looked up in the lexicon', file: 'src/lexicon/lexicon.ts', name: 'lookup' },
  { what: 'numbers parsed by libphonenumber-js', file: 'es6/parse.js', name: 'parse' },
  { what: 'days asked of date-fns', file: 'date-fns/isExists.js', name: 'isExists' },
];

function calls(scripts: readonly Profiler.ScriptCoverage[], { file, name }: Counted): number {
  const functions = scripts
    .filter(({ url }) => url.endsWith(file))
    .flatMap((script) => script.functions)
    .filter(({ functionName }) => functionName === name);
  check(functions.length > 0, `there is no function ${name} in ${file}`);
  return functions.reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
}

async function scanning(kind: string, makeText: typeof mixedText): Promise<readonly Figure[]> {
  let candidates = 0;
  let questions = 0;
  const engine = safeHarbor({
    suppressors: [{ id: 'count', suppresses: () => (candidates++, false) }],
    secondReader: { seesPerson: () => (questions++, false) },
  });
  engine.scan(makeText(LENGTH, 1).text);
  candidates = questions = 0;
  const long = makeText(LENGTH, 0);
  let found: ReturnType<typeof engine.scan> = [];
  const scripts = await countsOf(() => {
    found = engine.scan(long.text);
  });
  check(shareFound(long, found) >= LEAST_FOUND, 'too little is found');
  const tokens = createDocument(long.text).tokens.length;
  const perThousand = (what: string, count: number): Figure => ({
    name: `${kind}: ${what}`,
    unit: 'per 1,000 tokens',
    value: (1000 * count) / tokens,
  });
  return [
    { name: `${kind}: steps`, unit: 'per token', value: steps(scripts) / tokens },
    perThousand('candidates', candidates),
    perThousand('questions for the second reader', questions),
    ...COUNTED.map((counted) => perThousand(counted.what, calls(scripts, counted))),
  ];
}

/** How the steps grow when a text is twice as long. */
async function growth(name: string, text: string, twice: string): Promise<Figure> {
  const stepsOf = async (scanned: string): Promise<number> => {
    const engine = safeHarbor();
    return steps(await countsOf(() => engine.scan(scanned)));
  };
  // What it takes from the lexicon is unpacked the first time.
  safeHarbor().scan(twice);
  return {
    name: `twice as long: ${name}`,
    unit: 'times the steps',
    value: (await stepsOf(twice)) / (await stepsOf(text)),
    goal: { atMost: MOST_GROWTH },
  };
}

/** What the old turns of a conversation take when it is protected again with one turn more, of what they took at first. */
async function again(): Promise<Figure> {
  const { text } = mixedText((TURNS + 1) * TURN, 0);
  const turns = Array.from({ length: TURNS + 1 }, (_, index) =>
    text.slice(index * TURN, (index + 1) * TURN),
  );
  safeHarbor().scan(text);
  const engine = safeHarbor();
  const first = await stepsToProtect(engine, turns.slice(0, TURNS));
  const next = await stepsToProtect(safeHarbor(), turns.slice(TURNS));
  return {
    name: 'old turns of a conversation, again / first',
    unit: 'of the steps',
    value: ((await stepsToProtect(engine, turns)) - next) / first,
    goal: { atMost: 1 / 30 },
  };
}

async function stepsToProtect(engine: Engine, texts: readonly string[]): Promise<number> {
  const session = engine.session();
  return steps(await countsOf(() => session.protectAll(texts)));
}

const short = adversarialTexts(ADVERSARIAL_LENGTH);
const figures = [...(await scanning('mixed', mixedText)), ...(await scanning('dense', denseText))];
for (const [name, twice] of Object.entries(adversarialTexts(2 * ADVERSARIAL_LENGTH))) {
  // oxlint-disable-next-line no-await-in-loop -- one count at a time
  figures.push(await growth(name, short[name] ?? '', twice));
}
publish([...figures, await again()]);
