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
    const late = new Map<Trigger, Occurrences>();
    return {
      occurrences: (trigger) => {
        const place = this.places.get(trigger) ?? this.add(trigger);
        if (place < size) return found[place] ?? NONE;
        let occurrences = late.get(trigger);
        if (occurrences === undefined) {
          occurrences = occurrencesOf(trigger, tokens);
          late.set(trigger, occurrences);
        }
        return occurrences;
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

/** The tokens of a trigger by itself, without a table of its words. */
function occurrencesOf(trigger: Trigger, tokens: Tokens): Occurrences {
  const { firstOfType, kinds, length, typeCount, types } = tokens;
  const words = new Set(trigger.words);
  const others = otherKeys(trigger);
  const isTaken = new Uint8Array(typeCount);
  for (let type = 0; type < typeCount; type++) {
    // Every type has a first token.
    const first = firstOfType[type] as number;
    const keys = kinds[first] === TokenKind.Word ? words : others;
    if (keys.has(keyOf(tokens, first))) isTaken[type] = 1;
  }
  const found: number[] = [];
  for (let index = 0; index < length; index++) {
    if (isTaken[types[index] as number] === 1) found.push(index);
  }
  return found;
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

  /** Tokens by the numbers below `size` that stand under them; undefined when there are none. */
  search(tokens: Tokens, size: number): readonly (Occurrences | undefined)[] {
    const { length, types } = tokens;
    const byType = this.numbersByType(tokens);
    const found = listsFor(byType, countsByType(tokens), size);
    const ends = new Int32Array(size);
    for (let index = 0; index < length; index++) {
      // Every token has a type.
      const numbers = byType[types[index] as number];
      if (numbers === undefined) continue;
      for (let at = 0; at < numbers.length; at++) {
        // Each has a list that is long enough.
        const number = numbers[at] as number;
        (found[number] as number[])[(ends[number] as number)++] = index;
      }
    }
    return found;
  }

  /** The numbers that stand under each type of token; undefined for most. */
  private numbersByType(tokens: Tokens): readonly (readonly number[] | undefined)[] {
    const { firstOfType, typeCount } = tokens;
    const byType = holes<number[]>(typeCount);
    for (let type = 0; type < typeCount; type++) {
      // Every type has a first token.
      const first = firstOfType[type] as number;
      const chains = this.chainsOf(tokens, first);
      let link = chains.first(keyOf(tokens, first));
      for (; link !== NO_LINK; link = chains.next(link)) {
        (byType[type] ??= []).push(chains.valueAt(link));
      }
    }
    return byType;
  }

  private chainsOf({ kinds }: Tokens, index: number): Chains {
    return kinds[index] === TokenKind.Word ? this.words : this.others;
  }
}

/** How many tokens of each type there are. */
function countsByType({ length, typeCount, types }: Tokens): Int32Array {
  const counts = new Int32Array(typeCount);
  for (let index = 0; index < length; index++) (counts[types[index] as number] as number)++;
  return counts;
}

/** A list for each number that some token has, as long as it will be: growing one copies it again and again. */
function listsFor(
  byType: readonly (readonly number[] | undefined)[],
  counts: Int32Array,
  size: number,
): (number[] | undefined)[] {
  const lengths = new Int32Array(size);
  byType.forEach((numbers, type) => {
    for (const number of numbers ?? []) (lengths[number] as number) += counts[type] as number;
  });
  const lists = holes<number[]>(size);
  for (let number = 0; number < size; number++) {
    const length = lengths[number] as number;
    if (length > 0) lists[number] = holes<number>(length) as number[];
  }
  return lists;
}

/** `Array.from` fills each place: a tenth of the scan of a message. */
function holes<T>(length: number): (T | undefined)[] {
  // oxlint-disable-next-line unicorn/no-new-array -- as said
  return new Array<T | undefined>(length);
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
