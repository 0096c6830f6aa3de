import { all, type Shape, STRUCTURE, TEXT } from './shape.ts';

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
  ...all(
    ['title', 'description', '$comment', 'pattern', 'enum', 'const', 'default', 'examples'],
    TEXT,
  ),
  ...all(['type', 'format', 'required', 'contentEncoding', 'contentMediaType'], STRUCTURE),
  ...all(['$id', '$schema', '$ref', '$anchor', '$dynamicRef', '$dynamicAnchor'], STRUCTURE),
  ...all(['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'], STRUCTURE),
  ...all(
    ['minLength', 'maxLength', 'minItems', 'maxItems', 'minContains', 'maxContains'],
    STRUCTURE,
  ),
  ...all(['minProperties', 'maxProperties'], STRUCTURE),
  dependentRequired: { fields: {}, others: STRUCTURE },
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
