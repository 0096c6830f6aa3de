import type { Engine } from 'deid-core';

/** Holds no word, so that nothing of it counts as text. */
const MARK = '[###]';

/** What the metric scores: the text with a mark in place of each identifier that the engine finds. */
export function redactor(engine: Engine): (text: string) => string {
  return (text) => redactRanges(text, engine.scan(text));
}

/** The text with a mark in place of each range. Ranges are sorted by where they start; they may overlap. */
export function redactRanges(
  text: string,
  ranges: readonly { readonly start: number; readonly end: number }[],
): string {
  let redacted = '';
  let at = 0;
  for (const { start, end } of ranges) {
    if (start >= at) redacted += text.slice(at, start) + MARK;
    at = Math.max(at, end);
  }
  return redacted + text.slice(at);
}
