import type { FieldKind, FieldTable } from 'deid-core/testing';

/** Paths parted by white space, `a.{b,c}` being `a.b` and `a.c`. */
export function paths(text: string): readonly string[] {
  return text.split(/\s+/).filter(Boolean).flatMap(expand);
}

function expand(path: string): readonly string[] {
  const [whole, before = '', names = '', after = ''] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(path) ?? [];
  if (whole === undefined) return [path];
  return names.split(',').flatMap((name) => expand(before + name + after));
}

/** All that several tables list. */
export function together(...tables: readonly FieldTable[]): FieldTable {
  const all: Partial<Record<FieldKind, readonly string[]>> = {};
  for (const [kind, listed] of tables.flatMap((table) => Object.entries(table))) {
    all[kind as FieldKind] = [...(all[kind as FieldKind] ?? []), ...listed];
  }
  return all;
}

/** What stands in answers as it does in requests. */
export function inAnswer(request: FieldTable, from: string, ...to: readonly string[]): FieldTable {
  const moved = (listed: readonly string[]): readonly string[] =>
    listed
      .filter((path) => path === from || /^[.[(]/.test(path.slice(from.length)))
      .filter((path) => path.startsWith(from))
      .flatMap((path) => to.map((prefix) => prefix + path.slice(from.length)));
  return Object.fromEntries(
    Object.entries(request).map(([kind, listed]) => [kind, moved(listed)] as const),
  );
}
