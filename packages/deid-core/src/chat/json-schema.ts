import { type Shape, STRUCTURE, TEXT } from './shape.ts';

const SUBSCHEMAS: Shape = {
  fields: {},
  get others() {
    return JSON_SCHEMA;
  },
};

/**
 * A JSON Schema (draft 2020-12, and `definitions` and `additionalItems` of the drafts before it). What it says to the
 * model is text, the values that it allows included; its structure and the names of properties stay.
 */
export const JSON_SCHEMA: Shape = {
  get items() {
    return JSON_SCHEMA;
  },
  get fields() {
    return SCHEMA_FIELDS;
  },
};

const SCHEMA_FIELDS: NonNullable<Shape['fields']> = {
  title: TEXT,
  description: TEXT,
  $comment: TEXT,
  pattern: TEXT,
  enum: TEXT,
  const: TEXT,
  default: TEXT,
  examples: TEXT,

  type: STRUCTURE,
  format: STRUCTURE,
  required: STRUCTURE,
  dependentRequired: { fields: {}, others: STRUCTURE },
  contentEncoding: STRUCTURE,
  contentMediaType: STRUCTURE,
  $id: STRUCTURE,
  $schema: STRUCTURE,
  $ref: STRUCTURE,
  $anchor: STRUCTURE,
  $dynamicRef: STRUCTURE,
  $dynamicAnchor: STRUCTURE,

  properties: SUBSCHEMAS,
  patternProperties: SUBSCHEMAS,
  dependentSchemas: SUBSCHEMAS,
  $defs: SUBSCHEMAS,
  definitions: SUBSCHEMAS,

  items: JSON_SCHEMA,
  prefixItems: JSON_SCHEMA,
  additionalItems: JSON_SCHEMA,
  unevaluatedItems: JSON_SCHEMA,
  contains: JSON_SCHEMA,
  additionalProperties: JSON_SCHEMA,
  unevaluatedProperties: JSON_SCHEMA,
  propertyNames: JSON_SCHEMA,
  allOf: JSON_SCHEMA,
  anyOf: JSON_SCHEMA,
  oneOf: JSON_SCHEMA,
  not: JSON_SCHEMA,
  if: JSON_SCHEMA,
  // oxlint-disable-next-line no-thenable -- a word of JSON Schema, and not a function
  then: JSON_SCHEMA,
  else: JSON_SCHEMA,
};
