// Every example of docs/HIPAA.md: what it says is caught is, under one of the labels of its heading, and in what it says is
// missed or stays nothing is found. Fails as well when a miss is mended: then the document is out of date.
import { readFileSync } from 'node:fs';
import { SAFE_HARBOR_LABELS } from 'deid-core';
import { safeHarbor } from 'deid-rules';
import { describe, expect, test } from 'vitest';

const DOCUMENT = readFileSync(new URL('../../docs/HIPAA.md', import.meta.url), 'utf8');
const SECTION = /^### (\(\w\) .*)\n([^]*?)(?=^##)/gm;
const EXAMPLES = /^```(caught|missed|stays)\n([^]*?)^```$/gm;

const engine = safeHarbor();
const sections = [...DOCUMENT.matchAll(SECTION)].map(([, heading = '', body = '']) => ({
  heading,
  labels: [...heading.matchAll(/`(\w+)`/g)].map(([, label]) => label),
  examples: [...body.matchAll(EXAMPLES)].flatMap(([, kind = '', lines = '']) =>
    lines
      .trimEnd()
      .split('\n')
      .map((line) => ({ isCaught: kind === 'caught', line })),
  ),
}));

test('there is a section for each of the 18 identifiers, and every label is in one', () => {
  expect(sections.map(({ heading }) => heading[1]).join('')).toBe('ABCDEFGHIJKLMNOPQR');
  expect(new Set(sections.flatMap(({ labels }) => labels))).toEqual(new Set(SAFE_HARBOR_LABELS));
});

describe.each(sections)('$heading', ({ labels, examples }) => {
  const caught = examples.filter(({ isCaught }) => isCaught);
  const left = examples.filter(({ isCaught }) => !isCaught);

  test.each(caught)('caught: $line', ({ line }) => {
    const text = line.replaceAll(/[«»]/g, '');
    const found = engine.scan(text).filter(({ label }) => labels.includes(label));
    expect(marked(text, found)).toBe(line);
  });

  test.each(left)('left: $line', ({ line }) => {
    expect(marked(line, engine.scan(line))).toBe(line);
  });
});

function marked(text: string, spans: ReturnType<typeof engine.scan>): string {
  return spans.reduceRight(
    (result, { start, end }) =>
      `${result.slice(0, start)}«${result.slice(start, end)}»${result.slice(end)}`,
    text,
  );
}
