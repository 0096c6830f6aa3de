import { type Engine, keep, token } from 'deid-core';
import { safeHarbor, type SafeHarborOptions } from './safe-harbor.ts';

/**
 * What a limited data set may hold besides states: dates, ages, towns and ZIP codes, 45 CFR 164.514(e)(2). The rule names
 * neither facilities nor other numbers; they are taken out all the same, for they are as good as names.
 */
const KEPT = { DATE: keep(), AGE: keep(), LOCATION: keep(), ZIP: keep() };

/**
 * An engine for a limited data set: everything that `safeHarbor` finds is replaced, but for dates, ages, towns and ZIP
 * codes. A limited data set is still protected health information and needs a data use agreement.
 *
 * @throws DeidError as `createEngine`
 */
export function limitedDataSet(options: SafeHarborOptions = {}): Engine {
  return safeHarbor({ ...options, policy: { '*': token(), ...KEPT, ...options.policy } });
}
