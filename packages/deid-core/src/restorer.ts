import type { Edit } from './edit.ts';
import { type TokenGrammar, type TokenMatch, UNDECIDED } from './token/grammar.ts';
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

  /** @param grammar that of every label that a token may have, minted or not */
  constructor(
    vault: Vault,
    grammar: TokenGrammar,
    counts: RestoreCounts,
    { escape = 'text' }: RestorerOptions = {},
  ) {
    this.vault = vault;
    this.counts = counts;
    this.isJson = escape === 'json';
    this.grammar = grammar;
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

  /** Most chunks of a stream hold no token, and at most the first letter of one: they cost a look, and no memory. */
  private restore(text: string, isWhole: boolean, edits?: Edit[]): string {
    const first = this.grammar.nextStart(this.before, text, 0);
    const last = text.length - 1;
    if (first < last || (first === last && isWhole)) {
      return this.restoreFrom(text, first, isWhole, edits);
    }
    if (first > 0) this.before = text.charCodeAt(first - 1);
    this.held = first > last ? '' : text.charAt(first);
    return first > last ? text : text.slice(0, first);
  }

  private restoreFrom(text: string, first: number, isWhole: boolean, edits?: Edit[]): string {
    let restored = '';
    let copied = 0;
    let at = first;
    if (first > 0) this.before = text.charCodeAt(first - 1);
    while (at < text.length) {
      // One code unit decides nothing. Many chunks end like this.
      if (at + 1 === text.length && !isWhole) break;
      const match = this.grammar.matchBehind(this.before, text, at, isWhole);
      if (match === UNDECIDED) break;
      const value = match === null ? undefined : this.valueFor(match);
      if (match !== null && value !== undefined) {
        restored += text.slice(copied, at) + value;
        edits?.push({ start: at, end: match.end, text: value });
        at = copied = match.end;
        this.before = text.charCodeAt(at - 1);
      } else {
        at += this.passOver(text, at);
      }
      const next = this.grammar.nextStart(this.before, text, at);
      if (next > at) this.before = text.charCodeAt(next - 1);
      at = next;
    }
    this.held = text.slice(at);
    return copied === 0 && this.held === '' ? text : restored + text.slice(copied, at);
  }

  /** How many code units are no token, nor the start of one. */
  private passOver(text: string, at: number): number {
    const code = text.charCodeAt(at);
    if (!this.isJson || code !== BACKSLASH) {
      this.before = code;
      return 1;
    }
    // The `n` of an escaped line break starts no token, but what follows it may.
    this.before = text.charCodeAt(at + 1) === SMALL_U ? SMALL_U : NOTHING;
    return 2;
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
