import type { Restorer } from '../restorer.ts';
import { type TokenGrammar, UNDECIDED } from '../token/grammar.ts';
import { spellToken } from '../token/spelling.ts';
import { MAX_JSON_TEXT_DEPTH } from './limits.ts';

const NOTHING = -1;
const QUOTE = 34;
const LINE_FEED = 10;
const BRACKET_OPEN = 91;
const BACKTICK = 96;
const BACKSLASH = 92;
/** `\u` in a JSON string: its digits are no text, so that no token starts behind it. */
const SMALL_U = 117;
const SPACE: ReadonlySet<number> = new Set(unitsOf(' \t\n\r'));
/** The letters of the escapes for white space. */
const SPACE_LETTER: ReadonlySet<number> = new Set(unitsOf('ntr'));
/** Also the start of a text. */
const BEFORE_VALUE: ReadonlySet<number> = new Set([...unitsOf('[{:,'), NOTHING]);
const OPENING: ReadonlySet<number> = new Set(unitsOf('[{'));
const CLOSING: ReadonlySet<number> = new Set(unitsOf(']}'));
/** What JSON has between its strings. */
const SYNTAX: ReadonlySet<number> = new Set(unitsOf('[]{}:,-+.0123456789Etruefalsn'));
const NUMBER = /^-?(?:0|[1-9]\d{0,63})(?:\.\d{1,63})?$/;

/**
 * What the text at one depth is. It may begin like JSON, and is `json` once the first string in its brackets says so:
 * `[NAME_1]`, `[sic]` and `[1]` begin with a bracket as well. The first line of a Markdown fence is passed over.
 */
type Mode = 'start' | 'fence' | 'open' | 'json' | 'text';

interface Found {
  readonly value: string;
  readonly end: number;
}

/** Where values come from. */
export interface Values {
  /** The value of a token, or the token if it has none. */
  restore(token: string): string;
  /** For what turns out to be no JSON. */
  restorer(): Restorer;
}

/**
 * Puts values back into JSON that arrives in pieces. They are escaped as often as strings with JSON in them stand inside
 * one another, and quoted where the model left the quotes out; a value that is a number stays bare there. Any cutting
 * gives what the whole text would.
 */
export class JsonRestorer implements Restorer {
  private readonly grammar: TokenGrammar;
  private readonly values: Values;
  /** The whole text, and each string inside the one before it that is open. */
  private readonly modes: Mode[];
  /** How many brackets are open in the innermost text, as long as it may be JSON or not. */
  private brackets = 0;
  /** The last code unit of the innermost text that is neither space nor a string. */
  private significant = NOTHING;
  private held = '';
  /** Code unit in front of `held`, and how many backslashes. */
  private before = NOTHING;
  private backslashes = 0;
  /** Takes over once the whole text is no JSON. */
  private plain: Restorer | undefined;

  /** @param root `json` for a text that is JSON, `start` for one that may be */
  constructor(grammar: TokenGrammar, values: Values, root: 'json' | 'start') {
    this.grammar = grammar;
    this.values = values;
    this.modes = [root];
  }

  push(chunk: string): string {
    return this.plain?.push(chunk) ?? this.restore(this.held + chunk, false);
  }

  end(): string {
    return this.plain?.end() ?? this.restore(this.held, true);
  }

  private get depth(): number {
    return this.modes.length - 1;
  }

  private get mode(): Mode {
    // There is always the whole text.
    return this.modes[this.depth] as Mode;
  }

  private set mode(mode: Mode) {
    this.modes[this.depth] = mode;
  }

  /** Whether JSON expects a value here, so that a token without quotes is one. */
  private get wantsValue(): boolean {
    return this.mode === 'json' && BEFORE_VALUE.has(this.significant);
  }

  /** The backslashes in front stand for no backslash of the innermost text alone: what follows is escaped. */
  private get isEscaped(): boolean {
    return this.backslashes % 2 ** this.depth !== 0;
  }

  private restore(text: string, isWhole: boolean): string {
    let restored = '';
    let copied = 0;
    let at = 0;
    while (at < text.length) {
      const found = this.tokenAt(text, at, isWhole);
      if (found === UNDECIDED) break;
      if (found === null) {
        this.advance(text.charCodeAt(at));
        at++;
        if (this.isPlain)
          return restored + text.slice(copied, at) + this.handOver(text.slice(at), isWhole);
      } else {
        restored += text.slice(copied, at) + this.write(found.value);
        // A number decides nothing: it is bare either way.
        const isOpen = this.mode === 'open' && NUMBER.test(found.value);
        if (!this.wantsValue && !isOpen) this.mode = 'text';
        this.significant = QUOTE;
        at = copied = found.end;
        this.before = text.charCodeAt(at - 1);
        this.backslashes = 0;
      }
    }
    this.held = text.slice(at);
    return restored + text.slice(copied, at);
  }

