import { isLuhn } from './luhn.ts';

/** ISO standard prefix of health applications in the United States, which the check digit covers but the NPI leaves out. */
const CARD_ISSUER_PREFIX = '80840';
const FORM = /^[12]\d{9}$/;

/** Whether ten digits are a National Provider Identifier (45 CFR 162.406, CMS "NPI check digit calculation"). */
export function isNpi(digits: string): boolean {
  return FORM.test(digits) && isLuhn(CARD_ISSUER_PREFIX + digits);
}
