import { expect, test } from 'vitest';
import { keep } from './operators/keep.ts';
import { redact } from './operators/redact.ts';
import { compilePolicy, TOKEN_POLICY } from './policy.ts';

test('a label has its own operator, or that of the rest', () => {
  const [kept, redacted] = [keep(), redact()];
  const operators = compilePolicy({ DATE: kept, '*': redacted }, ['DATE', 'NAME']);
  expect(operators.get('DATE')).toBe(kept);
  expect(operators.get('NAME')).toBe(redacted);
});

test('a label without an operator is an error', () => {
  expect(() => compilePolicy({ DATE: keep() }, ['DATE', 'NAME'])).toThrow(
    expect.objectContaining({ code: 'missing-operator', message: expect.stringContaining('NAME') }),
  );
});

test('literals always become tokens', () => {
  expect(compilePolicy({ '*': keep() }, ['NAME']).get('LITERAL')?.id).toBe('token');
});

test('the default has tokens for every label', () => {
  const operators = compilePolicy(TOKEN_POLICY, ['NAME', 'MADE_UP']);
  expect([...operators.values()].map(({ id }) => id)).toEqual(['token', 'token', 'token']);
});
