// Writes the members of constants such as `TokenKind.Word` into a bundle as the numbers that they are. V8 reads a member of
// an imported object anew each time, from memory, and a scan asks for several at each character.
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

const IMPORT = /import \{([^}]*)\} from '([^']+)';/g;
const EXPORT = /export const ([A-Z][A-Za-z]*) =/g;

const CORE = 'deid-core';

/** Numbers by the names of the members of one constant. */
type Members = Readonly<Record<string, number>>;

export const constants: Plugin = {
  name: 'constants',
  setup(on) {
    on.onLoad({ filter: /\/dist\/.*\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const known = await constantsOf(path, code);
      if (known.size === 0) return undefined;
      const names = [...known.keys()].join('|');
      // What is assigned to is none, and neither is the member of a member.
      const member = new RegExp(`(?<![\\w.$'"])(${names})\\.(\\w+)\\b(?! =[^=])`, 'g');
      const contents = code.replace(member, (whole, name: string, key: string) =>
        String(known.get(name)?.[key] ?? whole),
      );
      return { contents, loader: 'js' };
    });
  },
};

/** The constants that a module imports or exports, by the names that it calls them by. */
async function constantsOf(path: string, code: string): Promise<ReadonlyMap<string, Members>> {
  const known = new Map<string, Members>();
  const add = async (from: string, name: string, called: string): Promise<void> => {
    const module: Readonly<Record<string, unknown>> = await import(from);
    const value = module[name];
    if (isConstant(value)) known.set(called, value);
  };
  for (const [, names = '', from = ''] of code.matchAll(IMPORT)) {
    const isOurs = from.startsWith('.') || from === CORE;
    if (!isOurs) continue;
    const module = from === CORE ? 'packages/deid-core/dist/index.js' : join(dirname(path), from);
    for (const each of names.split(',')) {
      const [name = '', called = name] = each.trim().split(' as ');
      // oxlint-disable-next-line no-await-in-loop -- modules are loaded once, and there is nothing else to do
      if (/^[A-Z][a-z]/.test(name)) await add(urlOf(resolve(module)), name, called);
    }
  }
  for (const [, name = ''] of code.matchAll(EXPORT)) {
    // oxlint-disable-next-line no-await-in-loop -- as above
    if (/^[A-Z][a-z]/.test(name)) await add(urlOf(path), name, name);
  }
  return known;
}

function urlOf(path: string): string {
  return pathToFileURL(path).href;
}

/** Whether something is a plain object of numbers. */
function isConstant(value: unknown): value is Members {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const values = Object.values(value);
  return values.length > 0 && values.every((each) => typeof each === 'number');
}
