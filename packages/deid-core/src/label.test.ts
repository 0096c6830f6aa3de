import { expect, test } from 'vitest';
import { assertLabel, SAFE_HARBOR_LABELS } from './label.ts';
import { MAX_LABEL_LENGTH } from './limits.ts';

test.each([...SAFE_HARBOR_LABELS, 'A', 'HEALTH_PLAN_B', 'A'.repeat(MAX_LABEL_LENGTH)])(
  '%s is legal',
  (label) => {
    expect(() => assertLabel(label)).not.toThrow();
  },
);

test.each([
  '',
  'name',
  'NAME1',
  'NAME_',
  '_NAME',
  'NAME__X',
  'NAME X',
  'NAME\n',
  'NÄME',
  '*',
  'LITERAL',
  'A'.repeat(MAX_LABEL_LENGTH + 1),
])('%j is not', (label) => {
  expect(() => assertLabel(label)).toThrow(expect.objectContaining({ code: 'invalid-option' }));
});
