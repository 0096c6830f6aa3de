import { MEMO_LENGTH } from '../limits.ts';
import { TextMemo } from '../text-memo.ts';
import type { TokenGrammar } from './grammar.ts';
import { findLookAlikes, type LookAlike } from './look-alikes.ts';

/** What became of a text. */
export interface Outcome {
  readonly text: string;
  /** Where in `text` each token that was put in starts and ends. */
  readonly own: ReadonlyMap<number, number>;
}

/** From this length on it costs less to remember what was found than to look again, in UTF-16 code units. */
const MIN_LENGTH = 256;

/** What became of a text, and what looked like a token in it. */
interface Looked extends Outcome {
  readonly found: readonly LookAlike[];
}

/**
 * The look-alikes in what became of texts, remembered for texts of which the same becomes again: the old turns of a
 * conversation. What became of a text is compared as a whole, so that nothing is taken for what it is not.
 */
export class LookAlikeMemo {
  private readonly grammar: TokenGrammar;
  private readonly memo = new TextMemo<{ last: Looked }>(MEMO_LENGTH);

  constructor(grammar: TokenGrammar) {
    this.grammar = grammar;
  }

  /** All but the tokens that were put in. O(n). */
  find(source: string, outcome: Outcome): readonly LookAlike[] {
    if (source.length < MIN_LENGTH) return this.look(outcome).found;
    const known = this.memo.get(source);
    if (known === undefined) {
      const last = this.look(outcome);
      this.memo.keep(source, { last });
      return last.found;
    }
    if (!isSame(known.last, outcome)) known.last = this.look(outcome);
    return known.last.found;
  }

  forget(): void {
    this.memo.clear();
  }

  private look({ text, own }: Outcome): Looked {
    return { text, own, found: findLookAlikes(text, this.grammar, (start) => own.get(start)) };
  }
}

function isSame(one: Outcome, other: Outcome): boolean {
  if (one.text !== other.text || one.own.size !== other.own.size) return false;
  for (const [start, end] of one.own) if (other.own.get(start) !== end) return false;
  return true;
}
