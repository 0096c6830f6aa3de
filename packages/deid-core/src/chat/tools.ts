import { DeidError } from '../errors.ts';

export interface ToolOptions {
  /**
   * The tools that restored values may reach, by name, or all or none. A call of another tool keeps its tokens. When it
   * comes back in a later turn, its tokens are protected as text that looks like a token, so that they are restored to
   * themselves and never to a value. Default `true`.
   */
  readonly restore: boolean | readonly string[];
}

/** Whether values may go to the tool of this name, which is not always known. */
export type ToolFilter = (name: string | undefined) => boolean;

/** @throws DeidError `invalid-option` */
export function toolFilter({ restore }: ToolOptions = { restore: true }): ToolFilter {
  if (typeof restore === 'boolean') return () => restore;
  if (!Array.isArray(restore)) {
    throw new DeidError('invalid-option', '`tools.restore` is neither a boolean nor a list');
  }
  const names = new Set<unknown>(restore);
  return (name) => names.has(name);
}
