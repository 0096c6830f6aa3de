import type { Framing } from './framing.ts';
import type { Passage } from './passage.ts';

/**
 * A kind of file. A format says where a file's records end, and where the text stands in a record; it writes nothing.
 * What is not text is copied as it is, byte for byte, and so is text in which nothing was found.
 *
 * A record is what is read, protected, restored, counted and refused as a whole. It is one document: it has a session of
 * its own, and a name found anywhere in it is found everywhere in it. So files that tell of one encounter (a transcript,
 * a page, a FHIR bundle) are one record, and files that hold many documents (JSON lines, CSV, HL7 messages) have a record
 * for each.
 */
export interface Format {
  /** What `--format` calls it. */
  readonly id: string;
  readonly framing: Framing;
  /** The options that it can follow. */
  readonly options: readonly (keyof FormatOptions)[];
  /**
   * For a framing with a head. Called with the head of each file, before anything of the file is written.
   *
   * @throws DeidError `invalid-option` for options that name what the head has not; quotes nothing of it
   */
  readonly assertHead?: (head: string, options: FormatOptions) => void;
  /**
   * Called once for each file and worker.
   *
   * @throws DeidError `invalid-option` for options that the format cannot follow
   */
  reader(options: FormatOptions): RecordReader;
}

export interface FormatOptions {
  /** Which fields hold text, in the format's own terms: JSON paths or pointers, names of columns. Empty: all of them. */
  readonly fields: readonly string[];
  /** The field that says whom a record is about. Dates shift and surrogates stay the same for one patient. */
  readonly patient?: string;
}

/**
 * Finds the text of one record. Pure, linear in the record.
 *
 * @param source the record, with the line feed that ends it
 * @throws DeidError `invalid-request` when the record is not of this format; the message says what is wrong and quotes
 * nothing. The record becomes a dead letter.
 */
export type RecordReader = (source: string, surroundings: Surroundings) => Content;

/** What a record is read with, besides itself. */
export interface Surroundings {
  /** The number of the record in its file, from 1; absent while it is restored. */
  readonly record?: number;
  /** The first record of the file, for a framing that has a head; empty while that itself is read, and otherwise. */
  readonly head: string;
  /** The end of what stands in front of the record, at most `Framing.overlap` code units. */
  readonly before: string;
}

export interface Content {
  /** In the order of the source. No two pieces overlap in it. All passages of a record are one document. */
  readonly passages: readonly Passage[];
  /** Whom the record is about. Only ever compared and hashed. */
  readonly subject?: string;
}
