import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { EdgeVM } from '@edge-runtime/vm';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Packing, and an installation from the registry. */
const INSTALL_TIMEOUT_MILLISECONDS = 180_000;

const PROGRAM = `
  import { roundTrips } from './program.js';
  console.log(JSON.stringify([process.version, ...(await roundTrips())]));
`;
const EDGE_PROGRAM = `
  import { roundTrips } from './program.js';
  globalThis.outcome = roundTrips();
`;

const roundTrip = {
  sent: ['Patient: [NAME_1]. SSN [SSN_1], seen on [DATE_1], call [PHONE_1].'],
  received: 'Patient: Maria Delgado. SSN 536-22-8714, seen on 03/14/2024, call (212) 555-0142.',
};

/** The project of a stranger who installed the tarballs. */
let project = '';

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'deid-packaging-'));
  const repository = path('../..');
  await run('tsc', ['--build', 'packages/deid-core', 'packages/deid-rules'], { cwd: repository });
  for (const script of ['scripts/bundle.ts', 'scripts/pack.ts']) {
    await run(process.execPath, [script, project], { cwd: repository });
  }
  await writeFile(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  await run('npm', ['install', '--prefer-offline', './deid-core.tgz', './deid-rules.tgz'], {
    cwd: project,
  });
  await cp(path('program.js'), join(project, 'program.js'));
}, INSTALL_TIMEOUT_MILLISECONDS);

afterAll(() => rm(project, { recursive: true }));

test.each([
  ['v20.', path('../node_modules/node20/bin/node')],
  ['v22.', path('../node_modules/node22/bin/node')],
  ['v24.', process.execPath],
])('the tarballs run on Node %s', async (version, node) => {
  const { stdout, stderr } = await run(node, ['--input-type=module', '--eval', PROGRAM], {
    cwd: project,
  });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual([expect.stringMatching(version), roundTrip, roundTrip]);
});

test('the tarballs run in an edge runtime', async () => {
  const bundle = await build({
    stdin: { contents: EDGE_PROGRAM, resolveDir: project },
    bundle: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
  });
  const runtime = new EdgeVM({ initialCode: bundle.outputFiles[0]?.text ?? '' });
  expect(await runtime.evaluate('outcome')).toEqual([roundTrip, roundTrip]);
});
