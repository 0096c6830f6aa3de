export { codecChecks, testCodec } from './codec-contract.ts';
export type {
  CodecSamples,
  FieldKind,
  FieldTable,
  SignedSample,
  StreamSample,
} from './codec-samples.ts';
export { detectorChecks, type DetectorSample, testDetector } from './detector-contract.ts';
export type { Check, CheckOptions } from './check.ts';
export { type FieldPath, fieldsOf } from './field-path.ts';
export { SAMPLE, sampleEngine } from './sample-values.ts';
