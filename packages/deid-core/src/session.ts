import { now } from './clock.ts';
import type { AsyncDetectOptions, Span } from './detector.ts';
import { DeidError } from './errors.ts';
import { type Label, LITERAL_LABEL } from './label.ts';
import type { Operator, OperatorContext } from './operators/operator.ts';
import type { Report } from './report.ts';
import { resolve } from './resolve.ts';
import { type Restorer, type RestorerOptions, VaultRestorer } from './restorer.ts';
import type { Memory, Scanner } from './scanner.ts';
import { TokenGrammar } from './token/grammar.ts';
import { findLookAlikes, type LookAlike } from './token/look-alikes.ts';
import { spellToken } from './token/spelling.ts';
import { Vault } from './vault.ts';

/**
 * One vault and all that goes through it. Make one for each request, or keep one for a conversation. Every call throws
 * DeidError `session-closed` after `close`.
 */
export interface Session {
  /**
   * The text with every identifier replaced as the policy says. With tokens throughout,
   * `restore(protect(text)) === text` for every string.
   *
   * @throws DeidError as `Engine.scan`, and `operator-failed`, `vault-full`
   */
  protect(text: string): string;
  /** As `protect` for the texts of one conversation, in order: a name found in one is protected in all of them. */
  protectAll(texts: readonly string[]): readonly string[];
  /** As `protect`, with the asynchronous detectors too. Rejects with `aborted` when the signal fires or has fired. */
  protectAsync(text: string, options?: AsyncDetectOptions): Promise<string>;
  /** As `protectAll`, with the asynchronous detectors too. Rejects with `aborted` when the signal fires or has fired. */
  protectAllAsync(
    texts: readonly string[],
    options?: AsyncDetectOptions,
  ): Promise<readonly string[]>;
  /**
   * The text with every token of this vault replaced by its value. Other tokens stay. Linear in the text.
   *
   * Forgives what models do to tokens (see `TokenGrammar`), unless a protected text spells out the same by itself.
   */
  restore(text: string): string;
  /** `restore` for a text that arrives in pieces. Make one for each text, once all that it answers is protected. */
  restorer(options?: RestorerOptions): Restorer;
  /** Counts and durations so far. */
  report(): Report;
  /** Forgets every value. Closing again does nothing. */
  close(): void;
}

interface Emitted {
  readonly text: string;
  /** Where each token that was put in starts and ends. */
  readonly own: ReadonlyMap<number, number>;
}

