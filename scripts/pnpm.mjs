import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the workspace. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs the pnpm that package.json names, through npm, so that nobody has to install it.
 *
 * @param {...string} args
 * @returns {number} The exit code of pnpm.
 */
export function pnpm(...args) {
  const { packageManager } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const { status, error } = spawnSync('npx', ['--yes', packageManager, ...args], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  return status ?? 1;
}
