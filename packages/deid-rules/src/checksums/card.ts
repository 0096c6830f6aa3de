import { isLuhn } from './luhn.ts';

/** First digits and lengths of each network's numbers, as the networks publish them. */
const NETWORKS: readonly RegExp[] = [
  /** Visa. */
  /^4(?:\d{12}|\d{15}|\d{18})$/,
  /** Mastercard; the 2-series is 222100 to 272099. */
  /^(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}$/,
  /** American Express. */
  /^3[47]\d{13}$/,
  /** Diners Club. */
  /^3(?:0[0-5]|[689]\d)\d{11,16}$/,
  /** JCB, with its 15-digit numbers of old. */
  /^(?:35(?:2[89]|[3-8]\d)\d{12,15}|(?:1800|2131)\d{11})$/,
  /** Discover, UnionPay, RuPay and Maestro, which share what begins with 6. */
  /^(?:50|5[6-9]|6\d)\d{10,17}$/,
];

/** Whether digits are a payment card number (ISO/IEC 7812): a network's range and length, and the Luhn digit. */
export function isCardNumber(digits: string): boolean {
  return isLuhn(digits) && NETWORKS.some((network) => network.test(digits));
}
