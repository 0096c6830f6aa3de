import { DeidError } from './errors.ts';
import type { ByLabel, Label } from './label.ts';
import { MAX_VAULT_SIZE } from './limits.ts';
import { tokenName } from './token/spelling.ts';

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

  clear(): void {
    this.namesByLabel.clear();
    this.values.clear();
    this.ambiguous.clear();
  }
}
