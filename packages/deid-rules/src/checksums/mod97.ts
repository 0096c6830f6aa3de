/** Country, check digits, account; ISO 13616 allows 34 characters, and no country uses fewer than 15. */
const IBAN_FORM = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;
const LETTER_OFFSET = 55;

/** Whether an upper-case string without spaces is an International Bank Account Number (ISO 13616, ISO 7064 mod 97-10). */
export function isIban(value: string): boolean {
  if (!IBAN_FORM.test(value)) return false;
  const rearranged = value.slice(4) + value.slice(0, 4);
  let remainder = 0;
  for (const char of rearranged) {
    const number = char >= 'A' ? char.charCodeAt(0) - LETTER_OFFSET : Number(char);
    remainder = (remainder * (number > 9 ? 100 : 10) + number) % 97;
  }
  return remainder === 1;
}
