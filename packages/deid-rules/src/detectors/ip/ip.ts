import type { Candidate, Detector, Document } from 'deid-core';
import { colonRuns } from './colon-run.ts';
import { ipv4Addresses } from './ipv4.ts';

/** IP addresses, and the hardware addresses (MAC) of network devices, which identify the device. */
export function ipDetector(): Detector {
  return { id: 'ip', labels: ['IP', 'DEVICE'], detect };
}

function detect(document: Document): readonly Candidate[] {
  return [...ipv4Addresses(document), ...colonRuns(document)];
}
