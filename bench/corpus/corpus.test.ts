import { readdirSync, readFileSync } from 'node:fs';
import { SAFE_HARBOR_LABELS } from 'deid-core';
import { describe, expect, test } from 'vitest';
import { isCardNumber } from '../../packages/deid-rules/src/checksums/card.ts';
import { isDea } from '../../packages/deid-rules/src/checksums/dea.ts';
import { isLuhn } from '../../packages/deid-rules/src/checksums/luhn.ts';
import { isIban } from '../../packages/deid-rules/src/checksums/mod97.ts';
import { isNhsNumber } from '../../packages/deid-rules/src/checksums/nhs.ts';
import { isNpi } from '../../packages/deid-rules/src/checksums/npi.ts';
import { isSsn } from '../../packages/deid-rules/src/checksums/ssn.ts';
import { isVerhoeff } from '../../packages/deid-rules/src/checksums/verhoeff.ts';
import { isVin } from '../../packages/deid-rules/src/checksums/vin.ts';
import { withRoutingDigit } from './check-digits.ts';
import { CARRIERS, SEED, syntheticCorpora } from './corpus.ts';
import { LURES } from './lures.ts';
import { ORIGINS } from './names.ts';
import { PLACES } from './places.ts';
import { PROSE } from './prose.ts';
import { Random } from './random.ts';
import { SLOTS } from './slots.ts';
import { denseText, mixedText } from './text.ts';
import { somebody } from './values/people.ts';

const corpora = syntheticCorpora(SEED);
const documents = corpora.flatMap((corpus) => corpus.documents);
const carriers = Object.values(CARRIERS).flat();
const lures = Object.values(LURES).flat();

test('one seed gives one corpus', () => {
  expect(syntheticCorpora(SEED)).toEqual(corpora);
  expect(syntheticCorpora(SEED + 1)).not.toEqual(corpora);
});

test('there are enough carriers and lures, none of them twice', () => {
  expect(new Set(carriers).size).toBe(carriers.length);
  expect(new Set(lures).size).toBe(lures.length);
  expect(carriers.length).toBeGreaterThanOrEqual(150);
  expect(lures.length).toBeGreaterThanOrEqual(200);
});

test('spans are sorted, disjoint, within the text and without space at their ends', () => {
  for (const { text, spans } of documents) {
    let at = 0;
    for (const { start, end } of spans) {
      const value = text.slice(start, end);
      expect(start).toBeGreaterThanOrEqual(at);
      expect(value).toBe(value.trim());
      expect(value).not.toBe('');
      expect(value).toHaveLength(end - start);
      at = end;
    }
  }
});

test('no slot is left unfilled', () => {
  expect(documents.filter(({ text }) => /\{\w/.test(text))).toEqual([]);
});

test('documents have ids of their own', () => {
  expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
});

test.each(SAFE_HARBOR_LABELS)('%s occurs often enough to be measured', (label) => {
  const count = documents.flatMap(({ spans }) => spans).filter((span) => span.label === label);
  expect(count.length).toBeGreaterThanOrEqual(72);
});

test('every slot is in use', () => {
  const used = new Set(
    carriers
      .join(' ')
      .match(/\{[a-z]+/g)
      ?.map((slot) => slot.slice(1)),
  );
  expect([...SLOTS.keys()].filter((slot) => !used.has(slot))).toEqual([]);
});

test('each origin has as many documents as any other', () => {
  const counts = ORIGINS.map(
    ({ id }) => documents.filter((it) => it.id.includes(`-${id}-`)).length,
  );
  expect(new Set(counts).size).toBe(1);
});

/** What the detectors check, so that a number that they refuse is not counted as missed. */
const VALID: Readonly<Record<string, (value: string) => boolean>> = {
  ssn: (value) => isSsn(value.replaceAll(/\D/g, '')),
  npi: isNpi,
  dea: isDea,
  vin: isVin,
  card: (value) => isCardNumber(value.replaceAll(/\D/g, '')),
  iban: isIban,
  nhs: (value) => isNhsNumber(value.replaceAll(' ', '')),
  aadhaar: (value) => isVerhoeff(value.replaceAll(' ', '')),
  imei: isLuhn,
  sin: (value) => isLuhn(value.replaceAll(' ', '')),
};

describe('numbers pass their checks', () => {
  test.each(Object.entries(VALID))('%s', (name, isValid) => {
    const random = new Random(SEED);
    const invalid = Array.from({ length: 500 }, () => {
      const subject = {
        person: somebody(random, random.pick(ORIGINS)),
        place: random.pick(PLACES),
      };
      return SLOTS.get(name)?.value(random, subject) ?? '';
    }).filter((value) => !isValid(value));
    expect(invalid).toEqual([]);
  });
});

test('a bank routing number has its check digit', () => {
  expect(withRoutingDigit('02100002')).toBe('021000021');
});

/** Runs of six words of a text that no slot interrupts. */
function runs(text: string): readonly string[] {
  const length = 6;
  const words =
    text
      .replaceAll(/\{\w+(?::\w)?\}/g, ' | ')
      .toLowerCase()
      .match(/[\p{L}']+|\|/gu) ?? [];
  return words.flatMap((_, index) => {
    const run = words.slice(index, index + length);
    return run.length === length && !run.includes('|') ? [run.join(' ')] : [];
  });
}

test('what is measured is not what was trained on', () => {
  // As text, for it belongs to a project of its own.
  const folder = new URL('../../packages/deid-rules/training/carriers/', import.meta.url);
  const trained = new Set(
    readdirSync(folder)
      .map((file) => readFileSync(new URL(file, folder), 'utf8'))
      .flatMap((text) => runs(text.replaceAll(String.raw`\n`, ' | '))),
  );
  expect(trained.size).toBeGreaterThan(0);
  const measured = [...carriers, ...lures, ...PROSE].flatMap(runs);
  expect(measured.length).toBeGreaterThan(0);
  expect(measured.filter((run) => trained.has(run))).toEqual([]);
});

describe.each([
  ['mixed', mixedText],
  ['dense', denseText],
] as const)('%s text', (_, makeText) => {
  const length = 50_000;
  const { text, spans } = makeText(length, SEED);

  test('is about as long as asked', () => {
    expect(text.length).toBeGreaterThan(0.9 * length);
    expect(text.length).toBeLessThan(1.1 * length);
  });

  test('knows where its identifiers are', () => {
    const values = new Set(
      corpora.flatMap((corpus) =>
        corpus.documents.flatMap((it) =>
          it.spans.map(({ start, end }) => it.text.slice(start, end)),
        ),
      ),
    );
    expect(spans.length).toBeGreaterThan(0);
    expect(spans.filter(({ start, end }) => !values.has(text.slice(start, end)))).toEqual([]);
  });
});

test('dense text holds an identifier every 50 code units', () => {
  const { text, spans } = denseText(200_000, SEED);
  expect(text.length / spans.length).toBeGreaterThan(45);
  expect(text.length / spans.length).toBeLessThan(55);
});
