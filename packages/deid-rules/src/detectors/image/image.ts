import type { Detector } from 'deid-core';
import { identifierDetector } from '../../evidence/identifier-detector.ts';
import { imageFiles } from './image-file.ts';

/** Photographs of a person: names of image files, and references behind words such as `photo`. */
export function imageDetector(): Detector {
  return identifierDetector({ id: 'image', label: 'IMAGE', find: imageFiles });
}
