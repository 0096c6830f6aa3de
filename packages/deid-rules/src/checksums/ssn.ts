/** Area 000, 666 and 900 to 999, group 00 and serial 0000 are never issued (SSA, "Social Security number randomization"). */
const SSN_FORM = /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/;
/** Area 9xx with the groups that the IRS uses for taxpayers without an SSN (IRS publication 1915). */
const ITIN_FORM = /^9\d{2}(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\d{4}$/;

/** Whether nine digits can be a Social Security number or an Individual Taxpayer Identification Number. */
export function isSsn(digits: string): boolean {
  return SSN_FORM.test(digits) || ITIN_FORM.test(digits);
}
