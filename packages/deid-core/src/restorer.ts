import type { Label } from './label.ts';
import { TokenGrammar, type TokenMatch, UNDECIDED } from './token/grammar.ts';
import type { Vault } from './vault.ts';

export interface RestorerOptions {
  /** `json` when the text is, or is part of, what stands between the quotes of a JSON string. Default `text`. */
  readonly escape?: 'text' | 'json';
}

/** Puts values back into a text that arrives in pieces. Any cutting gives what the whole text would. */
export interface Restorer {
  /** Restored text as far as it is certain: only a prefix that may still become a token is held back. */
  push(chunk: string): string;
  /** What was held back. To be called when the stream ends, in whatever way: nothing is lost then. */
  end(): string;
}

/** What happened to the tokens that restorers met. */
export interface RestoreCounts {
  restored: number;
  /** Spelled like a token, but never minted: left as they are. */
  unknown: number;
}

const START_OF_TEXT = -1;

export class VaultRestorer implements Restorer {
  private readonly vault: Vault;
  private readonly counts: RestoreCounts;
  private readonly escape: (value: string) => string;
  private readonly grammar: TokenGrammar;
  private held = '';
  /** Code unit in front of `held`. */
  private before = START_OF_TEXT;

  /** @param labels every label that a token may have, minted or not */
  constructor(
    vault: Vault,
    labels: readonly Label[],
    counts: RestoreCounts,
    { escape = 'text' }: RestorerOptions = {},
  ) {
    this.vault = vault;
    this.counts = counts;
    this.escape = escape === 'json' ? escapeForJson : (value) => value;
    this.grammar = new TokenGrammar(labels, vault.labels());
  }

  push(chunk: string): string {
    return this.restore(this.held === '' ? chunk : this.held + chunk, false);
  }

  end(): string {
    return this.restore(this.held, true);
  }

  private restore(text: string, isWhole: boolean): string {
    let restored = '';
    let copied = 0;
    let at = 0;
    for (; at < text.length; at++) {
      if (!this.grammar.mayStart(text.charCodeAt(at))) continue;
      const before = at === 0 ? this.before : text.charCodeAt(at - 1);
      const match = this.grammar.matchBehind(before, text, at, isWhole);
      if (match === UNDECIDED) break;
      const value = match === null ? undefined : this.valueFor(match);
      if (match === null || value === undefined) continue;
      restored += text.slice(copied, at) + value;
      copied = match.end;
      at = match.end - 1;
    }
    if (at > 0) this.before = text.charCodeAt(at - 1);
    this.held = text.slice(at);
    return copied === 0 && at === text.length ? text : restored + text.slice(copied, at);
  }

  private valueFor(match: TokenMatch): string | undefined {
    const value = this.vault.valueOf(match.name);
    if (value === undefined) {
      if (match.isExact) this.counts.unknown++;
      return undefined;
    }
    if (!match.isExact && this.vault.isAmbiguous(match.name)) return undefined;
    this.counts.restored++;
    return this.escape(value) + match.suffix;
  }
}

function escapeForJson(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}
