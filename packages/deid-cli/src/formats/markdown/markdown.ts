import type { Format } from '../format.ts';
import { WHOLE } from '../framing.ts';
import { markdownPassage } from './markdown-passage.ts';

/** CommonMark with the tables, task lists and links of GitHub. */
export const markdown: Format = {
  id: 'markdown',
  framing: WHOLE,
  options: [],
  reader: () => (source) => ({ passages: [markdownPassage(source)] }),
};
