import type { Finding } from './scan-record.ts';

/** A record as a section of a page, with every finding marked. */
export function highlighted(title: string, source: string, findings: readonly Finding[]): string {
  let marked = '';
  let copied = 0;
  for (const { start, end, label } of findings) {
    // Pieces that say the same may lie inside one another.
    if (start < copied) continue;
    const value = escaped(source.slice(start, end));
    marked += `${escaped(source.slice(copied, start))}<mark title="${label}">${value}</mark>`;
    copied = end;
  }
  marked += escaped(source.slice(copied));
  return `<section><h2>${escaped(title)}</h2><pre>${marked}</pre></section>\n`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
