import type { Document } from 'deid-core';

/** Another opinion on a few words. Asked only where the trained evidence is undecided, so it may be slow. */
export interface SecondReader {
  /** Whether it sees a person in the tokens from `start` to `end`, end exclusive. Must be deterministic. */
  seesPerson(document: Document, start: number, end: number): boolean;
}
