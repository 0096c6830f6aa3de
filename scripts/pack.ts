// Packs what would be published: `node scripts/pack.ts FOLDER` leaves one tarball for each package in the folder.
import { resolve } from 'node:path';
import { pnpm } from './pnpm.mjs';

const folder = resolve(process.argv[2] ?? '.');
process.exitCode = pnpm(
  '--recursive',
  '--filter=./packages/*',
  '--reporter=silent',
  'pack',
  `--out=${folder}/%s.tgz`,
);
