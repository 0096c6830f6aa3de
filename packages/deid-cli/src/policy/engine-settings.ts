/** What becomes of the identifiers of one label. */
export const OPERATORS = [
  'token',
  'redact',
  'mask',
  'generalize',
  'hash',
  'shift',
  'surrogate',
  'keep',
] as const;

export type OperatorName = (typeof OPERATORS)[number];

export const PRESETS = ['safe-harbor', 'limited-data-set'] as const;
export type Preset = (typeof PRESETS)[number];

export const LEANINGS = ['recall', 'balanced', 'precision'] as const;
export type Leaning = (typeof LEANINGS)[number];

/** An engine, as data. */
export interface EngineSettings {
  readonly preset: Preset;
  /** By label; `*` for all others. */
  readonly policy: Readonly<Record<string, OperatorName>>;
  readonly lean: Leaning;
  /** Texts that are nobody's. */
  readonly allow: readonly string[];
  /** Identifiers that are known beforehand. */
  readonly known: readonly { readonly label: string; readonly value: string }[];
}

/** Operators that need a key, so that the same value becomes the same in the next run too. */
const KEYED: ReadonlySet<OperatorName> = new Set(['hash', 'shift', 'surrogate']);

export function isKeyedPolicy({ policy }: EngineSettings): boolean {
  return Object.values(policy).some((operator) => KEYED.has(operator));
}
