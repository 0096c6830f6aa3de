import { createHmac, hkdfSync } from 'node:crypto';
import {
  type Engine,
  generalize,
  hash,
  keep,
  type Mac,
  mask,
  type Operator,
  redact,
  shift,
  surrogate,
  token,
} from 'deid-core';
import { limitedDataSet, safeHarbor } from 'deid-rules';
import type { EngineSettings, OperatorName } from './engine-settings.ts';
import { SURROGATE_MAKERS } from './surrogate-makers.ts';

const MAC_BYTES = 32;

/** What a preset does where no policy says otherwise; the other one has its own. */
const TOKENS = { '*': token() };

/** @param key the master key; needed by operators that are keyed */
export function buildEngine(
  { preset, policy, lean, allow, known }: EngineSettings,
  key: Uint8Array | null,
): Engine {
  const mac = key === null ? noKey : macOf(key);
  const operators = Object.fromEntries(
    Object.entries(complete(policy)).map(([label, name]) => [label, OPERATORS[name](mac)]),
  );
  const options = {
    policy: { ...(preset === 'safe-harbor' && TOKENS), ...operators },
    lean,
    allow,
    known,
  };
  return preset === 'safe-harbor' ? safeHarbor(options) : limitedDataSet(options);
}

/** What a surrogate of a date or an age would be, another operator does better. */
function complete(policy: EngineSettings['policy']): EngineSettings['policy'] {
  const named: EngineSettings['policy'] =
    policy['*'] === 'surrogate' ? { DATE: 'surrogate', AGE: 'surrogate', ...policy } : policy;
  return {
    ...named,
    ...(named['DATE'] === 'surrogate' && { DATE: 'shift' }),
    ...(named['AGE'] === 'surrogate' && { AGE: 'generalize' }),
  };
}

const OPERATORS: Readonly<Record<OperatorName, (mac: Mac) => Operator>> = {
  token: () => token(),
  redact: () => redact(),
  mask: () => mask(),
  generalize: () => generalize(),
  hash: (mac) => hash({ mac }),
  shift: (mac) => shift({ mac }),
  surrogate: (mac) => surrogate({ mac, makers: SURROGATE_MAKERS }),
  keep: () => keep(),
};

/** HMAC-SHA-256 under a key that serves nothing else. */
function macOf(masterKey: Uint8Array): Mac {
  const key = Buffer.from(
    hkdfSync('sha256', masterKey, new Uint8Array(), 'deid operators 1', MAC_BYTES),
  );
  return (message) => createHmac('sha256', key).update(message).digest();
}

function noKey(): never {
  throw new Error('keyed operators are refused without a key before an engine is built');
}
