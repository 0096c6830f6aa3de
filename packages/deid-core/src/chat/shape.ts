/**
 * What a string is:
 *
 * - `text`: protected, and restored; text that begins like JSON is restored as JSON, asked for or not
 * - `json`: JSON written into a string, such as a tool's arguments; stays valid JSON both ways
 * - `name`: text in the alphabet `[a-zA-Z0-9_-]`
 * - `media`: bytes in base64, or the URL of something that is not text
 * - `tool`: the name of the tool that the text beside it is for; never altered
 * - `structure`: ids, roles, model names, the protocol's own words and numbers; never altered
 * - `unknown`: as text, unless it looks like media; what every string is that no codec speaks of
 */
export type StringKind = (typeof STRING_KINDS)[number];

export const STRING_KINDS = [
  'text',
  'json',
  'name',
  'media',
  'tool',
  'structure',
  'unknown',
] as const;

export type MediaKind = (typeof MEDIA_KINDS)[number];

export const MEDIA_KINDS = ['image', 'audio', 'video', 'file'] as const;

/**
 * What stands at one place of a request or an answer, whichever of string, array and object it turns out to be.
 * Whatever a shape leaves out is unknown, and a string or a number at an unknown place is protected like text.
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
  /** Shapes in the place of this one, by the value of the object's property `type`. */
  readonly types?: Readonly<Record<string, Shape>>;
  /** Properties to visit before the rest: earlier texts get the lower numbers, and an end must be known in time. */
  readonly first?: readonly string[];

  /** Most UTF-16 code units that the service takes here: a protected text that got longer is cut to fit. */
  readonly maxLength?: number;
  /** A string below goes to a tool, if the `tools` option lets it. The tool's name stands beside it, or came before. */
  readonly isToolInput?: boolean;
  /** What media is here. Default: what it says itself, or else `file`. */
  readonly media?: MediaKind;
  /** The property that says what bytes below are: `text/csv`, `csv` or `notes.csv`. */
  readonly typedBy?: string;
  /** One part of a message, which goes as a whole when the media in it has to. */
  readonly isPart?: boolean;

  /** Strings below are pieces of texts that continue in later chunks of a stream. */
  readonly isDelta?: boolean;
  /** Properties that number or name the texts of a stream, outermost first. Items of arrays are told apart by `index` anyway. */
  readonly identity?: readonly string[];
  /** A value here says that the texts of this identity are complete. */
  readonly isEnd?: boolean;
  /** Text that the service signs, and takes back only as it sent it. */
  readonly isSigned?: boolean;
  /** The signature of the text of this identity. */
  readonly isSignature?: boolean;
  /** Emptied in an answer to a request with tokens: it spells them out in a form that cannot be restored. */
  readonly isDropped?: boolean;
}

export const UNKNOWN: Shape = { string: 'unknown' };
export const TEXT: Shape = { string: 'text' };
export const JSON_TEXT: Shape = { string: 'json' };
export const NAME: Shape = { string: 'name', maxLength: 64 };
export const TOOL_NAME: Shape = { string: 'tool' };
export const IMAGE: Shape = { string: 'media', media: 'image' };
export const AUDIO: Shape = { string: 'media', media: 'audio' };
export const VIDEO: Shape = { string: 'media', media: 'video' };
export const FILE: Shape = { string: 'media', media: 'file' };
export const STRUCTURE: Shape = { string: 'structure', items: { string: 'structure' }, fields: {} };
/** Structure, whatever its properties are called. */
export const DEEP_STRUCTURE: Shape = {
  ...STRUCTURE,
  get items() {
    return DEEP_STRUCTURE;
  },
  get others() {
    return DEEP_STRUCTURE;
  },
};

/** Many properties of one shape. */
export function all(names: readonly string[], shape: Shape): Readonly<Record<string, Shape>> {
  return Object.fromEntries(names.map((name) => [name, shape]));
}
