/**
 * True when the ten digits may be a number of the North American plan: neither the area nor the exchange begins with 0
 * or 1, nor does the area end in 11. Numbers in 555-01xx, kept for fiction, are among them.
 */
export function isNorthAmerican(digits: string): boolean {
  return /^[2-9](?!11)\d{2}[2-9]\d{6}$/.test(digits);
}
