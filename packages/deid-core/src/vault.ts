import { DeidError } from './errors.ts';
import { assertLabel, type ByLabel, type Label, LITERAL_LABEL } from './label.ts';
import { MAX_VAULT_SIZE } from './limits.ts';
import { tokenName } from './token/spelling.ts';

/** What a vault holds, as data that JSON can say. Identifiers of people: seal it before it is stored. */
export interface VaultSnapshot {
  /** The values of each label, in the order of their numbers from 1 on. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly ambiguous: readonly string[];
}

/** Values and the names of the tokens that stand for them, both ways. The same value always gets the same name. */
export class Vault {
  private readonly namesByLabel = new Map<Label, Map<string, string>>();
  private readonly values = new Map<string, string>();
  /** Names that a text spells out by itself, so that only their exact token may be restored. */
  private readonly ambiguous = new Set<string>();

  /** Labels of which it holds a value. */
  labels(): readonly Label[] {
    return [...this.namesByLabel.keys()];
  }

  /** Whether it holds a value of a label. */
  holds(label: Label): boolean {
    return this.namesByLabel.has(label);
  }

  /**
   * The name for a value, new or known. Numbers count up from 1 for each label and are never used again.
   *
   * @throws DeidError `vault-full` when `MAX_VAULT_SIZE` values of the label are held
   */
  mint(label: Label, value: string): string {
    let names = this.namesByLabel.get(label);
    if (names === undefined) this.namesByLabel.set(label, (names = new Map<string, string>()));
    const known = names.get(value);
    if (known !== undefined) return known;
    if (names.size === MAX_VAULT_SIZE)
      throw new DeidError('vault-full', `too many values: ${label}`);
    const name = tokenName(label, names.size + 1);
    names.set(value, name);
    this.values.set(name, value);
    return name;
  }

  valueOf(name: string): string | undefined {
    return this.values.get(name);
  }

  /** From now on a misspelled token of this name is not restored: the text itself holds what would look like one. */
  markAmbiguous(name: string): void {
    this.ambiguous.add(name);
  }

  isAmbiguous(name: string): boolean {
    return this.ambiguous.has(name);
  }

  /** How many values it holds of each label. */
  sizes(): ByLabel {
    const sizes: Record<string, number> = {};
    for (const [label, names] of this.namesByLabel) sizes[label] = names.size;
    return sizes;
  }

  snapshot(): VaultSnapshot {
    const values: Record<string, readonly string[]> = {};
    for (const [label, names] of this.namesByLabel) values[label] = [...names.keys()];
    return { values, ambiguous: [...this.ambiguous] };
  }

  /** @throws DeidError `invalid-option` unless it is empty, and `snapshot` is one */
  load(snapshot: VaultSnapshot): void {
    if (this.namesByLabel.size > 0) {
      throw new DeidError('invalid-option', 'the vault holds values already');
    }
    assertSnapshot(snapshot);
    for (const [label, values] of Object.entries(snapshot.values)) {
      for (const value of values) this.mint(label, value);
    }
    for (const name of snapshot.ambiguous) this.markAmbiguous(name);
  }

  clear(): void {
    this.namesByLabel.clear();
    this.values.clear();
    this.ambiguous.clear();
  }
}

function assertSnapshot(snapshot: unknown): asserts snapshot is VaultSnapshot {
  const { values, ambiguous } = Object(snapshot) as Partial<Record<keyof VaultSnapshot, unknown>>;
  const isSnapshot =
    isStrings(ambiguous) &&
    typeof values === 'object' &&
    values !== null &&
    Object.values(values).every((held) => isStrings(held) && new Set(held).size === held.length);
  if (!isSnapshot) throw new DeidError('invalid-option', 'not the snapshot of a vault');
  for (const label of Object.keys(values)) if (label !== LITERAL_LABEL) assertLabel(label);
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
