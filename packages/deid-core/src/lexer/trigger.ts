import { Chains, NO_LINK } from './chains.ts';
import { TokenKind, type Tokens } from './tokens.ts';

/**
 * The tokens that a detector starts from. Make it once, not for each document: the object itself is the key under which
 * documents answer, and an engine remembers it as long as it lives.
 */
export interface Trigger {
  /** Words by their hash, see `hashWord`. */
  readonly words?: Iterable<number>;
  /** Symbols by their code unit. */
  readonly symbols?: Iterable<number>;
  /** Whether every number is one. */
  readonly numbers?: boolean;
}

/** Indexes of tokens, in ascending order. */
export type Occurrences = readonly number[];

/** What the triggers of one engine find in one document. */
export interface Triggered {
  occurrences(trigger: Trigger): Occurrences;
}

/** More than all detectors of a preset have: an engine must not grow with what makes triggers anew for each document. */
const MAX_TRIGGERS = 1000;
const NONE: Occurrences = [];

/**
 * Finds the tokens of all triggers in one pass: however many detectors ask for a word, it is looked up once.
 *
 * Nobody declares a trigger. The first document that is asked about one looks for its words among its own; from the next
 * document on it is one of those that are searched for together.
 */
export class TriggerIndex {
  private readonly places = new Map<Trigger, number>();
  /** The places of triggers by what they name. */
  private readonly askers = new TokenChains();
  /** Those that `askers` does not know yet: a program that scans one text never needs them. */
  private news: Trigger[] = [];

  search(tokens: Tokens): Triggered {
    const { size } = this.places;
    for (const trigger of this.news) this.askers.addTrigger(trigger, this.places.get(trigger) ?? 0);
    this.news = [];
    const found = this.askers.search(tokens, size);
    let late: LateSearch | undefined;
    return {
      occurrences: (trigger) => {
        const place = this.places.get(trigger) ?? this.add(trigger);
        if (place < size) return found[place] ?? NONE;
        late ??= new LateSearch(tokens);
        return late.occurrences(trigger);
      },
    };
  }

  /** Place of a new trigger; none when there are too many. */
  private add(trigger: Trigger): number {
    const place = this.places.size;
    if (place >= MAX_TRIGGERS) return Infinity;
    this.places.set(trigger, place);
    this.news.push(trigger);
    return place;
  }
}

/** A document's own tokens by what they are, for triggers that no document has been searched for. */
class LateSearch {
  private readonly places: TokenChains;
  private readonly found = new Map<Trigger, Occurrences>();

  constructor(tokens: Tokens) {
    this.places = placesOf(tokens);
  }

  occurrences(trigger: Trigger): Occurrences {
    let found = this.found.get(trigger);
    if (found === undefined) {
      found = this.places.of(trigger);
      this.found.set(trigger, found);
    }
    return found;
  }
}

/** Backwards, for chains are walked from what was added last. */
function placesOf(tokens: Tokens): TokenChains {
  const places = new TokenChains();
  for (let index = tokens.length - 1; index >= 0; index--) places.addToken(tokens, index);
  return places;
}

/** Behind the last code unit: what is neither word nor symbol goes by its kind. */
const KINDS = 0x10000;
const NUMBER = KINDS + TokenKind.Number;

/** Numbers by what tokens are: the words by hash, the others by code unit. */
class TokenChains {
  private readonly words = new Chains();
  private readonly others = new Chains();

  addTrigger(trigger: Trigger, value: number): void {
    for (const hash of new Set(trigger.words)) this.words.add(hash, value);
    for (const key of otherKeys(trigger)) this.others.add(key, value);
  }

  addToken(tokens: Tokens, index: number): void {
    this.chainsOf(tokens, index).add(keyOf(tokens, index), index);
  }

  /** Everything under what a trigger names, in ascending order. */
  of(trigger: Trigger): readonly number[] {
    const all: number[] = [];
    for (const hash of new Set(trigger.words)) collect(this.words, hash, all);
    for (const key of otherKeys(trigger)) collect(this.others, key, all);
    return all.sort((one, other) => one - other);
  }

  /** Tokens by the numbers below `size` that stand under them; undefined when there are none. */
  search(tokens: Tokens, size: number): readonly (Occurrences | undefined)[] {
    // oxlint-disable-next-line unicorn/no-new-array -- `Array.from` fills each place: a tenth of the scan of a message
    const found = new Array<number[] | undefined>(size);
    for (let index = 0; index < tokens.length; index++) {
      const chains = this.chainsOf(tokens, index);
      let link = chains.first(keyOf(tokens, index));
      for (; link !== NO_LINK; link = chains.next(link)) {
        const list = found[chains.valueAt(link)];
        if (list === undefined) found[chains.valueAt(link)] = [index];
        else list.push(index);
      }
    }
    return found;
  }

  private chainsOf({ kinds }: Tokens, index: number): Chains {
    return kinds[index] === TokenKind.Word ? this.words : this.others;
  }
}

function otherKeys({ numbers, symbols }: Trigger): ReadonlySet<number> {
  return new Set([...(symbols ?? []), ...(numbers === true ? [NUMBER] : [])]);
}

function keyOf({ kinds, values }: Tokens, index: number): number {
  // Typed arrays hold a value for every index below the length.
  const kind = kinds[index] as number;
  return kind === TokenKind.Word || kind === TokenKind.Symbol
    ? (values[index] as number)
    : KINDS + kind;
}

function collect(chains: Chains, key: number, into: number[]): void {
  for (let link = chains.first(key); link !== NO_LINK; link = chains.next(link)) {
    into.push(chains.valueAt(link));
  }
}
