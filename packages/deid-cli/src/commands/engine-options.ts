import { readFile } from 'node:fs/promises';
import { SAFE_HARBOR_LABELS } from 'deid-core';
import { explain } from '../files/failure.ts';
import { type EngineSettings, OPERATORS, type OperatorName } from '../policy/engine-settings.ts';
import { leaning, oneOf, preset, type Values } from './options.ts';
import { UsageError } from './usage-error.ts';

const LABELS: ReadonlySet<string> = new Set(SAFE_HARBOR_LABELS);

export type EngineValues = Pick<Values, 'preset' | 'policy' | 'lean' | 'allow' | 'known'>;

/** @throws UsageError for options that make no engine */
export async function engineSettings(values: EngineValues): Promise<EngineSettings> {
  return {
    preset: preset(values),
    policy: Object.assign({}, ...(await Promise.all((values.policy ?? []).map(readPolicy)))),
    lean: leaning(values),
    allow: values.allow ?? [],
    known: values.known === undefined ? [] : await readKnown(values.known),
  };
}

type PolicySettings = EngineSettings['policy'];

/** Whether what `--policy` was given names a file. */
export const isPolicyFile = (policy: string): boolean => policy.endsWith('.json');

/** `redact`, `DATE=shift,NAME=surrogate`, or a file of JSON: `{"*": "token", "DATE": "shift"}`. */
async function readPolicy(policy: string): Promise<PolicySettings> {
  if (isPolicyFile(policy)) return checkedPolicy(await readJson(policy));
  const entries = policy.split(',').map((part) => {
    const [label = '', operator] = part.split('=');
    return operator === undefined ? ['*', label.trim()] : [label.trim(), operator.trim()];
  });
  return checkedPolicy(Object.fromEntries(entries));
}

function checkedPolicy(policy: unknown): PolicySettings {
  if (typeof policy !== 'object' || policy === null) throw new UsageError('a policy is an object');
  const checked: Record<string, OperatorName> = {};
  for (const [label, operator] of Object.entries(policy)) {
    if (label !== '*') assertLabel(label, '--policy');
    checked[label] = oneOf(OPERATORS, String(operator), `--policy ${label}`);
  }
  return checked;
}

/** A file of JSON: `[{"label": "NAME", "value": "..."}]`. */
async function readKnown(path: string): Promise<EngineSettings['known']> {
  const known = await readJson(path);
  const isKnown =
    Array.isArray(known) &&
    known.every(
      (item: unknown) =>
        typeof item === 'object' &&
        item !== null &&
        'label' in item &&
        'value' in item &&
        typeof item.label === 'string' &&
        typeof item.value === 'string',
    );
  if (!isKnown) throw new UsageError(`${path}: a list of {"label", "value"} is expected`);
  for (const { label } of known as EngineSettings['known']) assertLabel(label, path);
  return known as EngineSettings['known'];
}

function assertLabel(label: string, where: string): void {
  if (LABELS.has(label)) return;
  const choices = [...LABELS].join(', ');
  throw new UsageError(`${where}: ${label} is no label; these are: ${choices}`);
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(explain(error));
  });
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UsageError(`${path}: not JSON`);
  }
}
