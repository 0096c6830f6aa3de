// Installs the dependencies when the lockfile has changed since the last install. Needs only Node >= 20 and npm.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

process.chdir(new URL('..', import.meta.url).pathname);
const installed = 'node_modules/.installed-lockfile';
const lockfile = readFileSync('pnpm-lock.yaml', 'utf8');

if (!existsSync(installed) || readFileSync(installed, 'utf8') !== lockfile) {
  const { packageManager } = JSON.parse(readFileSync('package.json', 'utf8'));
  console.log(`Installing dependencies with ${packageManager} ...`);
  const { status } = spawnSync(
    'npx',
    ['--yes', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only'],
    { stdio: 'inherit', shell: process.platform === 'win32' },
  );
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(installed, lockfile);
}
