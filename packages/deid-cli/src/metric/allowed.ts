import { SAFE_HARBOR_LABELS } from 'deid-core';

const LABELS: ReadonlySet<string> = new Set(SAFE_HARBOR_LABELS);
const CLOCK_TIME = /^\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?$/i;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
const BARE_YEAR = /^(?:19|20)\d\d$/;
/** 45 CFR 164.514(b)(2)(i)(C): ages over 89. */
const OVER_89 = /\b(?:9\d|1[0-2]\d)|ninety|hundred/i;

/** Whether Safe Harbor lets a labelled value stay: what is no identifier of the rule, and less than a day or age 90. */
export function mayStay(label: string, value: string): boolean {
  if (!LABELS.has(label)) return true;
  if (label === 'DATE')
    return CLOCK_TIME.test(value) || WEEKDAY.test(value) || BARE_YEAR.test(value);
  return label === 'AGE' && !OVER_89.test(value);
}
