import fc from 'fast-check';
import { jsonLines, shapeOfJson } from '../../../testing/json-texts.ts';
import { testGolden, testRoundTrip } from '../../../testing/run-format.ts';
import { longTexts } from '../../../testing/texts.ts';
import { jsonl } from './jsonl.ts';

testGolden(jsonl, import.meta.url);

const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    longTexts,
    fc.integer(),
    fc.constantFrom(null, true, 4471902),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('text', 'mrn', 'first_name', 'a.b', ''), tie('value')),
  ),
}));

testRoundTrip(jsonl, jsonLines(value), shapeOfJson);