  /** No JSON, and not inside a word, where a restorer that does not know its beginning might find a token. */
  private get isPlain(): boolean {
    return this.depth === 0 && this.mode === 'text' && SPACE.has(this.before);
  }

  private handOver(rest: string, isWhole: boolean): string {
    this.held = '';
    this.plain = this.values.restorer();
    return this.plain.push(rest) + (isWhole ? this.plain.end() : '');
  }

  private tokenAt(text: string, at: number, isWhole: boolean): Found | null | typeof UNDECIDED {
    const code = text.charCodeAt(at);
    // The letter of an escape starts no token; a bracket is never one.
    if (!this.grammar.starts.mayStart(code) || (this.isEscaped && code !== BRACKET_OPEN))
      return null;
    const match = this.grammar.matchBehind(this.before, text, at, isWhole);
    if (match === null || match === UNDECIDED) return match;
    const spelled = text.slice(at, match.end);
    const token = this.wantsValue ? withoutArray(spelled) : spelled;
    if (token === '') return null;
    // Without its brackets it is restored only if nothing else looks like it.
    const asked = match.isExact ? spellToken(match.name) : match.name;
    const value = this.values.restore(asked);
    return value === asked ? null : { value: value + match.suffix, end: at + token.length };
  }

  private advance(code: number): void {
    if (code === BACKSLASH) {
      this.backslashes++;
      this.before = code;
      return;
    }
    const { isEscaped } = this;
    // Between its strings JSON has no backslash of its own.
    if (this.backslashes >= 2 ** this.depth && this.mode !== 'json') this.mode = 'text';
    if (code === QUOTE) this.quote();
    else if (this.mode === 'fence') this.mode = code === LINE_FEED ? 'start' : 'fence';
    else if (!(isEscaped ? SPACE_LETTER : SPACE).has(code)) {
      this.mode = this.after(code);
      this.significant = code;
    }
    this.before = isEscaped ? (code === SMALL_U ? SMALL_U : NOTHING) : code;
    this.backslashes = 0;
  }

  /**
   * A quote of the string at depth n stands behind 2^(n-1) - 1 backslashes: none, one, three. The outermost that it fits
   * is closed, so that whatever a string holds, the one around it stays whole.
   */
  private quote(): void {
    for (let depth = 1; depth <= this.depth; depth++) {
      if (this.backslashes % 2 ** depth === 2 ** (depth - 1) - 1) {
        this.modes.length = depth;
        this.significant = QUOTE;
        return;
      }
    }
    // A quote in the innermost text itself.
    const opens = this.mode === 'json' || this.mode === 'open';
    this.mode = opens ? 'json' : 'text';
    if (opens && this.depth < MAX_JSON_TEXT_DEPTH) this.modes.push('start');
    this.significant = QUOTE;
  }

  /** What the innermost text is after a character of it that is neither space nor quote. */
  private after(code: number): Mode {
    const { mode } = this;
    if (mode === 'json' || mode === 'text') return mode;
    if (mode === 'start') this.brackets = 0;
    if (mode === 'start' && code === BACKTICK) return 'fence';
    if (OPENING.has(code)) this.brackets++;
    if (CLOSING.has(code)) this.brackets--;
    return this.brackets > 0 && SYNTAX.has(code) ? 'open' : 'text';
  }

  private write(value: string): string {
    if (!this.wantsValue) return escapeTimes(value, this.depth);
    if (NUMBER.test(value)) return value;
    const quote = `${'\\'.repeat(2 ** this.depth - 1)}"`;
    return quote + escapeTimes(value, this.depth + 1) + quote;
  }
}

/** Between the strings of JSON a bracket without its counterpart, and the outer one of two, is that of an array. */
function withoutArray(token: string): string {
  if (token.startsWith('\\')) return '';
  if (!token.startsWith('[')) return token.replace(/\\{0,2}\]$/, '');
  return token.startsWith('[[') || !token.endsWith(']') ? '' : token;
}

function escapeTimes(value: string, times: number): string {
  let escaped = value;
  for (let done = 0; done < times; done++) escaped = JSON.stringify(escaped).slice(1, -1);
  return escaped;
}

function unitsOf(characters: string): readonly number[] {
  return Array.from(characters, (character) => character.charCodeAt(0));
}
