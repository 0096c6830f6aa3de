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
const SLOTS_PER_WORD = 2;
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
const NOBODY: Users = [];

/** Who asks for which word and symbol. */
class TriggerTable {
  readonly size: number;
  private readonly places: ReadonlyMap<Trigger, number>;
  /** Open addressing: hashes, 0 for an empty slot, each with the index of its users behind it. */
  private readonly slots: Uint32Array;
  /** Of words, by the index in `slots`. */
  private readonly users: readonly Users[];
  private readonly ascii: readonly Users[];
  private readonly symbols: ReadonlyMap<number, Users>;
  private readonly numbers: Users;
  /** What is found before anything is looked for. Copied, for that is many times as fast as making it. */
  private readonly nothing: readonly undefined[];

  constructor(triggers: readonly Trigger[]) {
    this.size = triggers.length;
    this.nothing = triggers.map(() => undefined);
    this.places = new Map(triggers.map((trigger, place) => [trigger, place]));
    const words = usersBy(triggers, ({ words: asked = [] }) => asked);
    this.users = [...words.values()];
    this.slots = new Uint32Array(
      2 ** Math.ceil(Math.log2(words.size * SLOTS_PER_WORD + FEWEST_SLOTS) + 1),
    );
    for (const [index, hash] of [...words.keys()].entries()) {
      const slot = slotOf(this.slots, hash);
      this.slots[slot] = hash;
      this.slots[slot + 1] = index;
    }
    this.symbols = usersBy(triggers, ({ symbols = [] }) => symbols);
    this.ascii = Array.from({ length: ASCII }, (_, code) => this.symbols.get(code) ?? NOBODY);
    this.numbers = [...triggers.keys()].filter((place) => triggers[place]?.numbers === true);
  }

  placeOf(trigger: Trigger): number | undefined {
    return this.places.get(trigger);
  }

  /** By place of a trigger its tokens; undefined when there are none. */
  search({ kinds, length, values }: Tokens): readonly (Occurrences | undefined)[] {
    const { ascii, numbers, slots, symbols, users } = this;
    const found: (number[] | undefined)[] = this.nothing.slice();
    for (let index = 0; index < length; index++) {
      // Typed arrays hold a value for every index below the length, and each slot with a word the index of its users.
      const value = values[index] as number;
      const kind = kinds[index];
      if (kind === TokenKind.Word) {
        const slot = slotOf(slots, value);
        if (slots[slot] !== 0) add(found, users[slots[slot + 1] as number] as Users, index);
      } else if (kind === TokenKind.Symbol) {
        add(found, (value < ASCII ? ascii[value] : symbols.get(value)) ?? NOBODY, index);
      } else if (kind === TokenKind.Number) {
        add(found, numbers, index);
      }
    }
    return found;
  }
}

function add(found: (number[] | undefined)[], users: Users, index: number): void {
  for (let at = 0; at < users.length; at++) {
    const user = users[at] as number;
    const list = found[user];
    if (list === undefined) found[user] = [index];
    else list.push(index);
  }
}

/** The slot of `hash`, or the empty one where it would be. */
function slotOf(slots: Uint32Array, hash: number): number {
  const mask = slots.length - 1;
  let slot = (hash << 1) & mask;
  while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 2) & mask;
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
