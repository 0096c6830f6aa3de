// Bundles the packages for Node, which spends more time on finding and reading hundreds of modules than on what is in
// them. Bundlers get the modules (`default` in the exports), so that they can leave out what a program does not use.
import { dirname, join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { constants } from './constants.ts';

/** Loaded as the module that it is: it would be most of the bundle, and is no faster to load inside it. */
const lexicon: Plugin = {
  name: 'lexicon',
  setup(on) {
    on.onResolve({ filter: /tables\.generated\.js$/ }, () => ({
      path: '../lexicon/tables.generated.js',
      external: true,
    }));
  },
};

/** `deid-rules/lite` is `deid-rules` with modules that are small in place of those that are large. */
const lite: Plugin = {
  name: 'lite',
  setup(on) {
    on.onResolve(
      { filter: /\/(?:(?:tables|weights)\.generated|network|numbering-plan)\.js$/ },
      ({ path, resolveDir }) => ({ path: join(resolveDir, path.replace(/[^/]+$/, 'lite-$&')) }),
    );
  },
};

/**
 * Every entry loads all of `index`, so that what they share is one file: esbuild makes one of each set of modules that
 * the same entries use, and Node takes half a millisecond for each.
 */
const together: Plugin = {
  name: 'together',
  setup(on) {
    on.onResolve({ filter: /\/\w+\/index\.js$/ }, ({ kind, path, resolveDir }) =>
      kind === 'entry-point' && !path.endsWith('dist/index.js')
        ? { path: join(resolveDir, path), namespace: 'together' }
        : undefined,
    );
    on.onLoad({ filter: /^/, namespace: 'together' }, ({ path }) => ({
      contents: `import '../index.js'; export * from ${JSON.stringify(path)};`,
      resolveDir: dirname(path),
    }));
  },
};

/** In characters: what an error names of a bundle is to be found there. */
const LINE_LIMIT = 120;

interface Package {
  readonly name: string;
  readonly entries: readonly string[];
  readonly options: BuildOptions;
}

const PACKAGES: readonly Package[] = [
  {
    name: 'deid-core',
    entries: ['index', 'chat/index', 'batch/index', 'seal/index', 'testing/index'],
    // To load `index` is a side effect, which the packages say that they have none of.
    options: { plugins: [together, constants], ignoreAnnotations: true },
  },
  {
    name: 'deid-rules',
    entries: ['index'],
    // The classes of the core, its errors above all, have to be those that the program imports.
    // Short names: V8 reads half a megabyte of code an eighth faster.
    options: { external: ['deid-core'], plugins: [lexicon, constants], minifyIdentifiers: true },
  },
  {
    name: 'deid-cli',
    // Two programs, side by side: the command, and what each of its threads runs.
    entries: ['bin', 'run/worker'],
    options: { packages: 'external', entryNames: '[name]' },
  },
];

for (const { name, entries, options } of PACKAGES) {
  const dist = `packages/${name}/dist`;
  // oxlint-disable-next-line no-await-in-loop -- a few, and one after the other tells which one failed
  await build({
    entryPoints: entries.map((entry) => ({ in: `${dist}/${entry}.js`, out: entry })),
    outdir: `${dist}/node`,
    outbase: dist,
    bundle: true,
    splitting: true,
    chunkNames: 'chunk-[hash]',
    format: 'esm',
    target: 'es2023',
    platform: 'node',
    // V8 keeps the source, in two bytes a character where a comment has one that needs them.
    minifyWhitespace: true,
    lineLimit: LINE_LIMIT,
    logLevel: 'warning',
    ...options,
  });
}

await build({
  entryPoints: ['packages/deid-rules/dist/index.js'],
  outfile: 'packages/deid-rules/dist/lite/index.js',
  bundle: true,
  format: 'esm',
  target: 'es2023',
  platform: 'neutral',
  external: ['deid-core'],
  plugins: [lite, constants],
  logLevel: 'warning',
});
