import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { realPath } from './real-path.ts';

/** What this tool leaves beside its outputs. */
const OWN = ['.deid-part', '.deid-parts', '.deid-journal', '.deid-lock', '.dead-letters.jsonl'];
/** The same as patterns. */
export const OWN_FILES: readonly string[] = OWN.flatMap((end) => [`**/*${end}`, `**/*${end}/**`]);

/**
 * The files of a folder and of those in it, by their names below it: no hidden ones, no pipes and devices. A folder that
 * cannot be read is among them, as is a link that leads nowhere, so that whoever reads them says so.
 *
 * @param onPassedOver told of each hidden file or folder, pipe and device
 */
export async function filesBelow(
  folder: string,
  onPassedOver: () => void,
): Promise<readonly string[]> {
  const found: string[] = [];
  /** Where links need not lead again: they may lead in circles. */
  const visited = new Set<string>();
  await visit('', false);
  return found;

  async function visit(name: string, isLinked: boolean): Promise<void> {
    const path = join(folder, name);
    const real = await realPath(path);
    if (isLinked && visited.has(real)) return;
    visited.add(real);
    const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
    if (entries === null) found.push(name);
    for (const entry of entries ?? []) {
      if (OWN.some((end) => entry.name.endsWith(end))) continue;
      if (entry.name.startsWith('.')) {
        onPassedOver();
        continue;
      }
      const inner = join(name, entry.name);
      // oxlint-disable-next-line no-await-in-loop -- one after the other, for there may be thousands
      const kind = await kindOf(entry, join(folder, inner));
      if (kind === 'file') found.push(inner);
      if (kind === 'other') onPassedOver();
      // oxlint-disable-next-line no-await-in-loop
      if (kind === 'folder') await visit(inner, isLinked || entry.isSymbolicLink());
    }
  }
}

async function kindOf(entry: Dirent, path: string): Promise<'file' | 'folder' | 'other'> {
  const what = entry.isSymbolicLink() ? await stat(path).catch(() => null) : entry;
  if (what === null || what.isFile()) return 'file';
  return what.isDirectory() ? 'folder' : 'other';
}