export function createSession(scanner: Scanner, operators: ReadonlyMap<Label, Operator>): Session {
  const labels = [...operators.keys()];
  const grammar = new TokenGrammar(labels);
  const vault = new Vault();
  const memory: Memory = new Map();
  const spanCounts: Record<string, number> = {};
  const restoreCounts = { restored: 0, unknown: 0 };
  const milliseconds = { protect: 0, restore: 0 };
  let texts = 0;
  let characters = 0;
  let isClosed = false;

  function assertOpen(): void {
    if (isClosed) throw new DeidError('session-closed', 'the session is closed');
  }

  function replaceAll(
    sources: readonly string[],
    found: readonly (readonly Span[])[],
  ): readonly string[] {
    return sources.map((source, index) => replace(source, found[index] ?? []));
  }

  function replace(source: string, found: readonly Span[]): string {
    texts++;
    characters += source.length;
    for (const { label } of found) spanCounts[label] = (spanCounts[label] ?? 0) + 1;
    const { text, own } = emit(source, found);
    const lookAlikes = findLookAlikes(text, grammar, ({ start, end }) => own.get(start) === end);
    const literals = lookAlikes
      .filter((it) => it.isBracketed && !holdsToken(it, own))
      .map(asLiteral);
    if (literals.length === 0) return markAmbiguous(text, lookAlikes);
    const { text: literalText } = emit(text, resolve(literals));
    // No exact token is left in it but our own.
    return markAmbiguous(
      literalText,
      findLookAlikes(literalText, grammar, (it) => it.isExact),
    );
  }

  /** What still looks like a token, without being one, must keep its look: only exact tokens of these names count. */
  function markAmbiguous(text: string, lookAlikes: readonly LookAlike[]): string {
    for (const { name } of lookAlikes) vault.markAmbiguous(name);
    return text;
  }

  function emit(source: string, spans: readonly Span[]): Emitted {
    const own = new Map<number, number>();
    let text = '';
    let copied = 0;
    for (const { start, end, label } of spans) {
      text += source.slice(copied, start);
      const value = source.slice(start, end);
      let token = '';
      const mint = (): string => (token = spellToken(vault.mint(label, value)));
      // Compiling the policy gave every label an operator.
      const replacement = apply(operators.get(label) as Operator, value, { label, mint });
      const at = token === '' ? -1 : replacement.indexOf(token);
      if (at >= 0) own.set(text.length + at, text.length + at + token.length);
      text += replacement;
      copied = end;
    }
    return { text: text + source.slice(copied), own };
  }

  function restorer(options?: RestorerOptions): Restorer {
    assertOpen();
    const inner = new VaultRestorer(vault, labels, restoreCounts, options);
    const timed = (run: () => string): string => {
      assertOpen();
      const started = now();
      const restored = run();
      milliseconds.restore += now() - started;
      return restored;
    };
    return {
      push: (chunk) => timed(() => inner.push(chunk)),
      end: () => timed(() => inner.end()),
    };
  }

  function protectAll(sources: readonly string[]): readonly string[] {
    assertOpen();
    const started = now();
    const protectedTexts = replaceAll(sources, scanner.scan(sources, memory));
    milliseconds.protect += now() - started;
    return protectedTexts;
  }

  async function protectAllAsync(
    sources: readonly string[],
    options: AsyncDetectOptions = {},
  ): Promise<readonly string[]> {
    assertOpen();
    const started = now();
    const found = await scanner.scanAsync(sources, memory, options);
    assertOpen();
    const protectedTexts = replaceAll(sources, found);
    milliseconds.protect += now() - started;
    return protectedTexts;
  }

  return {
    protect: (text) => only(protectAll([text])),
    protectAll,
    protectAsync: async (text, options) => only(await protectAllAsync([text], options)),
    protectAllAsync,
    restore(text) {
      const whole = restorer();
      return whole.push(text) + whole.end();
    },
    restorer,
    report() {
      assertOpen();
      return {
        texts,
        characters,
        spans: { ...spanCounts },
        values: vault.sizes(),
        ...restoreCounts,
        milliseconds: { ...milliseconds },
      };
    },
    close() {
      isClosed = true;
      vault.clear();
      memory.clear();
    },
  };
}

/** An operator that fails must fail the call. Its error is dropped, for it may quote the value. */
function apply(operator: Operator, value: string, context: OperatorContext): string {
  try {
    return operator.apply(value, context);
  } catch (error) {
    const isFull = error instanceof DeidError && error.code === 'vault-full';
    const code = isFull ? 'vault-full' : 'operator-failed';
    throw new DeidError(code, `operator ${operator.id} failed for ${context.label}`);
  }
}

function holdsToken({ start, end }: LookAlike, tokens: ReadonlyMap<number, number>): boolean {
  for (let at = start; at < end; at++) if (tokens.has(at)) return true;
  return false;
}

/**
 * Text that looks like a token with its brackets becomes a value of its own, so that typing a token gives nothing. This
 * is told from what the operators made of a text, for they may keep a look-alike or close up the text around one.
 */
function asLiteral({ start, end }: LookAlike): Span {
  return { start, end, label: LITERAL_LABEL, score: 0, detector: 'token' };
}

function only(texts: readonly string[]): string {
  // One text in, one text out.
  return texts[0] as string;
}
