// No change may lower what the preset finds and leaves alone: `floors.json` holds the shares once reached on the
// seeded corpus of bench/. `node bench/accuracy.ts --raise-floors` raises them; only an edit by hand lowers one.
import { SAFE_HARBOR_LABELS } from 'deid-core';
import { safeHarbor } from 'deid-rules';
import { describe, expect, test } from 'vitest';
import { SEED, syntheticCorpora } from '../../bench/corpus/corpus.ts';
import { readFloors, sharesOf } from '../../bench/metric/floors.ts';
import { redactor } from '../../bench/metric/redact.ts';
import { score, sumOf } from '../../bench/metric/score.ts';

const redact = redactor(safeHarbor());
const shares = sharesOf(sumOf(syntheticCorpora(SEED).map((corpus) => score(corpus, redact))));
const floors = readFloors();

test('there is a floor for every label', () => {
  const missing = SAFE_HARBOR_LABELS.filter((label) => !(`found: ${label}` in floors));
  expect(missing).toEqual([]);
});

test('there is a floor for every share, and a share for every floor', () => {
  expect(Object.keys(floors).toSorted()).toEqual(Object.keys(shares).toSorted());
});

describe('the share has not fallen', () => {
  test.each(Object.entries(floors))('%s', (name, floor) => {
    expect(shares[name]).toBeGreaterThanOrEqual(floor);
  });
});
