/** An identifier that somebody labelled. Offsets in UTF-16 code units, end exclusive. */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** The label in the corpus's own words; with a colon (`NAME:hmong`), figures are given for it apart. */
  readonly orig?: string;
}

export interface LabelledDocument {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly GoldSpan[];
  /** Phrases of the text that look like identifiers and are none. */
  readonly lures?: readonly string[];
}

export interface Corpus {
  readonly name: string;
  readonly documents: readonly LabelledDocument[];
  /** Whether every identifier is labelled, so that any other word that disappears is a word lost. */
  readonly isExhaustive: boolean;
}
