import type { MediaKind } from '../chat/shape.ts';
import type { FieldPath } from './field-path.ts';

/**
 * What a field holds, as `StringKind` and `MediaKind`, and:
 *
 * - `limited`: text with a `maxLength`
 * - `settings`: structure, whatever its properties are called
 * - `schema`: a JSON Schema
 * - `dropped`: data that spells out tokens
 */
export type FieldKind =
  | 'text'
  | 'limited'
  | 'json'
  | 'name'
  | MediaKind
  | 'structure'
  | 'settings'
  | 'schema'
  | 'dropped';

export type FieldTable = Readonly<Partial<Record<FieldKind, readonly FieldPath[]>>>;

/** One text of a streamed answer. */
export interface StreamSample {
  readonly name: string;
  /** How values are written into it. Text may be JSON as well. */
  readonly kind: 'text' | 'json';
  /** The tool that it goes to, which `start` names. */
  readonly tool?: string;
  /** Chunks that open it. */
  readonly start?: readonly unknown[];
  /** The chunk that brings a piece of it. */
  chunk(piece: string): unknown;
  /** The chunk that brings the last piece of prose and says that it is the last, where the format has one. */
  last?(piece: string): unknown;
  /** What a chunk brings of it. */
  read(chunk: unknown): string | undefined;
  /** Chunks that say that it is complete. What is held has to come before them. */
  readonly end?: readonly unknown[];
  /** Another text that `end` leaves open. */
  readonly leaves?: StreamSample;
}

/** A text that the service signs, with its signature. */
export interface SignedSample {
  readonly text: FieldPath;
  readonly signature: FieldPath;
}

export interface CodecSamples {
  /** The field of a request where what the user says may stand. */
  readonly prompt: FieldPath;
  /** Every field of a request that is known, listed from the format's documentation rather than from the codec. */
  readonly request: FieldTable;
  /** The same for answers. */
  readonly answer: FieldTable;
  /** Texts of a request in the order of a provider's cache: earlier ones get the lower numbers, however it is written. */
  readonly order?: readonly FieldPath[];
  /** Parts of messages, which go as a whole when the media in them has to. */
  readonly parts?: readonly FieldPath[];
  /** Media with the field that says what its bytes are. */
  readonly typed?: readonly { readonly data: FieldPath; readonly type: FieldPath }[];
  /** Fields of an answer that go to a tool, and where its name stands, if it does. */
  readonly toolInputs: readonly { readonly input: FieldPath; readonly name?: FieldPath }[];
  /** Texts that may stream at the same time in one answer. */
  readonly streams: readonly StreamSample[];
  /** Texts that are whole in the chunk that brings them. */
  readonly wholeInStreams?: readonly FieldPath[];
  /** What the service takes back only as it sent it: where it says it, and where it is sent back. */
  readonly signed?: readonly { readonly said: SignedSample; readonly sent: SignedSample }[];
  /** Requests as a service would take them, full of the values in `SAMPLE`. */
  readonly requests: readonly object[];
  /** The answer of a model that repeats something of a request. */
  echo(request: object): unknown;
}
