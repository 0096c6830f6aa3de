import { createEngine, type Engine, type EngineOptions } from 'deid-core';
import { accountDetector } from '../detectors/account/account.ts';
import { addressDetector } from '../detectors/address/address.ts';
import { ageDetector } from '../detectors/age/age.ts';
import { biometricDetector } from '../detectors/biometric/biometric.ts';
import { dateDetector } from '../detectors/date/date.ts';
import { deviceDetector } from '../detectors/device/device.ts';
import { emailDetector } from '../detectors/email/email.ts';
import { facilityDetector } from '../detectors/facility/facility.ts';
import { faxDetector } from '../detectors/fax/fax.ts';
import { fieldDetector } from '../detectors/field/field.ts';
import { healthPlanDetector } from '../detectors/health-plan/health-plan.ts';
import { idDetector } from '../detectors/id/id.ts';
import { imageDetector } from '../detectors/image/image.ts';
import { ipDetector } from '../detectors/ip/ip.ts';
import { type KnownIdentifier, knownDetector } from '../detectors/known/known.ts';
import { licenseDetector } from '../detectors/license/license.ts';
import { locationDetector } from '../detectors/location/location.ts';
import { mrnDetector } from '../detectors/mrn/mrn.ts';
import { nameDetector, type NameOptions } from '../detectors/name/name.ts';
import { phoneDetector } from '../detectors/phone/phone.ts';
import { spelledDetector } from '../detectors/spelled/spelled.ts';
import { ssnDetector } from '../detectors/ssn/ssn.ts';
import { urlDetector } from '../detectors/url/url.ts';
import { vehicleDetector } from '../detectors/vehicle/vehicle.ts';
import { zipDetector } from '../detectors/zip/zip.ts';
import { allow } from '../suppressors/allow.ts';
import { type Lean, LEANINGS } from './lean.ts';

export interface SafeHarborOptions extends Partial<EngineOptions>, NameOptions {
  /** Identifiers that the caller knows already, such as the fields of a patient's record. Found in every spelling. */
  readonly known?: readonly KnownIdentifier[];
  /** Texts that are nobody's, such as the clinic's own name. Let through as a whole, in any case. */
  readonly allow?: readonly string[];
  /**
   * Which mistake is worse: a word too many or an identifier too few. Sets thresholds; `thresholds` goes before it.
   * Default `balanced`.
   */
  readonly lean?: Lean;
}

/**
 * An engine for the 18 identifiers of the Safe Harbor method, 45 CFR 164.514(b)(2)(i), in the order of the rule.
 * Detectors and suppressors that are given come on top of the preset's.
 *
 * @throws DeidError as `createEngine`
 */
export function safeHarbor(options: SafeHarborOptions = {}): Engine {
  const { detectors = [], suppressors = [], known = [], allow: allowed = [], lean } = options;
  return createEngine({
    ...options,
    thresholds: { ...LEANINGS[lean ?? 'balanced'], ...options.thresholds },
    suppressors: [...(allowed.length > 0 ? [allow(allowed)] : []), ...suppressors],
    detectors: [
      ...(known.length > 0 ? [knownDetector(known)] : []),
      nameDetector(options),
      spelledDetector(),
      addressDetector(),
      locationDetector(),
      zipDetector(),
      facilityDetector(),
      dateDetector(),
      ageDetector(),
      phoneDetector(),
      faxDetector(),
      emailDetector(),
      ssnDetector(),
      mrnDetector(),
      healthPlanDetector(),
      accountDetector(),
      licenseDetector(),
      vehicleDetector(),
      deviceDetector(),
      urlDetector(),
      ipDetector(),
      biometricDetector(),
      imageDetector(),
      idDetector(),
      fieldDetector(),
      ...detectors,
    ],
  });
}
