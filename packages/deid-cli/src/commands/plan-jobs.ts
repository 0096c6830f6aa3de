import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isThere } from '../files/is-there.ts';
import type { FileJob } from '../run/file-job.ts';
import { isPolicyFile } from './engine-options.ts';
import { findInputs, type FoundInput } from './find-inputs.ts';
import { formatId, formatOptions, type Values } from './options.ts';
import { UsageError } from './usage-error.ts';

export interface Plan {
  readonly jobs: readonly FileJob[];
  /** Where many outputs go; null where there is one. */
  readonly folder: string | null;
}

const STANDARD_INPUT = '-';
const STANDARD_INPUT_NAME = 'standard input';
const DEAD_LETTERS = '.dead-letters.jsonl';
const VAULT = '.vault';

/**
 * What is read, and where everything goes. Of one file, `-o` and `--vault` name files; of many, folders with the same
 * structure.
 *
 * @throws UsageError
 */
export async function planJobs(inputs: readonly string[], values: Values): Promise<Plan> {
  const common = { format: formatId(values), options: formatOptions(values) };
  const { output, vault } = values;
  if (isStandardInput(inputs)) {
    const deadLetters =
      values['dead-letters'] ?? (output === undefined ? null : output + DEAD_LETTERS);
    const job = { name: STANDARD_INPUT_NAME, input: null, output: output ?? null, deadLetters };
    return { jobs: [{ ...common, ...job, vault: vault ?? null }], folder: null };
  }
  const found = await foundInputs(inputs, values);
  const [first] = found;
  if (first === undefined) throw new UsageError('there are no files to read');
  const isOne = found.length === 1 && first.path === inputs[0] && !(await isFolder(output));
  if (isOne) return { jobs: [{ ...common, ...placesOfOne(first, values) }], folder: null };
  if (output === undefined) throw new UsageError('several files need a folder to go to: -o FOLDER');
  for (const name of ['output', 'vault', 'dead-letters'] as const) {
    // oxlint-disable-next-line no-await-in-loop -- three at most
    await assertNoFile(values[name], `--${name}`);
  }
  assertDistinctNames(found);
  const jobs = found.map((each) => ({ ...common, ...placesIn(output, each, values) }));
  return { jobs, folder: output };
}

/**
 * Files that are only read.
 *
 * @throws UsageError
 */
export async function planReading(inputs: readonly string[], values: Values): Promise<Plan> {
  const nowhere = { output: null, vault: null, deadLetters: null };
  const common = { format: formatId(values), options: formatOptions(values), ...nowhere };
  if (isStandardInput(inputs)) {
    return { jobs: [{ ...common, name: STANDARD_INPUT_NAME, input: null }], folder: null };
  }
  const found = await foundInputs(inputs, values);
  const jobs = found.map(({ path, name }) => ({ ...common, name, input: path }));
  return { jobs, folder: null };
}

async function foundInputs(
  inputs: readonly string[],
  values: Values,
): Promise<readonly FoundInput[]> {
  let passedOver = 0;
  const found = await findInputs(inputs, otherPlaces(values), () => passedOver++);
  if (passedOver > 0 && !values.quiet && !values.json) {
    process.stderr.write(`deid: not read: ${passedOver} hidden files or folders, pipes, devices\n`);
  }
  return found;
}

/** What the options name that is no input. */
function otherPlaces(values: Values): readonly string[] {
  const named = ['output', 'vault', 'dead-letters', 'vault-key-file', 'known'] as const;
  return [
    ...named.map((name) => values[name]),
    ...(values.policy ?? []).filter(isPolicyFile),
  ].filter((path) => path !== undefined);
}

function isStandardInput(inputs: readonly string[]): boolean {
  return inputs.length === 0 || (inputs.length === 1 && inputs[0] === STANDARD_INPUT);
}

type Places = Pick<FileJob, 'name' | 'input' | 'output' | 'vault' | 'deadLetters'>;

function placesOfOne({ path, name }: FoundInput, values: Values): Places {
  const output = values.output ?? null;
  const deadLetters = values['dead-letters'] ?? (output === null ? null : output + DEAD_LETTERS);
  return { name, input: path, output, vault: values.vault ?? null, deadLetters };
}

function placesIn(folder: string, { path, name }: FoundInput, values: Values): Places {
  const { vault } = values;
  return {
    name,
    input: path,
    output: join(folder, name),
    vault: vault === undefined ? null : join(vault, name + VAULT),
    deadLetters: join(values['dead-letters'] ?? folder, name + DEAD_LETTERS),
  };
}

function assertDistinctNames(found: readonly FoundInput[]): void {
  const byName = new Map<string, string>();
  for (const { name, path } of found) {
    const other = byName.get(name);
    if (other !== undefined) {
      throw new UsageError(`${other} and ${path} would both be written as ${name}`);
    }
    byName.set(name, path);
  }
}

async function assertNoFile(path: string | undefined, option: string): Promise<void> {
  if (path === undefined || (await isFolder(path)) || !(await isThere(path))) return;
  throw new UsageError(`several files need a folder to go to: ${option} ${path} is a file`);
}

async function isFolder(path: string | undefined): Promise<boolean> {
  if (path === undefined) return false;
  if (path.endsWith('/')) return true;
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
