import { isText, scalarPiece } from '../json/fields.ts';
import { type Node, propertiesOf } from '../json/json-source.ts';
import { type Passage, slot } from '../passage.ts';
import type { Piece } from '../piece.ts';
import { CUSTOM_ID } from './line-shape.ts';

/** What some services take alone. */
const ALPHABET = /^[\w-]*$/;
const OUTSIDE_OF_ALPHABET = /[^\w-]/g;
const NUMBER = /-\d{1,16}$/;

/**
 * The id that a caller gave a request of a batch, which may hold anything. Answers are joined by it, and services refuse
 * a batch in which it comes twice; but the tokens of each record count from 1. So what is written in its place ends with
 * the number of the record: `visit-4471902` becomes `visit-MRN_1-17`.
 *
 * @param record absent while it is restored: the number is no part of the id then
 */
export function customIdPassages(
  source: string,
  root: Node,
  record: number | undefined,
): readonly Passage[] {
  const ids = root.type === 'object' ? (propertiesOf(root).get(CUSTOM_ID) ?? []) : [];
  return ids.filter(isText).map((node) => [slot(idPiece(scalarPiece(source, node), record))]);
}

function idPiece(piece: Piece, record: number | undefined): Piece {
  const { text, start, end, spelling } = piece;
  if (record === undefined) {
    const id = text.replace(NUMBER, '');
    return { text: id, start, end, spelling: { ...spelling, isWhole: true } };
  }
  const isPlain = ALPHABET.test(text);
  const write = (id: string): string =>
    spelling.write(`${isPlain ? id.replaceAll(OUTSIDE_OF_ALPHABET, '') : id}-${record}`);
  return { ...piece, spelling: { write, isWhole: true } };
}
