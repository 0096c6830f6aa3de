// How large the packages are to who ships them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type * as core from 'deid-core';
import type * as chat from 'deid-core/chat';
import type * as rules from 'deid-rules';
import { check, type Figure, publish } from './figures.ts';

const BYTES_PER_KILOBYTE = 1000;

interface Bundle {
  readonly name: string;
  readonly entry: string;
  /** Most kilobytes, gzipped. */
  readonly atMost?: number;
  /** Whether the bundle, loaded by itself, does its work. */
  readonly works: (loaded: unknown) => boolean;
}

const BUNDLES: readonly Bundle[] = [
  {
    name: 'deid-core',
    entry: 'deid-core',
    atMost: 15,
    works: (loaded) => {
      const { createEngine } = loaded as typeof core;
      return createEngine({ detectors: [] }).scan('nothing').length === 0;
    },
  },
  {
    name: 'deid-core/chat',
    entry: 'deid-core/chat',
    works: (loaded) => typeof (loaded as typeof chat).wrapFetch === 'function',
  },
  {
    name: 'deid-rules with all that it depends on',
    entry: 'deid-rules',
    atMost: 700,
    works: (loaded) => {
      const engine = (loaded as typeof rules).safeHarbor();
      return engine.scan('Mrs. Gertrude Whitfield, gertrude@example.com').length === 2;
    },
  },
  {
    name: 'deid-rules/lite with all that it depends on',
    entry: 'deid-rules/lite',
    atMost: 150,
    works: (loaded) => {
      const engine = (loaded as typeof rules).safeHarbor();
      return engine.scan('Mrs. Gertrude Whitfield, gertrude@example.com').length === 2;
    },
  },
];

async function bundle(entry: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '${entry}';`, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2023',
  });
  const [output] = outputFiles;
  check(output !== undefined, `${entry} gave no bundle`);
  return output.contents;
}

function kilobytes(bytes: number): number {
  return bytes / BYTES_PER_KILOBYTE;
}

async function measure(
  { name, entry, works, atMost }: Bundle,
  folder: string,
): Promise<readonly Figure[]> {
  const code = await bundle(entry);
  const file = join(folder, `${entry.replaceAll('/', '-')}.mjs`);
  writeFileSync(file, code);
  check(works(await import(pathToFileURL(file).href)), `the bundle of ${name} does not work`);
  return [
    {
      name: `${name}, gzipped`,
      unit: 'kB',
      value: kilobytes(gzipSync(code, { level: 9 }).length),
      ...(atMost !== undefined && { goal: { atMost } }),
    },
    { name: `${name}, minified`, unit: 'kB', value: kilobytes(code.length) },
  ];
}

const folder = mkdtempSync(join(tmpdir(), 'deid-size-'));
try {
  const figures = await Promise.all(BUNDLES.map((it) => measure(it, folder)));
  publish(figures.flat());
} finally {
  rmSync(folder, { recursive: true });
}
