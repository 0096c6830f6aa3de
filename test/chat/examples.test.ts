import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RecordingServer, startServer } from './support/server.ts';

const PHI = ['Maria Delgado', 'maria@example.com'];
const run = promisify(execFile);
const example = (name: string): string =>
  fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));

let server: RecordingServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** What an example prints, run on the workspace's sources. */
async function output(name: string, env: NodeJS.ProcessEnv): Promise<string> {
  const { OPENAI_API_KEY: _, ...inherited } = process.env;
  const options = { env: { ...inherited, NO_COLOR: '1', ...env } };
  const { stdout } = await run(
    process.execPath,
    ['--conditions=@deid/source', example(name)],
    options,
  );
  return stdout;
}

test.each(['minimal.ts', 'ai-sdk.ts'])(
  '%s sends no identifier and prints them all',
  async (name) => {
    server.requests.length = 0;
    const env = { OPENAI_API_KEY: 'none', OPENAI_BASE_URL: `${server.url}/v1` };
    const printed = await output(name, env);
    for (const value of PHI) {
      expect(printed).toContain(value);
      expect(server.requests[0]?.body).not.toContain(value);
    }
  },
);

test('the demo shows what leaves and what its caller gets', async () => {
  const lines = (await output('demo.ts', {})).split('\n');
  const of = (label: string): string[] => lines.filter((line) => line.startsWith(label));
  const outside = [...of('left the process'), ...of('came back')];
  expect(outside).toHaveLength(8);
  expect(outside.join('\n')).not.toMatch(/Maria|Delgado/);
  const inside = [...of('you got'), ...of('you get'), ...of('your tool got')];
  expect(inside).toHaveLength(4);
  for (const line of inside) expect(line).toContain('Maria Delgado');
});
