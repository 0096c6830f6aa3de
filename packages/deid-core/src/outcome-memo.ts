import type { Span } from './detector.ts';
import { MEMO_LENGTH } from './limits.ts';
import { type Outcome, outcomeOf, type Replace, type Replacement } from './outcome.ts';
import { TextMemo } from './text-memo.ts';
import type { TokenGrammar } from './token/grammar.ts';
import { findLookAlikes, type LookAlike } from './token/look-alikes.ts';

/** From this length on it costs less to remember what became of a text than to make it again, in UTF-16 code units. */
const MIN_LENGTH = 256;

/** What became of a text, and what looks like a token in it: all but the tokens that were put in. */
export interface Looked extends Outcome {
  readonly lookAlikes: readonly LookAlike[];
}

/**
 * What became of texts, remembered for texts of which the same becomes again: the old turns of a conversation. Operators
 * are asked every time. Only where each of them says what it said before of the same span is nothing made again.
 */
export class OutcomeMemo {
  private readonly grammar: TokenGrammar;
  private readonly memo = new TextMemo<{ last: Looked }>(MEMO_LENGTH);

  constructor(grammar: TokenGrammar) {
    this.grammar = grammar;
  }

  /** Replaces spans of a text. O(n), and O(spans) where the same becomes of it again. */
  of(source: string, spans: readonly Span[], replace: Replace): Looked {
    if (source.length < MIN_LENGTH)
      return this.look(source, spans, replacedIn(source, spans, replace));
    const known = this.memo.get(source);
    if (known === undefined) {
      const last = this.look(source, spans, replacedIn(source, spans, replace));
      this.memo.keep(source, { last });
      return last;
    }
    const { last } = known;
    if (!haveSamePlaces(last.spans, spans)) {
      return (known.last = this.look(source, spans, replacedIn(source, spans, replace)));
    }
    // The values are strings that are known already, so that they are found faster than new ones.
    const again = last.replacements.map(({ value }, index) =>
      replace((spans[index] as Span).label, value),
    );
    if (haveSameTexts(last.replacements, again)) return last;
    return (known.last = this.look(source, spans, again));
  }

  forget(): void {
    this.memo.clear();
  }

  private look(
    source: string,
    spans: readonly Span[],
    replacements: readonly Replacement[],
  ): Looked {
    const outcome = outcomeOf(source, spans, replacements);
    const { text, own } = outcome;
    return {
      ...outcome,
      lookAlikes: findLookAlikes(text, this.grammar, (start) => own.get(start)),
    };
  }
}

function replacedIn(
  source: string,
  spans: readonly Span[],
  replace: Replace,
): readonly Replacement[] {
  return spans.map(({ start, end, label }) => replace(label, source.slice(start, end)));
}

/** Labels need not be compared: operators were asked with those of today. */
function haveSamePlaces(some: readonly Span[], others: readonly Span[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ start, end }, index) => {
      const other = others[index];
      return start === other?.start && end === other.end;
    })
  );
}

function haveSameTexts(some: readonly Replacement[], others: readonly Replacement[]): boolean {
  return some.every(({ text, token }, index) => {
    const other = others[index];
    return text === other?.text && token === other.token;
  });
}
