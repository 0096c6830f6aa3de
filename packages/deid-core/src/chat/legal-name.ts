/**
 * A protected name in the alphabet `[a-zA-Z0-9_-]` that APIs require: `[NAME_1]` as `NAME_1`, which restorers know as
 * well. Hyphens part a token from what stands beside it. A name that nothing was found in stays as it is.
 */
export function legalName(name: string, protectedName: string): string {
  if (name === protectedName) return name;
  return protectedName
    .replaceAll(/[^\w-]+/g, '-')
    .replaceAll(/-{2,}/g, '-')
    .replaceAll(/^-|-$/g, '');
}
