import type { Codec } from './codec.ts';

/** Where a request goes. */
export interface Route {
  readonly codec: Codec;
  /** Whether it is about something that the service keeps. */
  readonly isStored: boolean;
}

/** Only the path of a URL counts, but a relative one needs a base to be parsed. */
const ANY_BASE = 'http://localhost';
const ANY_STEP = '{id}';

/** How a path ends, and what is there. */
interface KnownPath extends Route {
  readonly steps: readonly string[];
}

/** The paths of all codecs; those of what is stored come last. */
export function pathsOf(codecs: readonly Codec[]): readonly KnownPath[] {
  return [
    ...codecs.flatMap((codec) => knownPaths(codec, codec.paths, false)),
    ...codecs.flatMap((codec) => knownPaths(codec, codec.stored ?? [], true)),
  ];
}

function knownPaths(
  codec: Codec,
  paths: readonly string[],
  isStored: boolean,
): readonly KnownPath[] {
  return paths.map((path) => ({ codec, isStored, steps: stepsOf(path) }));
}

/** The first of the known paths that the path of a URL ends with. */
export function routeOf(url: string, known: readonly KnownPath[]): Route | undefined {
  const steps = stepsOf(new URL(url, ANY_BASE).pathname);
  return known.find((path) => endsWith(steps, path.steps));
}

function endsWith(steps: readonly string[], expected: readonly string[]): boolean {
  const from = steps.length - expected.length;
  return (
    from >= 0 && expected.every((step, index) => step === ANY_STEP || step === steps[from + index])
  );
}

function stepsOf(path: string): readonly string[] {
  return path.split('/').filter((step) => step !== '');
}
