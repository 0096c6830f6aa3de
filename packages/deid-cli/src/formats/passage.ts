import type { Label } from 'deid-core';
import { nestedPiece, type Piece } from './piece.ts';

/** One text of a document, at every place where the document has it. */
export interface Slot {
  /** What detectors are shown. As long as the text of the first piece, and different from it in punctuation at most. */
  readonly view: string;
  /** The first is the one that is read. The others say the same, or are other forms of it, replaced as a whole. */
  readonly pieces: readonly Piece[];
  /** What the format says that the whole text is. */
  readonly label?: Label;
  /** Nothing reads it, and it never stays: what its piece writes for no text takes its place. */
  readonly isDropped?: true;
}

/** What is read as one text: pieces of the document, and what detectors are shown between them. */
export type Passage = readonly (Slot | string)[];

export interface SlotOptions {
  readonly view?: string;
  readonly label?: Label | undefined;
}

export function slot(piece: Piece, { view = piece.text, label }: SlotOptions = {}): Slot {
  return { view, pieces: [piece], ...(label !== undefined && { label }) };
}

/** What tells a text once more in a form that nobody reads. */
export function dropped(piece: Omit<Piece, 'text'>): Slot {
  return { view: '', pieces: [{ ...piece, text: '' }], isDropped: true };
}

/** A passage of a piece's text, as one of the source that the piece stands in. */
export function nestedPassage(passage: Passage, outer: Piece): Passage {
  return passage.map((part) =>
    typeof part === 'string'
      ? part
      : { ...part, pieces: part.pieces.map((piece) => nestedPiece(piece, outer)) },
  );
}

/** A value behind its name, in the form that detectors know from data. */
export function named(name: string, value: Slot): Passage {
  return [`${JSON.stringify(name)}: "`, value, '"'];
}

/** Names of fields that tell detectors what a label tells the reader. */
const FIELD_NAMES: Readonly<Record<string, string>> = {
  NAME: 'full_name',
  ADDRESS: 'street_address',
  LOCATION: 'city',
  ZIP: 'zip',
  PHONE: 'phone',
  FAX: 'fax',
  SSN: 'ssn',
  MRN: 'mrn',
  HEALTH_PLAN: 'member_id',
  ACCOUNT: 'account_number',
  LICENSE: 'license_number',
};

/** A value that the format says is an identifier. Detectors are told as well: they find it again where it is not said. */
export function labelled(label: Label, piece: Piece): Passage {
  const value = slot(piece, { label });
  const name = FIELD_NAMES[label];
  return [...(name === undefined ? [value] : named(name, value)), '\n'];
}
