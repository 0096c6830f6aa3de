import type { Document } from 'deid-core';
import type { SecondReader } from '../detectors/name/second-reader.ts';
import { verdictMemo } from './verdict-memo.ts';

/** Tokens to each side of the words in question that the tagger gets to see: enough for grammar, few enough for speed. */
const CONTEXT_TOKENS = 3;
/** Tokens of the longest window; a longer run of capitals is a heading or a list, not one undecided name. */
const LONGEST_WINDOW = 16;

/**
 * A second reader on `compromise`, an English part-of-speech tagger. Loads it on the first call (about 100 ms and 30 MB),
 * which is why it is not part of the default preset.
 */
export async function compromiseReader(): Promise<SecondReader> {
  const [{ default: tag }, memo] = await Promise.all([import('compromise/two'), verdictMemo()]);
  return {
    seesPerson(document, start, end) {
      const window = windowAround(document, start, end);
      if (window === null) return false;
      return memo.recall(window.text + window.word, () => {
        const terms = tag(window.text).match('#Person').text();
        return terms.includes(window.word);
      });
    },
  };
}

interface Window {
  readonly text: string;
  readonly word: string;
}

function windowAround({ text, tokens }: Document, start: number, end: number): Window | null {
  const first = Math.max(0, start - CONTEXT_TOKENS);
  const last = Math.min(tokens.length, end + CONTEXT_TOKENS);
  if (last - first > LONGEST_WINDOW) return null;
  const sliceOf = (from: number, to: number): string =>
    text.slice(tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? 0);
  return { text: sliceOf(first, last), word: sliceOf(start, start + 1) };
}
