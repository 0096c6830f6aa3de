import { weightedSum } from './digits.ts';

const WEIGHTS = [3, 7, 1, 3, 7, 1, 3, 7, 1];
/** Federal Reserve routing symbols: government, primary, thrift, electronic, traveller's cheques. */
const FORM = /^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{7}$/;

/** Whether nine digits are a bank routing number of the American Bankers Association. */
export function isRoutingNumber(digits: string): boolean {
  return FORM.test(digits) && weightedSum(digits, WEIGHTS) % 10 === 0;
}
