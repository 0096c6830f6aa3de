/**
 * What a string is:
 *
 * - `text`: protected, and restored
 * - `json`: JSON written into a string, such as a tool's arguments; stays valid JSON both ways
 * - `reply`: what the model says: text, or JSON when the request asked for that (see `Codec.asksForJson`)
 * - `name`: text in the alphabet `[a-zA-Z0-9_-]`
 * - `media`: bytes in base64, or the URL of something that is not text
 * - `structure`: ids, roles, model names, the protocol's own words; never altered
 * - `unknown`: as text, unless it looks like media; what every string is that no codec speaks of
 */
export type StringKind = 'text' | 'json' | 'reply' | 'name' | 'media' | 'structure' | 'unknown';

/**
 * What stands at one place of a request or an answer, whichever of string, array and object it turns out to be.
 * Whatever a shape leaves out is unknown, and a string at an unknown place is protected like text.
 */
export interface Shape {
  /** Default `unknown`. */
  readonly string?: StringKind;
  readonly items?: Shape;
  /**
   * The properties that are known. With `fields`, the names of properties belong to the protocol and stay; without,
   * they are the caller's data like the values.
   */
  readonly fields?: Readonly<Record<string, Shape>>;
  /** Every property that `fields` does not name. */
  readonly others?: Shape;
  /** Properties to visit before the rest: earlier texts get the lower numbers, and an end must be known in time. */
  readonly first?: readonly string[];
  /** Strings below are pieces of texts that continue in later chunks of a stream. */
  readonly isDelta?: boolean;
  /** A value here says that the texts below the same parent are complete. */
  readonly isEnd?: boolean;
  /** Replaced by null in an answer: it spells out tokens in a form that cannot be restored. */
  readonly isDropped?: boolean;
}

export const UNKNOWN: Shape = { string: 'unknown' };
export const TEXT: Shape = { string: 'text' };
export const JSON_TEXT: Shape = { string: 'json' };
export const NAME: Shape = { string: 'name' };
export const MEDIA: Shape = { string: 'media' };
export const STRUCTURE: Shape = { string: 'structure', items: { string: 'structure' }, fields: {} };
