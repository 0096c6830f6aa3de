// Installs the dependencies, unless they are those of the lockfile already. Runs on any Node from 20 on.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pnpm, root } from './pnpm.mjs';

const installed = `${root}node_modules/.installed-lockfile`;
const lockfile = readFileSync(`${root}pnpm-lock.yaml`, 'utf8');

if (!existsSync(installed) || readFileSync(installed, 'utf8') !== lockfile) {
  console.log('Installing the dependencies; later runs skip this.');
  const status = pnpm('install', '--frozen-lockfile');
  if (status !== 0) process.exit(status);
  writeFileSync(installed, lockfile);
}
