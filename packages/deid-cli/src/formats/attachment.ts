import { Buffer } from 'node:buffer';
import { type Slot, slot } from './passage.ts';
import type { Piece } from './piece.ts';

const TEXT_TYPE = /^(?:text\/|application\/(?:[\w.-]{1,60}\+)?(?:json|xml)\b)/i;

/** What `base64Binary` holds: text, which is read, or anything else, which nobody can read and so is an identifier. */
export function attachmentSlot(piece: Piece, contentType: string): Slot {
  const text = TEXT_TYPE.test(contentType) ? textIn(piece.text) : null;
  if (text === null) return slot(piece, { label: 'IMAGE' });
  const { start, end, spelling } = piece;
  const write = (it: string): string => spelling.write(toBase64(it));
  return slot({ text, start, end, spelling: { write, isWhole: true } });
}

/** Null unless writing the text gives these characters again: then it would not come back as it was. */
function textIn(base64: string): string | null {
  const text = Buffer.from(base64, 'base64').toString('utf8');
  return toBase64(text) === base64 ? text : null;
}

function toBase64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}
