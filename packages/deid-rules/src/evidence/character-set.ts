import { latePattern } from './late-pattern.ts';

const ASCII = 128;
const OUTSIDE = 1;
const INSIDE = 2;

/**
 * The characters that a pattern matches. Detectors ask one character after the other, and a load is many times as fast as
 * a pattern: what it says of ASCII is written down when it is first asked.
 */
export class CharacterSet {
  private readonly pattern: RegExp;
  private readonly beyondAscii: (() => RegExp) | undefined;
  /** By code unit; 0 is "not asked yet". */
  private readonly flags = new Uint8Array(ASCII);

  /**
   * @param pattern of one character, neither global nor sticky
   * @param categories of Unicode (`L`, `N`) whose characters beyond ASCII are in the set too: see `latePattern`
   */
  constructor(pattern: RegExp, ...categories: readonly string[]) {
    this.pattern = pattern;
    const classes = categories.map((category) => `\\p{${category}}`).join('');
    this.beyondAscii = classes === '' ? undefined : latePattern(`[${classes}]`, 'u');
  }

  /** Whether the code unit at an offset is one of them. Nothing before or behind a text is. */
  has(text: string, offset: number): boolean {
    const code = text.charCodeAt(offset);
    return code < ASCII ? (this.flags[code] || this.ask(code)) === INSIDE : this.matches(code);
  }

  private ask(code: number): number {
    return (this.flags[code] = this.matches(code) ? INSIDE : OUTSIDE);
  }

  private matches(code: number): boolean {
    if (Number.isNaN(code)) return false;
    const character = String.fromCharCode(code);
    if (this.pattern.test(character)) return true;
    return code >= ASCII && this.beyondAscii !== undefined && this.beyondAscii().test(character);
  }
}
