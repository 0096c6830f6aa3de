import {
  createEngine,
  type Detector,
  type Engine,
  type Label,
  type Operator,
  redact,
  token,
} from 'deid-core';

const NAME = '(?:Maria|Delgado|In[eé]s|Samuel|Okafor|Tobias|Lindqvist|Grace|Nakamura|Tom|O.Brien)';
const MONTH = '(?:February|March|May|June)';

/** The identifiers of the golden files, as patterns: what a format does must not hang on what detectors learn to find. */
const SAMPLES: readonly (readonly [Label, RegExp])[] = [
  ['NAME', new RegExp(String.raw`\b${NAME}(?:\s+(?:L\.\s+)?${NAME})*\b`, 'gi')],
  ['PHONE', /\(?\b\d{3}\)?[ -]?\d{3}-\s?\d{4}\b/g],
  ['DATE', /\b\d{1,2}\/\d{1,2}(?:\/\d{4})?\b|\b\d{4}-\d{2}-\d{2}\b/g],
  ['DATE', new RegExp(String.raw`\b${MONTH}\s+\d{1,2}(?:st|nd|rd|th)?(?:,\s+\d{4})?\b`, 'g')],
  ['DATE', new RegExp(String.raw`\b\d{1,2}\s+${MONTH}\s+\d{4}\b`, 'g')],
  ['EMAIL', /\b[\w.]+@example\.org\b/g],
  ['URL', /\bhttps?:\/\/[\w.]+\.example\.org[\w/.-]*/g],
  ['ADDRESS', /\b48\s+Larkspur\s+(?:Lane|Ln)\b/g],
  ['LOCATION', /\bAustin\b/gi],
  ['MRN', /\b44719\d{2}\b|\b5520-?118\b/g],
  ['SSN', /\b536-22-8714\b/g],
];

/** Every label that a format may give by position. */
const LABELS: readonly Label[] = [
  ...['NAME', 'ADDRESS', 'LOCATION', 'ZIP', 'FACILITY', 'DATE', 'AGE', 'PHONE', 'FAX', 'EMAIL'],
  ...['SSN', 'MRN', 'HEALTH_PLAN', 'ACCOUNT', 'LICENSE', 'DEVICE', 'URL', 'IMAGE', 'ID'],
];

const samples: Detector = {
  id: 'samples',
  labels: LABELS,
  detect: ({ text }) =>
    SAMPLES.flatMap(([label, pattern]) =>
      Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({
        start: index,
        end: index + match.length,
        label,
        score: 1,
      })),
    ),
};

/** Finds the samples, and what formats label. */
export function engineWith(policy: Operator): Engine {
  return createEngine({ detectors: [samples], policy: { '*': policy } });
}

export const TOKENS = engineWith(token());
export const REDACTIONS = engineWith(redact());
