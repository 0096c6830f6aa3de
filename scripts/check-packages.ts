// Packs what would be published and has publint and attw read it as a stranger would.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'deid-packages-'));
const run = (command: string, ...args: readonly string[]): void => {
  execFileSync(command, args, { stdio: 'inherit' });
};

try {
  run('node', 'scripts/pack.ts', folder);
  for (const name of ['deid-core', 'deid-rules', 'deid-cli']) {
    const tarball = join(folder, `${name}.tgz`);
    run('publint', 'run', tarball, '--strict');
    run('attw', tarball, '--profile', 'esm-only', '--quiet');
  }
} finally {
  rmSync(folder, { recursive: true });
}
