import type { Format } from '../format.ts';
import { WHOLE } from '../framing.ts';
import { htmlPassages } from './html-passages.ts';

/** HTML, whole or in part. Character references, white space and markup stay as they are written. */
export const html: Format = {
  id: 'html',
  framing: WHOLE,
  options: [],
  reader: () => (source) => ({ passages: htmlPassages(source) }),
};
