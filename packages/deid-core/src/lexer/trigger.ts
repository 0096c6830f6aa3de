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
  /** The places of triggers by the words that they name, and by all else. */
  private readonly byWord: Askers = new Map();
  private readonly byOther: Askers = new Map();
  /** Those that these do not know yet: a program that scans one text never needs them. */
  private news: Trigger[] = [];

  search(tokens: Tokens): Triggered {
    const { size } = this.places;
    for (const trigger of this.news) {
      const place = this.places.get(trigger) ?? 0;
      addTo(this.byWord, new Set(trigger.words), place);
      addTo(this.byOther, otherKeys(trigger), place);
    }
    this.news = [];
    const found = this.find(tokens, size);
    const late = new Map<Trigger, Occurrences>();
    return {
      occurrences: (trigger) => {
        const place = this.places.get(trigger) ?? this.add(trigger);
        if (place < size) return found[place] ?? NONE;
        let occurrences = late.get(trigger);
        if (occurrences === undefined) {
          occurrences = tokensAmong(tokens, new Set(trigger.words), otherKeys(trigger));
          late.set(trigger, occurrences);
        }
        return occurrences;
      },
    };
  }

  /** Tokens by the places below `size` of the triggers that name them; undefined when there are none. */
  private find(tokens: Tokens, size: number): readonly (Occurrences | undefined)[] {
    const { firstOfType, kinds, length, typeCount, types } = tokens;
    const counts = new Int32Array(typeCount);
    // Every token has a type, and every type a first token.
    for (let index = 0; index < length; index++) (counts[types[index] as number] as number)++;
    const lengths = new Int32Array(size);
    const byType = holes<readonly number[]>(typeCount);
    for (let type = 0; type < typeCount; type++) {
      const first = firstOfType[type] as number;
      const askers = kinds[first] === TokenKind.Word ? this.byWord : this.byOther;
      const places = askers.get(keyOf(tokens, first));
      if (places === undefined) continue;
      byType[type] = places;
      for (const place of places) (lengths[place] as number) += counts[type] as number;
    }
    // As long as they will be: growing a list copies it again and again.
    const found = holes<number[]>(size);
    lengths.forEach((count, place) => {
      if (count > 0) found[place] = holes<number>(count) as number[];
    });
    const ends = new Int32Array(size);
    for (let index = 0; index < length; index++) {
      const places = byType[types[index] as number];
      if (places === undefined) continue;
      for (let at = 0; at < places.length; at++) {
        const place = places[at] as number;
        (found[place] as number[])[(ends[place] as number)++] = index;
      }
    }
    return found;
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

/** Indexes of the tokens that are one of some words, by hash, or one of some other keys. */
function tokensAmong(tokens: Tokens, words: Keys, others: Keys): Occurrences {
  const { firstOfType, kinds, length, typeCount, types } = tokens;
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

/** Indexes of the words with one of some hashes, in ascending order. */
export function wordsAmong(tokens: Tokens, hashes: Keys): Occurrences {
  return tokensAmong(tokens, hashes, NO_KEYS);
}

interface Keys {
  has(key: number): boolean;
}
const NO_KEYS: Keys = new Set();

/** Behind the last code unit: what is neither word nor symbol goes by its kind. */
const KINDS = 0x10000;
const NUMBER = KINDS + TokenKind.Number;

/** Places of triggers by the hash of a word, or by a symbol or kind. */
type Askers = Map<number, number[]>;

function addTo(askers: Askers, keys: ReadonlySet<number>, place: number): void {
  for (const key of keys) {
    const places = askers.get(key);
    if (places === undefined) askers.set(key, [place]);
    else places.push(place);
  }
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
