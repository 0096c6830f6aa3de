import { type Codec, JSON_SCHEMA, type Shape, wrapChat } from 'deid-core/chat';
import { type Check, codecChecks, fieldsOf } from 'deid-core/testing';
import { describe, expect, test } from 'vitest';
import { CODECS } from './samples/index.ts';
import { plantedEngine } from './support/planted.ts';

/** A shape without what it says of the string, or the schema, at the end of a path. */
function without(shape: Shape, path: string): Shape {
  const steps = path
    .replaceAll('[]', '.[]')
    .replaceAll('(', '.(')
    .split(/\.(?![^(]*\))/);
  return strip(shape, steps.filter(Boolean));
}

function strip({ isToolInput: _, ...shape }: Shape, [step, ...rest]: readonly string[]): Shape {
  if (step === undefined) {
    const { string: _kind, isDropped: _dropped, maxLength: _length, ...other } = shape;
    const isWhole = shape.fields === JSON_SCHEMA.fields || shape.others?.string === 'structure';
    return isWhole ? {} : other;
  }
  if (step === '[]') return { ...shape, items: strip(shape.items ?? {}, rest) };
  const type = /^\((.*)\)$/.exec(step)?.[1];
  if (type !== undefined) {
    return { ...shape, types: { ...shape.types, [type]: strip(shape.types?.[type] ?? {}, rest) } };
  }
  if (step === '*') return { ...shape, others: strip(shape.others ?? {}, rest) };
  return { ...shape, fields: { ...shape.fields, [step]: strip(shape.fields?.[step] ?? {}, rest) } };
}

const fails = async ({ run }: Check): Promise<boolean> => {
  try {
    await run();
    return false;
  } catch {
    return true;
  }
};

describe.each(CODECS)('$codec.id: a field that is taken out is missed', ({ codec, samples }) => {
  const sides = ['request', 'answer'] as const;
  /** One check for each field, by its path. */
  const isOfField = ({ name }: Check): boolean => / is \w+$| goes to a tool$/.test(name);
  /** Text of an answer is restored whether anybody knows it or not. */
  const isRestored = ({ name }: Check): boolean =>
    /^answer: .* is (?:text|limited|name|schema)$/.test(name);

  test.each(sides)('%s', async (side) => {
    const checks = codecChecks(codec, samples)
      .filter((check) => isOfField(check) && !isRestored(check))
      .filter(({ name }) => name.startsWith(`${side}: `));
    const missed: string[] = [];
    for (const { name } of checks) {
      const path = name.slice(side.length + 2).replace(/ is \w+$| goes to a tool$/, '');
      const less: Codec = { ...codec, [side]: without(codec[side], path) };
      const check = codecChecks(less, samples).find((each) => each.name === name);
      if (check === undefined || !(await fails(check))) missed.push(name);
    }
    expect(missed).toEqual([]);
  });
});

describe('schemas', () => {
  const engine = plantedEngine({ NAME: ['Maria'], MRN: ['4471902'] });
  const codecOf = (schema: Shape): Codec => ({
    id: 'schemas',
    paths: [],
    request: { fields: { schema } },
    answer: {},
  });
  const codecWithout = (field: string): Codec => {
    const { [field]: _, ...fields } = JSON_SCHEMA.fields ?? {};
    return codecOf({ items: JSON_SCHEMA, fields });
  };
  const sent = async (codec: Codec, schema: unknown): Promise<unknown> => {
    let request: unknown;
    const call = async (made: object): Promise<void> => void (request = made);
    try {
      await wrapChat(call, { engine, codec })({ schema });
    } catch (error) {
      return (error as Error).message;
    }
    return request;
  };

  const LONG = 'x'.repeat(600);
  const unchanged = { properties: { Maria: {} } };
  const rows = {
    text: {
      fields: [
        '$comment',
        'const',
        'default',
        'description',
        'enum',
        'examples',
        'pattern',
        'title',
      ],
      value: `Maria${LONG}`,
      expected: `[NAME_1]${LONG}`,
    },
    structure: {
      fields: [
        ...['$anchor', '$dynamicAnchor', '$dynamicRef', '$id', '$ref', '$schema'],
        ...['contentEncoding', 'contentMediaType', 'format', 'required', 'type'],
        ...['exclusiveMaximum', 'exclusiveMinimum', 'maximum', 'minimum', 'multipleOf'],
        ...['maxContains', 'maxItems', 'maxLength', 'maxProperties'],
        ...['minContains', 'minItems', 'minLength', 'minProperties'],
      ],
      value: ['Maria', 4471902],
      expected: ['Maria', 4471902],
    },
    names: {
      fields: [
        ...['$defs', 'definitions', 'dependentRequired', 'dependentSchemas'],
        ...['patternProperties', 'properties'],
      ],
      value: { Maria: [] },
      expected: { Maria: [] },
    },
    schema: {
      fields: [
        ...['additionalItems', 'additionalProperties', 'allOf', 'anyOf', 'contains', 'else', 'if'],
        ...['items', 'not', 'oneOf', 'prefixItems', 'propertyNames', 'then'],
        ...['unevaluatedItems', 'unevaluatedProperties'],
      ],
      value: [unchanged],
      expected: [unchanged],
    },
  };
  const cases = Object.values(rows).flatMap(({ fields, value, expected }) =>
    fields.map((field) => ({ field, value, expected })),
  );

  test.each(cases)('$field', async ({ field, value, expected }) => {
    const wanted = { schema: { [field]: expected } };
    expect(await sent(codecOf(JSON_SCHEMA), { [field]: value })).toEqual(wanted);
    expect(await sent(codecWithout(field), { [field]: value })).not.toEqual(wanted);
  });

  test('the table has every field of a schema', () => {
    const fields = cases.map(({ field }) => field);
    expect(fields.toSorted()).toEqual(Object.keys(JSON_SCHEMA.fields ?? {}).toSorted());
    expect(fieldsOf(JSON_SCHEMA)).toHaveLength(1);
  });
});
