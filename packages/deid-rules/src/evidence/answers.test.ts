import { createDocument } from 'deid-core';
import { expect, test } from 'vitest';
import { answers } from './answers.ts';

test.each([
  ['and your social ?\n[patient] sure , five', 'social', 'sure'],
  ['your zip, please.\nMrs. Bello: It is here', 'please', 'It'],
  ['**Nurse:** Phone?\n**Patient:** 555', 'Phone', '555'],
  ['what number? five five', 'number', 'five'],
  ['Phone number? Patient: five', 'number', 'five'],
  ['when ?\nfront desk: tuesday', 'when', 'tuesday'],
])('%j', (text, question, answer) => {
  const document = createDocument(text);
  const { starts: offsets } = document.tokens;
  const { starts, questionEnds } = document.derive(answers);
  const end = offsets.indexOf(text.indexOf(question)) + 1;
  expect(starts[end]).toBeGreaterThan(end);
  expect(questionEnds[offsets.indexOf(text.lastIndexOf(answer))]).toBe(end);
});

test.each(['Allergies: none\nPlan: rest', 'the ratio is 3:1', ''])('%j has no turns', (text) => {
  const { starts, turns } = createDocument(text).derive(answers);
  expect(starts.every((start) => start === 0)).toBe(true);
  expect([...turns]).toEqual([]);
});
