// Writes constants into a bundle as the numbers that they are: `TokenKind.Word`, `HASH_PRIME`. V8 reads the variable of a
// module, and the member of an object, anew each time from memory, and a scan asks for several at each character.
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

const CORE = 'deid-core';
const CORE_PATH = 'packages/deid-core/dist/index.js';
const IMPORT = /^import \{([^}]*)\} from '([^']+)';/gm;
const DECLARATION = /^(?:export )?const ([A-Z]\w*) = ([^;\n]+)[;\n]/gm;
/** What needs nothing but numbers to be computed. */
const ARITHMETIC =
  /^\(*-?(?:0x[\da-f]+|\d[\d_.]*(?:e-?\d+)?)\)*(?: (?:[-+*/|&]|<<|>>>?|\*\*) \(*(?:0x[\da-f]+|\d[\d_.]*)\)*)*$/i;
/** What is no code, or the list of an import or export; behind it a name, with a member or without. */
const NAMES =
  /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/\/.*|\/\*[^]*?\*\/|^(?:import|export) \{[^}]*\}|(?<![\w.$])([A-Z]\w*)(?:\.(\w+)(?![\w$(.]| =[^=])|(?![\w$(.]|\s*[:=](?![:=])))/gm;

/** Numbers, or objects of numbers, by the names that a module calls them by. */
type Constants = Map<string, number | Readonly<Record<string, number>>>;

export const constants: Plugin = {
  name: 'constants',
  setup(on) {
    on.onLoad({ filter: /\/dist\/.*\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const known = await importedBy(path, code);
      for (const [, name = '', value = ''] of code.matchAll(DECLARATION)) {
        const written = withNumbers(value, known);
        // oxlint-disable-next-line typescript/no-implied-eval -- arithmetic from our own sources
        if (ARITHMETIC.test(written)) known.set(name, Number(new Function(`return ${written}`)()));
      }
      return { contents: withNumbers(code, known), loader: 'js' };
    });
  },
};

function withNumbers(code: string, known: Constants): string {
  return code.replace(NAMES, (whole, name: string | undefined, key: string | undefined) => {
    const value = name === undefined ? undefined : known.get(name);
    const number = typeof value === 'object' && key !== undefined ? value[key] : value;
    if (typeof number !== 'number') return whole;
    return typeof value === 'number' && key !== undefined ? whole : `(${number})`;
  });
}

/** Those of the modules that a module imports, and of the module itself. */
async function importedBy(path: string, code: string): Promise<Constants> {
  const known: Constants = new Map();
  const own = await load(path);
  for (const name of Object.keys(own)) add(known, name, own[name]);
  for (const [, names = '', from = ''] of code.matchAll(IMPORT)) {
    if (from !== CORE && !from.startsWith('.')) continue;
    // oxlint-disable-next-line no-await-in-loop -- a module is read once, whoever asks for it
    const module = await load(from === CORE ? resolve(CORE_PATH) : join(dirname(path), from));
    for (const each of names.split(',')) {
      const [name = '', called = name] = each.trim().split(' as ');
      add(known, called, module[name]);
    }
  }
  return known;
}

async function load(path: string): Promise<Readonly<Record<string, unknown>>> {
  return import(pathToFileURL(path).href);
}

function add(known: Constants, name: string, value: unknown): void {
  if (!/^[A-Z]/.test(name)) return;
  if (typeof value === 'number' || isOfNumbers(value)) known.set(name, value);
}

function isOfNumbers(value: unknown): value is Readonly<Record<string, number>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const values = Object.values(value);
  return values.length > 0 && values.every((each) => typeof each === 'number');
}
