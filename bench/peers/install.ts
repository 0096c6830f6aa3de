import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = import.meta.dirname;
const LOCKFILE = join(FOLDER, 'package-lock.json');
const INSTALLED = join(FOLDER, 'node_modules', '.installed-lockfile');

/** Installs what is compared, unless it is that of the lockfile already. Nothing but this benchmark needs it. */
export function installPeers(): void {
  const lockfile = readFileSync(LOCKFILE, 'utf8');
  if (existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === lockfile) return;
  const shell = process.platform === 'win32';
  execFileSync('npm', ['ci', '--silent'], { cwd: FOLDER, stdio: 'inherit', shell });
  writeFileSync(INSTALLED, lockfile);
}

/** The versions of `package.json`, by package. */
export function peerVersions(): Readonly<Record<string, string>> {
  const manifest = JSON.parse(readFileSync(join(FOLDER, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return manifest.dependencies;
}
