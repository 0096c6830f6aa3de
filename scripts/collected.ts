// Fails when git holds a test file that vitest does not collect: a test that never runs proves nothing.
import { execFileSync } from 'node:child_process';
import { createVitest } from 'vitest/node';

const vitest = await createVitest({ watch: false });
const specifications = await vitest.globTestSpecifications();
await vitest.close();
const collected = new Set(specifications.map(({ moduleId }) => moduleId));

const files = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  { encoding: 'utf8' },
);
const missed = files
  .split('\0')
  .filter((file) => /\.(?:test|spec)\.[cm]?[jt]sx?$/.test(file))
  .filter((file) => !collected.has(`${vitest.config.root}/${file}`));

if (missed.length > 0) {
  console.error(`vitest does not collect:\n  ${missed.join('\n  ')}`);
  process.exitCode = 1;
}
