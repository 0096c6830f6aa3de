import type { Edit } from './edit.ts';
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
  /** What was held back. To be called once, when the stream ends, in whatever way: nothing is lost then. */
  end(): string;
}

/** What happened to the tokens that restorers met. */
export interface RestoreCounts {
  restored: number;
  /** Spelled like a token, but never minted: left as they are. */
  unknown: number;
}

/** No code unit: what is in front of a text, and behind an escape. */
const NOTHING = -1;
const BACKSLASH = 92;
/** `\u` in a JSON string: its digits are no text, so that no token starts behind it. */
const SMALL_U = 117;

export class VaultRestorer implements Restorer {
  private readonly vault: Vault;
  private readonly counts: RestoreCounts;
  private readonly isJson: boolean;
  private readonly grammar: TokenGrammar;
  private held = '';
  /** Code unit in front of `held`. */
  private before = NOTHING;

  /** @param labels every label that a token may have, minted or not */
  constructor(
    vault: Vault,
    labels: readonly Label[],
    counts: RestoreCounts,
    { escape = 'text' }: RestorerOptions = {},
  ) {
    this.vault = vault;
    this.counts = counts;
    this.isJson = escape === 'json';
    this.grammar = new TokenGrammar(labels, vault.labels());
  }

  push(chunk: string): string {
    return this.restore(this.held === '' ? chunk : this.held + chunk, false);
  }

  end(): string {
    return this.restore(this.held, true);
  }

  /** What it would change in a whole text. */
  edits(text: string): readonly Edit[] {
    const edits: Edit[] = [];
    this.restore(text, true, edits);
    return edits;
  }

  private restore(text: string, isWhole: boolean, edits?: Edit[]): string {
    let restored = '';
    let copied = 0;
    let at = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      const match = this.grammar.mayStart(code)
        ? this.grammar.matchBehind(this.before, text, at, isWhole)
        : null;
      if (match === UNDECIDED) break;
      const value = match === null ? undefined : this.valueFor(match);
      if (match !== null && value !== undefined) {
        restored += text.slice(copied, at) + value;
        edits?.push({ start: at, end: match.end, text: value });
        at = copied = match.end;
        this.before = text.charCodeAt(at - 1);
      } else if (this.isJson && code === BACKSLASH) {
        // The `n` of an escaped line break starts no token, but what follows it may.
        this.before = text.charCodeAt(at + 1) === SMALL_U ? SMALL_U : NOTHING;
        at += 2;
      } else {
        this.before = code;
        at++;
      }
    }
    this.held = text.slice(at);
    return copied === 0 && this.held === '' ? text : restored + text.slice(copied, at);
  }

  private valueFor(match: TokenMatch): string | undefined {
    const value = this.vault.valueOf(match.name);
    if (value === undefined) {
      if (match.isExact) this.counts.unknown++;
      return undefined;
    }
    if (!match.isExact && this.vault.isAmbiguous(match.name)) return undefined;
    this.counts.restored++;
    return (this.isJson ? escapeForJson(value) : value) + match.suffix;
  }
}

function escapeForJson(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}
