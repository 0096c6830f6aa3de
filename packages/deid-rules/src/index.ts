export { nameDetector, type NameOptions } from './detectors/name/name.ts';
export { safeHarbor, type SafeHarborOptions } from './presets/safe-harbor.ts';
