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

/** Slots per word: keeps probe sequences near one step. */
const SLOTS_PER_WORD = 4;
const FEWEST_SLOTS = 16;
const ASCII = 128;
/** More than all detectors of a preset have: an engine must not grow with what makes triggers anew for each document. */
const MAX_TRIGGERS = 1000;
const NONE: Occurrences = [];

/**
 * Finds the tokens of all triggers in one pass: however many detectors ask for a word, it is looked up once.
 *
 * Nobody declares a trigger. The first document that is asked about one is searched for it alone; from then on it is in the
 * table.
 */
export class TriggerIndex {
  private readonly known = new Set<Trigger>();
  private table: TriggerTable | undefined;

  search(tokens: Tokens): Triggered {
    if ((this.table?.size ?? 0) < this.known.size) this.table = new TriggerTable([...this.known]);
    const { table } = this;
    const found = table?.search(tokens) ?? [];
    const late = new Map<Trigger, Occurrences>();
    return {
      occurrences: (trigger) => {
        const place = table?.placeOf(trigger);
        return place === undefined
          ? this.searchLate(tokens, trigger, late)
          : (found[place] ?? NONE);
      },
    };
  }

  private searchLate(
    tokens: Tokens,
    trigger: Trigger,
    late: Map<Trigger, Occurrences>,
  ): Occurrences {
    let found = late.get(trigger);
    if (found === undefined) {
      if (this.known.size < MAX_TRIGGERS) this.known.add(trigger);
      found = searchAlone(tokens, trigger);
      late.set(trigger, found);
    }
    return found;
  }
}

function searchAlone({ kinds, length, values }: Tokens, trigger: Trigger): Occurrences {
  const words = new Set(trigger.words);
  const symbols = new Set(trigger.symbols);
  const found: number[] = [];
  for (let index = 0; index < length; index++) {
    // Typed arrays hold a value for every index below the length.
    const value = values[index] as number;
    const kind = kinds[index];
    const isNamed =
      (kind === TokenKind.Word && words.has(value)) ||
      (kind === TokenKind.Symbol && symbols.has(value)) ||
      (kind === TokenKind.Number && trigger.numbers === true);
    if (isNamed) found.push(index);
  }
  return found;
}

/** Places of triggers in the list of a table. */
type Users = readonly number[];

/** Who asks for which word and symbol. */
class TriggerTable {
  readonly size: number;
  private readonly places: ReadonlyMap<Trigger, number>;
  /** Open addressing: 0 is an empty slot. By slot the `users` of its word. */
  private readonly hashes: Uint32Array;
  private readonly slots: Uint16Array;
  private readonly users: readonly Users[];
  private readonly ascii: readonly Users[];
  private readonly symbols: ReadonlyMap<number, Users>;
  private readonly numbers: Users;

  constructor(triggers: readonly Trigger[]) {
    this.size = triggers.length;
    this.places = new Map(triggers.map((trigger, place) => [trigger, place]));
    const words = usersBy(triggers, ({ words: asked = [] }) => asked);
    this.users = [...words.values()];
    const slots = 2 ** Math.ceil(Math.log2(words.size * SLOTS_PER_WORD + FEWEST_SLOTS));
    this.hashes = new Uint32Array(slots);
    this.slots = new Uint16Array(slots);
    for (const [index, hash] of [...words.keys()].entries()) {
      const slot = slotOf(this.hashes, hash);
      this.hashes[slot] = hash;
      this.slots[slot] = index;
    }
    this.symbols = usersBy(triggers, ({ symbols = [] }) => symbols);
    this.ascii = Array.from({ length: ASCII }, (_, code) => this.symbols.get(code) ?? []);
    this.numbers = [...triggers.keys()].filter((place) => triggers[place]?.numbers === true);
  }

  placeOf(trigger: Trigger): number | undefined {
    return this.places.get(trigger);
  }

  /** By place of a trigger its tokens; undefined when there are none. */
  search(tokens: Tokens): readonly (Occurrences | undefined)[] {
    const found: (number[] | undefined)[] = Array.from({ length: this.size }, () => undefined);
    for (let index = 0; index < tokens.length; index++) {
      const users = this.usersOf(tokens, index);
      if (users === undefined) continue;
      for (let at = 0; at < users.length; at++) add(found, users[at] ?? 0, index);
    }
    return found;
  }

  private usersOf({ kinds, values }: Tokens, index: number): Users | undefined {
    // Typed arrays hold a value for every index below the length.
    const value = values[index] as number;
    switch (kinds[index]) {
      case TokenKind.Word: {
        const slot = slotOf(this.hashes, value);
        return this.hashes[slot] === 0 ? undefined : this.users[this.slots[slot] as number];
      }
      case TokenKind.Symbol:
        return value < ASCII ? this.ascii[value] : this.symbols.get(value);
      case TokenKind.Number:
        return this.numbers;
      default:
        return undefined;
    }
  }
}

function add(found: (number[] | undefined)[], user: number, index: number): void {
  const list = found[user];
  if (list === undefined) found[user] = [index];
  else list.push(index);
}

/** The slot of `hash`, or the empty one where it would be. */
function slotOf(hashes: Uint32Array, hash: number): number {
  const mask = hashes.length - 1;
  let slot = hash & mask;
  while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}

function usersBy(
  triggers: readonly Trigger[],
  keysOf: (trigger: Trigger) => Iterable<number>,
): ReadonlyMap<number, Users> {
  const users = new Map<number, number[]>();
  for (const [place, trigger] of triggers.entries()) {
    for (const key of new Set(keysOf(trigger))) {
      const list = users.get(key);
      if (list === undefined) users.set(key, [place]);
      else list.push(place);
    }
  }
  return users;
}
