import { SAFE_HARBOR_LABELS } from 'deid-core';
import { describe, expect, test } from 'vitest';
import type { Lean } from './lean.ts';
import { limitedDataSet } from './limited-data-set.ts';
import { safeHarbor, type SafeHarborOptions } from './safe-harbor.ts';

const NOTE =
  'Maria Delgado, 93 years old, of 12 Elm Street, Austin, TX 78701, was seen on 03/14/2024 (MRN 4471902).';

const protect = (text: string, options?: SafeHarborOptions): string =>
  safeHarbor(options).session().protect(text);

describe('safeHarbor', () => {
  test('looks for every label of the rule', () => {
    expect(new Set(safeHarbor().labels)).toEqual(new Set(SAFE_HARBOR_LABELS));
  });

  test('leaves nothing of a note that is not allowed', () => {
    const left = protect(NOTE);
    for (const value of ['Maria', 'Delgado', '93', 'Elm', 'Austin', '78701', '03/14', '4471902']) {
      expect(left).not.toContain(value);
    }
    expect(left).toContain('years old');
  });

  test('finds what is known, wherever it stands', () => {
    const known = [{ label: 'NAME', value: 'Bluebell Teacake' }];
    expect(protect('the teacake recipe', { known })).toBe('the [NAME_1] recipe');
    expect(protect('the teacake recipe')).toBe('the teacake recipe');
  });

  test('lets through what is allowed', () => {
    const text = 'Seen at Harborview Medical Center.';
    expect(protect(text)).not.toContain('Harborview');
    expect(protect(text, { allow: ['Harborview Medical Center'] })).toBe(text);
  });

  test('leans as it is told', () => {
    // Odd words in odd places: some are doubtful, whatever the weights are.
    const texts = ['Mellin', 'Quill', 'Larch', 'Tarn', 'Hale', 'Sable'].flatMap((word) => [
      `The ${word} study was repeated.`,
      `Ordered from ${word} yesterday.`,
      `Apply ${word} twice daily.`,
      `Reviewed the ${word} data.`,
      `On ${word} since spring.`,
      `Started ${word}, stopped ${word}.`,
    ]);
    const found = (lean: Lean): number => {
      const engine = safeHarbor({ lean });
      return texts.flatMap((text) => engine.scan(text)).length;
    };
    expect(found('recall')).toBeGreaterThan(found('balanced'));
    expect(found('balanced')).toBeGreaterThan(found('precision'));
  });

  test('takes detectors on top', () => {
    const detectors = [
      {
        id: 'word',
        labels: ['CODEWORD'],
        detect: () => [{ start: 0, end: 4, label: 'CODEWORD', score: 1 }],
      },
    ];
    expect(protect('teal door', { detectors })).toBe('[CODEWORD_1] door');
  });
});

test('limitedDataSet keeps dates, ages, towns and ZIP codes', () => {
  const left = limitedDataSet()
    .session()
    .protect('Maria Delgado lives in Austin, seen on 03/14/2024 (MRN 4471902)');
  expect(left).toBe('[NAME_1] lives in Austin, seen on 03/14/2024 (MRN [MRN_1])');
});
