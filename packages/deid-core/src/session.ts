import { now } from './clock.ts';
import type { AsyncDetectOptions, Span } from './detector.ts';
import type { Edit } from './edit.ts';
import { DeidError } from './errors.ts';
import { type Label, LITERAL_LABEL } from './label.ts';
import type { Operator, OperatorContext } from './operators/operator.ts';
import type { Report } from './report.ts';
import { resolve } from './resolve.ts';
import { editsOf, type Outcome, outcomeOf, type Replace } from './outcome.ts';
import type { OutcomeMemo } from './outcome-memo.ts';
import { type Restorer, type RestorerOptions, VaultRestorer } from './restorer.ts';
import { Memory } from './memory.ts';
import type { Scanner } from './scanner.ts';
import { type SegmentedText, spansOf } from './segments.ts';
import { TokenGrammar } from './token/grammar.ts';
import { findLookAlikes, type LookAlike } from './token/look-alikes.ts';
import { nameInBrackets, spellToken } from './token/spelling.ts';
import { Vault, type VaultSnapshot } from './vault.ts';

export interface ProtectOptions {
  /** Whom the texts are about: what operators that are consistent per patient go by. Default nobody in particular. */
  readonly subject?: string;
}

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
   * What `protectSegments` would replace, in offsets of each segment.
   *
   * @throws DeidError as `Engine.scan`
   */
  scanSegments(texts: readonly SegmentedText[]): readonly (readonly (readonly Span[])[])[];
  /**
   * As `protectAll`, for texts that a document holds in segments, as edits of each segment of each text. What is found
   * across segments is replaced in each of them by itself, so that a document keeps its structure.
   */
  protectSegments(
    texts: readonly SegmentedText[],
    options?: ProtectOptions,
  ): readonly (readonly (readonly Edit[])[])[];
  /**
   * The text with every token of this vault replaced by its value. Other tokens stay. Linear in the text.
   *
   * Forgives what models do to tokens (see `TokenGrammar`), unless a protected text spells out the same by itself.
   */
  restore(text: string): string;
  /** As `restore`, as edits. */
  restoreEdits(text: string): readonly Edit[];
  /** `restore` for a text that arrives in pieces. Make one for each text, once all that it answers is protected. */
  restorer(options?: RestorerOptions): Restorer;
  /** Counts and durations so far. */
  report(): Report;
  /** The values and their tokens, JSON-safe and not encrypted: see `deid-core/seal`. */
  snapshot(): VaultSnapshot;
  /**
   * Takes over the values of a snapshot. What was known of names (see `Propagation`) is not in it.
   *
   * @throws DeidError `invalid-option` when this session holds values already, or for what is no snapshot
   */
  load(snapshot: VaultSnapshot): void;
  /** Forgets every value. Closing again does nothing. */
  close(): void;
}

