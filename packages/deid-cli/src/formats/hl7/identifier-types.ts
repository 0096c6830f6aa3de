import type { Label } from 'deid-core';

const CODES: readonly (readonly [Label, string])[] = [
  ['MRN', 'MR MRT PI PT'],
  ['SSN', 'SS SB'],
  ['ACCOUNT', 'AN BC CC'],
  ['HEALTH_PLAN', 'MB MC MA NIIP SN'],
  ['LICENSE', 'DL DEA MD LN NPI PPN'],
  ['DEVICE', 'UDI SNO'],
];

/** What an identifier is, by the codes of HL7 table 0203, which FHIR has as well. */
export const IDENTIFIER_TYPES: ReadonlyMap<string, Label> = new Map(
  CODES.flatMap(([label, codes]) => codes.split(' ').map((code) => [code, label] as const)),
);
