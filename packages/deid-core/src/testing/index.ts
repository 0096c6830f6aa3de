export {
  codecChecks,
  type CodecSamples,
  type FieldKind,
  type FieldTable,
  type StreamSample,
  testCodec,
} from './codec-contract.ts';
export { detectorChecks, type DetectorSample, testDetector } from './detector-contract.ts';
export type { Check, CheckOptions } from './check.ts';
export { type FieldPath, fieldsOf } from './field-path.ts';
export { SAMPLE, sampleEngine } from './sample-values.ts';
