import { describe, expect, test } from 'vitest';
import { shareFound } from './found.ts';
import type { Corpus, LabelledDocument } from './documents.ts';
import { score, share, sumOf } from './score.ts';

/** `«LABEL:value»` is an identifier. */
function documentOf(marked: string, lures: readonly string[] = []): LabelledDocument {
  const spans: { start: number; end: number; label: string; orig?: string }[] = [];
  let text = '';
  for (const [index, part] of marked.split(/[«»]/).entries()) {
    const colon = part.indexOf(':');
    const start = text.length;
    text += index % 2 === 0 ? part : part.slice(colon + 1);
    if (index % 2 === 1) spans.push({ start, end: text.length, label: part.slice(0, colon) });
  }
  return { id: 'one', text, spans, lures };
}

function corpusOf(...documents: readonly LabelledDocument[]): Corpus {
  return { name: 'test', documents, isExhaustive: true };
}

/** Replaces each of some strings by a mark. */
function removing(...strings: readonly string[]): (text: string) => string {
  return (text) => strings.reduce((rest, value) => rest.replaceAll(value, '[#]'), text);
}

describe('strict recall', () => {
  const corpus = corpusOf(documentOf('Seen: «NAME:Ama Owusu», MRN «MRN:4471882».'));

  test.each([
    [['Ama Owusu', '4471882'], 2],
    [['Ama Owusu'], 1],
    [['Ama', '4471882'], 1],
    [['Seen'], 0],
  ])('of a text without %j', (removed, hits) => {
    expect(score(corpus, removing(...removed)).strict).toEqual({ hits, total: 2 });
  });

  test('is not asked of a word that the text holds elsewhere too', () => {
    const grant = corpusOf(documentOf('«NAME:Grant Owusu» has a grant.'));
    expect(score(grant, removing('Owusu')).strict).toEqual({ hits: 1, total: 1 });
  });

  test('is by label, and by origin where the corpus names one', () => {
    const text = 'Ama and 4471882';
    const spans = [
      { start: 0, end: 3, label: 'NAME', orig: 'NAME:westAfrican' },
      { start: 8, end: 15, label: 'MRN' },
    ];
    const { byLabel, byOrigin } = score(corpusOf({ id: 'one', text, spans }), removing('Ama'));
    expect(byLabel).toEqual({ NAME: { hits: 1, total: 1 }, MRN: { hits: 0, total: 1 } });
    expect(byOrigin).toEqual({ westAfrican: { hits: 1, total: 1 } });
  });

  test('reports each identifier that survives', () => {
    const missed: string[] = [];
    score(corpus, removing('Ama Owusu'), ({ span }) => missed.push(span?.label ?? ''));
    expect(missed).toEqual(['MRN']);
  });
});

test.each([
  ['«DATE:2019»', 0],
  ['«DATE:Tuesday»', 0],
  ['«DATE:10:30 am»', 0],
  ['«DATE:14 May 2019»', 1],
  ['«AGE:62-year-old»', 0],
  ['«AGE:94-year-old»', 1],
  ['«AGE:ninety two»', 1],
  ['«ORG:Red Cross»', 0],
  ['«NAME:Dr.»', 0],
])('%s counts as %i identifiers', (marked, total) => {
  expect(score(corpusOf(documentOf(`On ${marked}.`)), (text) => text).strict.total).toBe(total);
});

test('an identifier without an identifying word is gone when it stands nowhere', () => {
  const corpus = corpusOf(documentOf('Seen «DATE:May 3» by «NAME:Wu».'));
  expect(score(corpus, removing('May 3')).short).toEqual({ hits: 1, total: 2 });
});

test('a document is clean when nothing of it survives', () => {
  const corpus = corpusOf(
    documentOf('«NAME:Owusu»'),
    documentOf('«NAME:Mensah»'),
    documentOf('none'),
  );
  expect(score(corpus, removing('Owusu')).clean).toEqual({ hits: 1, total: 2 });
});

describe('what is no identifier', () => {
  const corpus = corpusOf(documentOf('the rash and the «NAME:Owusu» rash', ['the rash']));

  test('is kept word by word', () => {
    expect(score(corpus, removing('Owusu')).kept).toEqual({ hits: 5, total: 5 });
    expect(score(corpus, removing('Owusu rash')).kept).toEqual({ hits: 4, total: 5 });
  });

  test('holds lures that must come through whole', () => {
    expect(score(corpus, removing('Owusu')).lures).toEqual({ hits: 1, total: 1 });
    expect(score(corpus, removing('rash')).lures).toEqual({ hits: 0, total: 1 });
  });

  test('is counted only where every identifier is labelled', () => {
    expect(score({ ...corpus, isExhaustive: false }, removing('rash')).kept.total).toBe(0);
  });

  test('makes a document that must not be touched', () => {
    const plain = corpusOf(documentOf('a rash'), documentOf('a cough'));
    expect(score(plain, removing('rash')).untouched).toEqual({ hits: 1, total: 2 });
  });
});

test('scores add up', () => {
  const corpus = corpusOf(documentOf('«NAME:Owusu» and «MRN:4471882»'));
  const sum = sumOf([
    score(corpus, removing('Owusu')),
    score(corpus, removing('Owusu', '4471882')),
  ]);
  expect(sum.strict).toEqual({ hits: 3, total: 4 });
  expect(sum.byLabel).toEqual({ NAME: { hits: 2, total: 2 }, MRN: { hits: 1, total: 2 } });
  expect(sum.clean).toEqual({ hits: 1, total: 2 });
  expect(share(sum.strict)).toBe(0.75);
});

test('an identifier is found when a span touches it', () => {
  const span = (start: number, end: number) => ({
    start,
    end,
    label: 'NAME',
    score: 1,
    detector: 'x',
  });
  const gold = [span(0, 4), span(6, 9), span(12, 14)];
  expect(shareFound({ spans: gold }, [])).toBe(0);
  expect(shareFound({ spans: gold }, [span(4, 6)])).toBe(0);
  expect(shareFound({ spans: gold }, [span(2, 7), span(13, 20)])).toBe(1);
  expect(shareFound({ spans: gold }, [span(0, 1), span(2, 3), span(14, 15)])).toBe(1 / 3);
});
