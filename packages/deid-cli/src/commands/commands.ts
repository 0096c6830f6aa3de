import { randomBytes } from 'node:crypto';
import { KEY_BYTES } from 'deid-core/seal';
import { assertDistinct } from './assert-distinct.ts';
import { ExitCode } from './exit-code.ts';
import {
  EVAL_HELP,
  KEY_HELP,
  REDACT_HELP,
  RESTORE_HELP,
  SCAN_HELP,
  SUBMIT_HELP,
  WORKER_HELP,
} from './help.ts';
import { type CommandLine, type OptionName, readCommandLine } from './options.ts';
import { planJobs } from './plan-jobs.ts';
import { runCommand } from './run-command.ts';
import { scan } from './scan.ts';
import { UsageError } from './usage-error.ts';

export interface Command {
  readonly help: string;
  readonly run: (args: readonly string[]) => Promise<ExitCode>;
}

const ENGINE: readonly OptionName[] = ['preset', 'lean', 'allow', 'known'];
const FILES: readonly OptionName[] = ['output', 'format', 'fields', 'patient', 'max-record-mb'];
const READ: readonly OptionName[] = ['workers', 'json', 'quiet'];
const RUN: readonly OptionName[] = [...READ, 'dead-letters'];
const QUEUE: readonly OptionName[] = ['redis', 'queue', 'patience', 'quiet'];
const VAULT: readonly OptionName[] = ['vault', 'vault-key-file'];

export const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['redact', { help: REDACT_HELP, run: redact }],
  ['restore', { help: RESTORE_HELP, run: restore }],
  ['scan', { help: SCAN_HELP, run: runScan }],
  ['eval', { help: EVAL_HELP, run: runEvaluate }],
  ['key', { help: KEY_HELP, run: makeKey }],
  ['submit', { help: SUBMIT_HELP, run: runSubmit }],
  ['worker', { help: WORKER_HELP, run: runWorker }],
]);

async function redact(args: readonly string[]): Promise<ExitCode> {
  const options = [...ENGINE, ...FILES, ...RUN, ...VAULT, 'policy'] as const;
  const { inputs, values } = readCommandLine(args, options);
  return runCommand('redact', await planJobs(inputs, values), values);
}

/** Takes the options of `redact`, so that one command line serves for both. */
async function restore(args: readonly string[]): Promise<ExitCode> {
  const options = [...ENGINE, ...FILES, ...RUN, ...VAULT, 'policy', 'changed'] as const;
  const { inputs, values } = readCommandLine(args, options);
  if (values.vault === undefined) throw new UsageError('nothing is restored without --vault');
  // What was done to a label does not matter any more.
  return runCommand('restore', await planJobs(inputs, values), { ...values, policy: [] });
}

async function runScan(args: readonly string[]): Promise<ExitCode> {
  const { inputs, values } = readCommandLine(args, [...ENGINE, ...FILES, ...READ, 'as']);
  return scan(inputs, values);
}

async function runEvaluate(args: readonly string[]): Promise<ExitCode> {
  const { inputs, values } = readCommandLine(args, [...ENGINE, 'exhaustive', 'json']);
  // With it comes the engine, which all others leave to their threads.
  const { evaluate } = await import('./evaluate.ts');
  return evaluate(inputs, values);
}

async function runSubmit(args: readonly string[]): Promise<ExitCode> {
  const places = ['dead-letters', 'vault', 'policy'] as const;
  const options = [...ENGINE, ...FILES, ...QUEUE, ...places, 'shard-mb', 'wait', 'json'] as const;
  const { inputs, values } = readCommandLine(args, options);
  const plan = await planJobs(inputs, values);
  await assertDistinct('redact', plan.jobs, values);
  const { submit } = await import('../queue/submit.ts');
  return submit(plan, values);
}

async function runWorker(args: readonly string[]): Promise<ExitCode> {
  const options = [...QUEUE, 'workers', 'silence', 'vault-key-file'] as const;
  const { values } = withoutFiles(readCommandLine(args, options));
  const { work } = await import('../queue/worker.ts');
  return work(values);
}

async function makeKey(args: readonly string[]): Promise<ExitCode> {
  withoutFiles(readCommandLine(args, []));
  process.stdout.write(`${randomBytes(KEY_BYTES).toString('hex')}\n`);
  return ExitCode.Success;
}

/** Whoever names a file thinks that something is done to it. */
function withoutFiles(line: CommandLine): CommandLine {
  if (line.inputs.length > 0) throw new UsageError('this command takes no files');
  return line;
}
