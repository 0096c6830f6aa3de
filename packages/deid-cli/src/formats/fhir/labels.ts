import type { Label } from 'deid-core';
import { IDENTIFIER_TYPES } from '../hl7/identifier-types.ts';

/** Where a value stands in a resource of FHIR R4. */
export interface Place {
  /** The name of its element. */
  readonly name: string;
  /** The name of the element that it is a part of. */
  readonly parent: string;
  /** The strings beside it, by the names of their elements, and the names of what else there is. */
  readonly beside: ReadonlyMap<string, string>;
  readonly resourceType: string;
}

/** Elements that identify by what they are called, wherever they stand. */
const BY_NAME: ReadonlyMap<string, Label> = new Map<string, Label>([
  // HumanName, Annotation
  ['family', 'NAME'],
  ['given', 'NAME'],
  ['authorString', 'NAME'],
  // AuditEvent.agent
  ['altId', 'ID'],
  // Address, Location.position and the extension of the same
  ['line', 'ADDRESS'],
  ['city', 'LOCATION'],
  ['district', 'LOCATION'],
  ['postalCode', 'ZIP'],
  ['latitude', 'LOCATION'],
  ['longitude', 'LOCATION'],
  // Coverage, Device
  ['subscriberId', 'HEALTH_PLAN'],
  ['carrierAIDC', 'DEVICE'],
  ['carrierHRF', 'DEVICE'],
  ['distinctIdentifier', 'DEVICE'],
  ['lotNumber', 'DEVICE'],
  ['serialNumber', 'DEVICE'],
]);

/** Words of the standard. */
const STRUCTURE: ReadonlySet<string> = new Set([
  ...['resourceType', 'code', 'contentType', 'language', 'linkId', 'unit', 'use', 'versionId'],
]);

/** ContactPoint.system */
const CONTACT: ReadonlyMap<string, Label> = new Map<string, Label>([
  ['phone', 'PHONE'],
  ['sms', 'PHONE'],
  ['pager', 'PHONE'],
  ['fax', 'FAX'],
  ['email', 'EMAIL'],
  ['url', 'URL'],
  ['other', 'ID'],
]);

/** Systems that number people, and so say what an identifier is. */
const NUMBERING: ReadonlyMap<string, Label> = new Map<string, Label>([
  ['http://hl7.org/fhir/sid/us-ssn', 'SSN'],
  ['http://hl7.org/fhir/sid/us-npi', 'LICENSE'],
  ['http://hl7.org/fhir/sid/us-mbi', 'HEALTH_PLAN'],
  ['http://hl7.org/fhir/sid/us-medicare', 'HEALTH_PLAN'],
]);

const ADDRESS_PARTS = ['line', 'city', 'district', 'postalCode'];
const NAME_PARTS = ['family', 'given'];
const PLACES: ReadonlySet<string> = new Set(['HealthcareService', 'Location', 'Organization']);
const PERSON_REFERENCE = /\b(?:Patient|Person|Practitioner(?:Role)?|RelatedPerson)\b/;
const PLACE_REFERENCE = /\b(?:HealthcareService|Location|Organization)\b/;

/** `date`, `dateTime` and `instant` (FHIR R4, 2.24.0.1), but a year alone, which is nobody's. */
const DATE =
  /^\d{4}-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?)?$/;
const YEAR = /^\d{4}$/;
/** Of elements of type `date` and `dateTime`. */
const NAMES_DATE = /(?:^d|D)ate(?:Time)?$/;

/** Whether a text is a date by its form or, a year alone, by the name of its element. */
export function isDate(text: string, name: string): boolean {
  return DATE.test(text) || (YEAR.test(text) && NAMES_DATE.test(name));
}

/** Who publishes the standard, and the codes that it refers to. */
const PUBLISHERS = [
  ...['hl7.org', 'loinc.org', 'snomed.info', 'nih.gov', 'unitsofmeasure.org', 'ama-assn.org'],
  ...['who.int', 'cms.gov', 'cdc.gov', 'ihe.net'],
];
const PUBLIC_NUMBER = /^urn:(?:ietf|iso|oid):\S{1,200}$/;
const ADDRESS = /^https?:\/\/[^\s?#]+$/;

/** What a string or number is by its place: an identifier, nothing to read at all, or text. */
export function kindOf(text: string, place: Place): Label | 'structure' | 'text' {
  const { name } = place;
  if (STRUCTURE.has(name) || isPublic(text)) return 'structure';
  if (DATE.test(text)) return 'DATE';
  return BY_NAME.get(name) ?? labelInContext(text, place) ?? 'text';
}

/** Whether a text is the name of a system, a profile or an extension that everybody uses. */
function isPublic(text: string): boolean {
  if (PUBLIC_NUMBER.test(text)) return true;
  if (!ADDRESS.test(text) || !URL.canParse(text)) return false;
  const { hostname } = new URL(text);
  return PUBLISHERS.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}

function labelInContext(
  text: string,
  { name, parent, beside, resourceType }: Place,
): Label | undefined {
  switch (name) {
    case 'id':
      return beside.has('resourceType') ? 'ID' : undefined;
    case 'text':
      if (NAME_PARTS.some((part) => beside.has(part)) || parent === 'name') return 'NAME';
      return ADDRESS_PARTS.some((part) => beside.has(part)) || parent === 'address'
        ? 'ADDRESS'
        : undefined;
    case 'name':
    case 'alias':
      return parent === '' && PLACES.has(resourceType) ? 'FACILITY' : undefined;
    case 'display':
      return referenceLabel(beside);
    case 'value':
      return valueLabel(text, parent, beside);
    default:
      return undefined;
  }
}

/** Reference.display */
function referenceLabel(beside: Place['beside']): Label | undefined {
  const target = `${beside.get('type') ?? ''} ${beside.get('reference') ?? ''}`;
  if (PERSON_REFERENCE.test(target)) return 'NAME';
  return PLACE_REFERENCE.test(target) ? 'FACILITY' : undefined;
}

function valueLabel(text: string, parent: string, beside: Place['beside']): Label | undefined {
  const system = beside.get('system') ?? '';
  if (/identifier$/i.test(parent)) {
    return NUMBERING.get(system) ?? IDENTIFIER_TYPES.get(beside.get('type') ?? '') ?? 'ID';
  }
  if (parent === 'telecom' && system === '') return text.includes('@') ? 'EMAIL' : 'PHONE';
  return CONTACT.get(system);
}
