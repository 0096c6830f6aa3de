/** The name of a token: `NAME_1`. The key under which a vault keeps the value. */
export function tokenName(label: string, number: number): string {
  return `${label}_${number}`;
}

/** A token as it stands in protected text: `[NAME_1]`. */
export function spellToken(name: string): string {
  return `[${name}]`;
}
