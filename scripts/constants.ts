// Writes constants into a bundle as the numbers that they are: `TokenKind.Word`, `HASH_PRIME`. V8 reads the variable of a
// module, and the member of an object, anew each time from memory, and a scan asks for several at each character.
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

const CORE = 'deid-core';
const CORE_PATH = 'packages/deid-core/dist/index.js';
const IMPORT = /^import \{([^}]*)\} from '(deid-core|\.[^']+)';/gm;
/** Modules that `deid-rules/lite` has others in place of, see `bundle.ts`. */
const IS_EXCHANGED = /\.generated\.js$/;
const DECLARATION = /^(?:export )?const ([A-Z]\w*) = ([^;\n]+)[;\n]/gm;
/** What needs nothing but numbers to be computed. */
const ARITHMETIC =
  /^\(*-?(?:0x[\da-f]+|\d[\d_.]*(?:e-?\d+)?)\)*(?: (?:[-+*/|&]|<<|>>>?|\*\*) \(*(?:0x[\da-f]+|\d[\d_.]*)\)*)*$/i;
/** What is no code, or the list of an import or export; behind it a name, with a member or without. */
const NAMES =
  /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/\/.*|\/\*[^]*?\*\/|^(?:import|export) \{[^}]*\}|(?<![\w.$])([A-Z]\w*)(?:\.(\w+)(?![\w$(.]| =[^=])|(?![\w$(.]|\s*[:=](?![:=])))/gm;

/** Numbers, and objects of numbers, by the names that a module calls them by. */
type Value = number | Readonly<Record<string, number>>;
type Constants = Map<string, Value>;

export const constants: Plugin = {
  name: 'constants',
  setup(on) {
    on.onLoad({ filter: /\/dist\/.*\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const known = await enumerationsOf(path, code);
      for (const [name, number] of await numbersOf(path)) known.set(name, number);
      return { contents: withNumbers(code, known), loader: 'js' };
    });
  },
};

function withNumbers(code: string, known: ReadonlyMap<string, Value>): string {
  return code.replace(NAMES, (whole, name: string | undefined, key: string | undefined) => {
    const value = name === undefined ? undefined : known.get(name);
    const number = typeof value === 'object' && key !== undefined ? value[key] : value;
    if (typeof number !== 'number') return whole;
    return typeof value === 'number' && key !== undefined ? whole : `(${number})`;
  });
}

/** Objects of numbers that a module imports or exports, as they are when it runs: some are computed from lists of words. */
async function enumerationsOf(path: string, code: string): Promise<Constants> {
  const known: Constants = new Map();
  const add = (module: Readonly<Record<string, unknown>>, name: string, called: string): void => {
    const value = module[name];
    if (/^[A-Z]/.test(name) && isOfNumbers(value)) known.set(called, value);
  };
  const own = await load(path);
  for (const name of Object.keys(own)) add(own, name, name);
  for (const { from, names } of importsOf(path, code)) {
    // oxlint-disable-next-line no-await-in-loop -- a module is read once, whoever asks for it
    const module = await load(from);
    for (const [name, called] of names) add(module, name, called);
  }
  return known;
}

const numbers = new Map<string, Map<string, number>>();

/**
 * Numbers of a module and of those that it imports, where they are written as such or computed from such. Never as they
 * are when it runs: `deid-rules/lite` has other tables, and so other numbers.
 */
async function numbersOf(path: string): Promise<ReadonlyMap<string, number>> {
  const found = numbers.get(path);
  if (found !== undefined) return found;
  const known = new Map<string, number>();
  numbers.set(path, known);
  if (IS_EXCHANGED.test(path)) return known;
  const code = await readFile(path, 'utf8');
  for (const { from, names } of importsOf(path, code)) {
    // oxlint-disable-next-line no-await-in-loop -- as above
    const theirs = await numbersOf(from);
    for (const [name, called] of names) {
      const number = theirs.get(name);
      if (number !== undefined) known.set(called, number);
    }
  }
  for (const [, name = '', value = ''] of code.matchAll(DECLARATION)) {
    const written = withNumbers(value, known);
    // oxlint-disable-next-line typescript/no-implied-eval -- arithmetic from our own sources
    if (ARITHMETIC.test(written)) known.set(name, Number(new Function(`return ${written}`)()));
  }
  return known;
}

interface Import {
  readonly from: string;
  /** What each is called where it comes from, and here. */
  readonly names: readonly (readonly [name: string, called: string])[];
}

function importsOf(path: string, code: string): readonly Import[] {
  return Array.from(code.matchAll(IMPORT), ([, names = '', from = '']) => ({
    from: from === CORE ? resolve(CORE_PATH) : join(dirname(path), from),
    names: names.split(',').map((each) => {
      const [name = '', called = name] = each.trim().split(' as ');
      return [name, called] as const;
    }),
  }));
}

async function load(path: string): Promise<Readonly<Record<string, unknown>>> {
  return import(pathToFileURL(path).href);
}

function isOfNumbers(value: unknown): value is Readonly<Record<string, number>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const values = Object.values(value);
  return values.length > 0 && values.every((each) => typeof each === 'number');
}
