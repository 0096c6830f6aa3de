export { compromiseReader } from './compromise-reader.ts';
export type { SecondReader } from '../detectors/name/second-reader.ts';
