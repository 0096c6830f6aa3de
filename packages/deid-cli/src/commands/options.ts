import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { FormatOptions } from '../formats/format.ts';
import { FORMATS } from '../formats/formats.ts';
import { LEANINGS, PRESETS } from '../policy/engine-settings.ts';
import { FINDINGS_STYLES } from '../run/settings.ts';
import { UsageError } from './usage-error.ts';

const MEGABYTE = 1_000_000;
/** Longest record by default, in megabytes: some thousand pages. */
const MAX_RECORD_MEGABYTES = '8';

/** Least size of a part of a file for a queue, in megabytes: some seconds of work, which is what a lost worker costs. */
const SHARD_MEGABYTES = '32';

/** How long a worker may say nothing until its part is given to another, in seconds. */
const SILENCE_SECONDS = '15';

/** How long Redis may be away until a command gives up, in seconds. */
const PATIENCE_SECONDS = '60';

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean', default: false } as const;

const OPTIONS = {
  output: { ...text, short: 'o' },
  format: text,
  fields: texts,
  patient: text,
  policy: texts,
  preset: { ...text, default: 'safe-harbor' },
  lean: { ...text, default: 'balanced' },
  allow: texts,
  known: text,
  vault: text,
  'vault-key-file': text,
  'dead-letters': text,
  'max-record-mb': { ...text, default: MAX_RECORD_MEGABYTES },
  workers: text,
  changed: flag,
  as: { ...text, default: 'table' },
  redis: text,
  queue: { ...text, default: 'deid' },
  'shard-mb': { ...text, default: SHARD_MEGABYTES },
  wait: flag,
  silence: { ...text, default: SILENCE_SECONDS },
  patience: { ...text, default: PATIENCE_SECONDS },
  exhaustive: flag,
  json: flag,
  quiet: { ...flag, short: 'q' },
  help: { ...flag, short: 'h' },
  version: flag,
} as const;

export type Values = ReturnType<typeof parse>['values'];
export type OptionName = keyof typeof OPTIONS;

export interface CommandLine {
  readonly inputs: readonly string[];
  readonly values: Values;
}

/**
 * @param allowed the options of the command
 * @throws UsageError
 */
export function readCommandLine(
  args: readonly string[],
  allowed: readonly OptionName[],
): CommandLine {
  const { values, positionals, tokens } = parse(args);
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    // `parse` refuses what is no option at all.
    if (!allowed.includes(token.name)) {
      throw new UsageError(`${token.rawName} is no option of this command`);
    }
    if (token.value === '') throw new UsageError(`${token.rawName} takes a value`);
  }
  if (positionals.includes('')) throw new UsageError('a file without a name');
  return { inputs: positionals, values };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, tokens: true });
  } catch (error) {
    // Its messages are of the command line alone.
    throw new UsageError(error instanceof Error ? error.message : 'not understood');
  }
}

export function formatOptions({
  fields = [],
  patient,
}: Pick<Values, 'fields' | 'patient'>): FormatOptions {
  return {
    fields: fields.flatMap(splitList),
    ...(patient !== undefined && { patient }),
  };
}

/** `name,notes`; what has brackets is a path, and may have commas of its own. */
function splitList(list: string): readonly string[] {
  return list.includes('[') ? [list] : list.split(',').map((item) => item.trim());
}

export function formatId({ format }: Pick<Values, 'format'>): string | null {
  if (format === undefined) return null;
  return oneOf(
    FORMATS.map(({ id }) => id),
    format,
    '--format',
  );
}

export function maxRecordBytes(values: Pick<Values, 'max-record-mb'>): number {
  return positive(values['max-record-mb'], '--max-record-mb') * MEGABYTE;
}

export function workerCount({ workers }: Values): number {
  return workers === undefined ? availableParallelism() : positive(workers, '--workers');
}

export function positive(value: string, name: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) {
    throw new UsageError(`${name} takes a whole number from 1 on`);
  }
  return number;
}

/** @throws UsageError unless the value is one of those that there are */
export function oneOf<Choice extends string>(
  choices: readonly Choice[],
  value: string,
  name: string,
): Choice {
  const choice = choices.find((each) => each === value);
  if (choice === undefined) throw new UsageError(`${name} takes one of: ${choices.join(', ')}`);
  return choice;
}

export const preset = ({ preset: value }: Pick<Values, 'preset'>) =>
  oneOf(PRESETS, value, '--preset');
export const leaning = ({ lean }: Pick<Values, 'lean'>) => oneOf(LEANINGS, lean, '--lean');
export const findingsStyle = ({ as }: Values) => oneOf(FINDINGS_STYLES, as, '--as');
