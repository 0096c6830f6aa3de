// No change may cost more work than `budgets.json` allows: blocks of code, look-ups, candidates, calls of other packages
// and bytes of memory, counted on fixed texts. A clock is not asked. `node bench/budgets.ts` lowers the budgets; only an
// edit by hand raises one. bench/README.md says how the counting works.
import { describe, expect, test } from 'vitest';
import { COUNTED, lowered, readBudgets } from '../../bench/budgets.ts';
import { measure } from '../../bench/benchmarks.ts';

/** Counts of memory vary by one in a thousand; a mended rule may cost a little. Less than this is not worth an edit. */
const MARGIN = 1.02;

const budgets = readBudgets();

for (const benchmark of COUNTED) {
  const budgetOf = Object.entries(budgets[benchmark] ?? {});
  const figures = await measure(benchmark);
  const values = new Map(figures.map(({ name, value }) => [name, value]));

  describe(`${benchmark}: nothing costs more than its budget`, () => {
    test('there is a budget for every figure, and a figure for every budget', () => {
      expect(budgetOf.map(([name]) => name).toSorted()).toEqual([...values.keys()].toSorted());
    });

    test.each(budgetOf)('%s: at most %d', (name, budget) => {
      expect(values.get(name)).toBeLessThanOrEqual(MARGIN * budget);
    });
  });
}

describe('a budget', () => {
  const figure = { name: 'steps', unit: '', value: 10.123456 };
  test('is lowered to what is measured', () => {
    expect(lowered({ work: { steps: 20 } }, { work: [figure] })).toEqual({
      work: { steps: 10.12 },
    });
  });
  test('is not raised', () => {
    expect(lowered({ work: { steps: 5 } }, { work: [figure] })).toEqual({ work: { steps: 5 } });
  });
  test('is not below the goal', () => {
    const reached = { ...figure, goal: { atMost: 12 } };
    expect(lowered({}, { work: [reached] })).toEqual({ work: { steps: 12 } });
  });
});
