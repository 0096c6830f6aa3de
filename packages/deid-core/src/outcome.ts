import type { Span } from './detector.ts';
import type { Edit } from './edit.ts';
import type { Label } from './label.ts';

/** What an operator made of a value. */
export interface Replacement {
  readonly value: string;
  readonly text: string;
  /** The token that it asked for; empty when it asked for none. */
  readonly token: string;
}

/** Asks the operator of a label. */
export type Replace = (label: Label, value: string) => Replacement;

/** What became of a text. */
export interface Outcome {
  readonly spans: readonly Span[];
  /** Of each span. */
  readonly replacements: readonly Replacement[];
  readonly text: string;
  /** Where in `text` each token that was put in starts and ends. */
  readonly own: ReadonlyMap<number, number>;
}

/** @param replacements of each span */
export function outcomeOf(
  source: string,
  spans: readonly Span[],
  replacements: readonly Replacement[],
): Outcome {
  const own = new Map<number, number>();
  let text = '';
  let copied = 0;
  for (const [index, { start, end }] of spans.entries()) {
    // There is one for each.
    const replacement = replacements[index] as Replacement;
    const { token } = replacement;
    text += source.slice(copied, start);
    const at = token === '' ? -1 : replacement.text.indexOf(token);
    if (at >= 0) own.set(text.length + at, text.length + at + token.length);
    text += replacement.text;
    copied = end;
  }
  return { spans, replacements, text: text + source.slice(copied), own };
}

/** What has to change in a text for it to become what it became. */
export function editsOf({ spans, replacements }: Outcome): readonly Edit[] {
  const edits: Edit[] = [];
  for (const [index, { start, end }] of spans.entries()) {
    const { value, text } = replacements[index] as Replacement;
    if (text !== value) edits.push({ start, end, text });
  }
  return edits;
}
