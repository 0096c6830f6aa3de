import { createEngine, type Engine, type EngineOptions } from 'deid-core';
import { emailDetector } from '../detectors/email/email.ts';
import { ipDetector } from '../detectors/ip/ip.ts';
import { nameDetector, type NameOptions } from '../detectors/name/name.ts';
import { urlDetector } from '../detectors/url/url.ts';

/** Options of `createEngine`, the detectors given coming on top of the preset's. */
export type SafeHarborOptions = Partial<EngineOptions> & NameOptions;

/**
 * An engine for the 18 identifiers of the Safe Harbor method, 45 CFR 164.514(b)(2)(i).
 *
 * @throws DeidError as `createEngine`
 */
export function safeHarbor({ detectors = [], secondReader, ...options }: SafeHarborOptions = {}): Engine {
  return createEngine({
    ...options,
    detectors: [
      nameDetector(secondReader === undefined ? {} : { secondReader }),
      emailDetector(),
      urlDetector(),
      ipDetector(),
      ...detectors,
    ],
  });
}
