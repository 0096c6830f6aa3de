import type { Shape } from './shape.ts';

/** One wire format, as data: what stands where in its requests and answers. */
export interface Codec {
  readonly id: string;
  /** How the paths of its URLs end. */
  readonly paths: readonly string[];
  readonly request: Shape;
  /** Whole answers, and the chunks of streamed ones. */
  readonly answer: Shape;
  /** Whether the request wants its `reply` strings as JSON. */
  asksForJson(request: unknown): boolean;
}
