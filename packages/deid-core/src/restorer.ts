import type { Edit } from './edit.ts';
import { type TokenGrammar, UNDECIDED } from './token/grammar.ts';
import { nameInBrackets, spellToken } from './token/spelling.ts';
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

/** What stands in the place of a token, and where that ends. */
interface Found {
  readonly value: string;
  readonly end: number;
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
  /** Only a label of which the vault holds a value can make a stream wait for more than a bracket. */
  private readonly isHeld: (label: string) => boolean;
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
    this.isHeld = (label) => vault.holds(label);
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

  /** Most chunks of a stream begin no token: they cost a look, and no memory. */
  private restore(text: string, isWhole: boolean, edits?: Edit[]): string {
    const first = this.nextStart(text, 0);
    if (first < text.length) return this.restoreFrom(text, first, isWhole, edits);
    this.held = '';
    return text;
  }

  private restoreFrom(text: string, first: number, isWhole: boolean, edits?: Edit[]): string {
    let restored = '';
    let copied = 0;
    let at = first;
    while (at < text.length) {
      const found = this.tokenAt(text, at, isWhole);
      if (found === UNDECIDED) break;
      if (found === null) at = this.nextStart(text, at + this.passOver(text, at));
      else {
        restored += text.slice(copied, at) + found.value;
        edits?.push({ start: at, end: found.end, text: found.value });
        copied = found.end;
        this.before = text.charCodeAt(copied - 1);
        at = this.nextStart(text, copied);
      }
    }
    this.held = text.slice(at);
    return restored + text.slice(copied, at);
  }

  /** As `TokenStarts.find`. */
  private nextStart(text: string, from: number): number {
    const start = this.grammar.starts.find(this.before, text, from);
    if (start > from) this.before = text.charCodeAt(start - 1);
    return start;
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

  private tokenAt(text: string, at: number, isWhole: boolean): Found | null | typeof UNDECIDED {
    const name = nameInBrackets(text, at);
    const exact = name === '' ? undefined : this.vault.valueOf(name);
    if (exact !== undefined) return this.found(exact, '', at + spellToken(name).length);
    const match = this.grammar.matchBehind(this.before, text, at, isWhole, this.isHeld);
    if (match === null || match === UNDECIDED) return match;
    const value = this.vault.valueOf(match.name);
    if (value === undefined) {
      if (match.isExact) this.counts.unknown++;
      return null;
    }
    if (!match.isExact && this.vault.isAmbiguous(match.name)) return null;
    return this.found(value, match.suffix, match.end);
  }

  private found(value: string, suffix: string, end: number): Found {
    this.counts.restored++;
    return { value: (this.isJson ? escapeForJson(value) : value) + suffix, end };
  }
}

function escapeForJson(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}
