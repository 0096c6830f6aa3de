import { SAMPLE } from './sample-values.ts';

/** What a model says, and what the caller gets. */
export type Spoken = readonly [said: string, got: string];

export const JSON_ANSWER: Spoken = [
  `{"a": "[NAME_2]", "b": [NAME_1], "c": "{\\"d\\":\\"[NAME_2]\\"}"}`,
  `{"a": ${JSON.stringify(SAMPLE.quoted)}, "b": "${SAMPLE.name}", "c": ${JSON.stringify(JSON.stringify({ d: SAMPLE.quoted }))}}`,
];
/** JSON that ends too soon. */
export const CUT_ANSWER: Spoken = ['{"a": "NAME_1', `{"a": "${SAMPLE.name}`];
export const TEXT_ANSWER: Spoken = ['[NAME_2] NAME_1', `${SAMPLE.quoted} ${SAMPLE.name}`];
