import type { EngineSettings } from '../policy/engine-settings.ts';

export type Task = 'redact' | 'restore' | 'scan';

/** How `scan` writes what it finds. */
export const FINDINGS_STYLES = ['table', 'json', 'html'] as const;
export type FindingsStyle = (typeof FINDINGS_STYLES)[number];

/** All that decides what comes out: as data, for workers, and for a journal to tell whether a run is the same. */
export interface Settings {
  readonly task: Task;
  readonly engine: EngineSettings;
  /** `restore`: by position, whatever was changed since. */
  readonly isChanged: boolean;
  /** `scan` */
  readonly findings: FindingsStyle;
}
