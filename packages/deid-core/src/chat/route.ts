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

/** The first codec with the path of a URL, or else with a path of what is stored. */
export function routeOf(url: string, codecs: readonly Codec[]): Route | undefined {
  const steps = stepsOf(new URL(url, ANY_BASE).pathname);
  const withPath = codecs.find(({ paths }) => endsWithAny(steps, paths));
  if (withPath !== undefined) return { codec: withPath, isStored: false };
  const withStored = codecs.find(({ stored = [] }) => endsWithAny(steps, stored));
  return withStored && { codec: withStored, isStored: true };
}

function endsWithAny(steps: readonly string[], paths: readonly string[]): boolean {
  return paths.some((path) => {
    const expected = stepsOf(path);
    const last = steps.slice(-expected.length);
    return (
      last.length === expected.length &&
      expected.every((step, index) => step === ANY_STEP || step === last[index])
    );
  });
}

function stepsOf(path: string): readonly string[] {
  return path.split('/').filter((step) => step !== '');
}
