import type { Format } from '../format.ts';
import { WHOLE } from '../framing.ts';
import { markdownPassages } from './markdown-passages.ts';

/** CommonMark with the tables, task lists and links of GitHub. */
export const markdown: Format = {
  id: 'markdown',
  framing: WHOLE,
  options: [],
  reader: () => (source) => ({ passages: markdownPassages(source) }),
};