/** @param grammar that of the labels that have operators, as the memo has it */
export function createSession(
  scanner: Scanner,
  operators: ReadonlyMap<Label, Operator>,
  grammar: TokenGrammar,
  outcomes: OutcomeMemo,
): Session {
  const vault = new Vault();
  const memory = new Memory();
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
    const about = aboutOf(sources);
    return sources.map((source, index) => replace(source, found[index] ?? [], about).text);
  }

  function replace(source: string, found: readonly Span[], about: About): Outcome {
    texts++;
    characters += source.length;
    for (const { label } of found) spanCounts[label] = (spanCounts[label] ?? 0) + 1;
    const replaceOne = replacing(about);
    const outcome = outcomes.of(source, found, replaceOne);
    const { lookAlikes, own, text } = outcome;
    const literals = resolve(
      lookAlikes.filter((it) => it.isExact && !holdsToken(it, own)).map(asLiteral),
    );
    if (literals.length === 0) {
      markAmbiguous(lookAlikes);
      return outcome;
    }
    const tokens = literals.map(({ start, end, label }) =>
      replaceOne(label, text.slice(start, end)),
    );
    const { text: literalText } = outcomeOf(text, literals, tokens);
    // No exact token is left in it but our own.
    markAmbiguous(findLookAlikes(literalText, grammar, exactEnd));
    const whole = asLiteral({ start: 0, end: source.length });
    return outcomeOf(source, [whole], [{ value: source, text: literalText, token: '' }]);

    function exactEnd(start: number): number | undefined {
      const name = nameInBrackets(literalText, start);
      return vault.valueOf(name) === undefined ? undefined : start + spellToken(name).length;
    }
  }

  /** What still looks like a token, without being one, must keep its look: only exact tokens of these names count. */
  function markAmbiguous(lookAlikes: readonly LookAlike[]): void {
    for (const { name } of lookAlikes) vault.markAmbiguous(name);
  }

  function replacing(about: About): Replace {
    return (label, value) => {
      let token = '';
      const mint = (): string => (token = spellToken(vault.mint(label, value)));
      // Compiling the policy gave every label an operator.
      const text = apply(operators.get(label) as Operator, value, { ...about, label, mint });
      return { value, text, token };
    };
  }

  /** What restorers go by: a vault that was loaded may hold labels of another engine. */
  let restoring = grammar;

  function vaultRestorer(options?: RestorerOptions): VaultRestorer {
    return new VaultRestorer(vault, restoring, restoreCounts, options);
  }

  function restorer(options?: RestorerOptions): Restorer {
    assertOpen();
    const inner = vaultRestorer(options);
    return {
      push(chunk) {
        assertOpen();
        return inner.push(chunk);
      },
      end() {
        assertOpen();
        return inner.end();
      },
    };
  }

  function protectAll(sources: readonly string[]): readonly string[] {
    assertOpen();
    const started = now();
    const protectedTexts = replaceAll(sources, scanner.scan(sources, memory));
    milliseconds.protect += now() - started;
    return protectedTexts;
  }

  function scanSegments(
    sources: readonly SegmentedText[],
  ): readonly (readonly (readonly Span[])[])[] {
    assertOpen();
    const found = scanner.scan(textsOf(sources), memory);
    return sources.map(({ segments }, index) => spansOf(segments, found[index] ?? []));
  }

  function protectSegments(
    sources: readonly SegmentedText[],
    { subject = '' }: ProtectOptions = {},
  ): readonly (readonly (readonly Edit[])[])[] {
    const started = now();
    const spans = scanSegments(sources);
    const about = aboutOf(textsOf(sources), subject);
    const edits = sources.map(({ segments }, index) =>
      segments.map(({ text }, at) => editsOf(replace(text, spans[index]?.[at] ?? [], about))),
    );
    milliseconds.protect += now() - started;
    return edits;
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
    scanSegments,
    protectSegments,
    restore(text) {
      assertOpen();
      const started = now();
      const whole = vaultRestorer();
      const restored = whole.push(text) + whole.end();
      milliseconds.restore += now() - started;
      return restored;
    },
    restoreEdits(text) {
      assertOpen();
      return vaultRestorer().edits(text);
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
    snapshot() {
      assertOpen();
      return vault.snapshot();
    },
    load(snapshot) {
      assertOpen();
      vault.load(snapshot);
      const foreign = vault.labels().filter((label) => !operators.has(label));
      if (foreign.length > 0) restoring = new TokenGrammar([...operators.keys(), ...foreign]);
    },
    close() {
      isClosed = true;
      vault.clear();
      memory.clear();
    },
  };
}

function textsOf(sources: readonly SegmentedText[]): readonly string[] {
  return sources.map(({ text }) => text);
}

/** What operators may ask about the texts that they work on. */
type About = Pick<OperatorContext, 'subject' | 'occurs'>;

function aboutOf(sources: readonly string[], subject = ''): About {
  let folded: string | undefined;
  const occurs = (text: string): boolean => {
    folded ??= sources.join('\n').toLowerCase();
    return folded.includes(text.toLowerCase());
  };
  return { subject, occurs };
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
 * Text that is spelled exactly like a token becomes a value of its own, so that typing a token gives nothing. This is told
 * from what the operators made of a text, for they may keep a look-alike or close up the text around one. Other spellings,
 * such as `[Age 45]`, stay for the model to read: none of their names is restored from anything but its exact token.
 */
function asLiteral({ start, end }: Pick<Span, 'start' | 'end'>): Span {
  return { start, end, label: LITERAL_LABEL, score: 0, detector: 'token' };
}

function only(texts: readonly string[]): string {
  // One text in, one text out.
  return texts[0] as string;
}
