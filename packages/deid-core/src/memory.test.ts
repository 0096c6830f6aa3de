import { describe, expect, test, vi } from 'vitest';
import { hashWord } from './lexer/hash.ts';
import type { Candidate, Detector, Known, Span } from './detector.ts';
import type { Document } from './document.ts';
import { createEngine } from './engine.ts';
import { MEMO_LENGTH } from './limits.ts';

type Learn = (document: Document, spans: readonly Span[], known: Known) => void;
type Find = (document: Document, known: Known) => readonly Candidate[];

/** Finds words behind `I am`, and then wherever they stand. Counts what it is asked. */
function introductions() {
  const wordsOf = (
    { text, tokens }: Document,
    isIt: (hash: number) => boolean,
  ): readonly Candidate[] =>
    Array.from({ length: tokens.length }, (_, index) => index)
      .filter((index) => tokens.kinds[index] === 0 && isIt(tokens.values[index] ?? 0))
      .map((index) => ({
        start: tokens.starts[index] ?? 0,
        end: tokens.ends[index] ?? text.length,
        label: 'NAME',
        score: 1,
      }));
  const detect = vi.fn<Detector['detect']>((document) => {
    const am = document.text.indexOf('I am ');
    return am < 0
      ? []
      : wordsOf(document, (hash) => hash === hashWord(document.text.slice(am + 5)));
  });
  const learn = vi.fn<Learn>((document, spans, known) => {
    for (const { start, end } of spans) known.set(hashWord(document.text.slice(start, end)), 1);
  });
  const find = vi.fn<Find>((document, known) => wordsOf(document, (hash) => known.has(hash)));
  const detector: Detector = { id: 'who', labels: ['NAME'], detect, propagation: { learn, find } };
  return { detector, detect, learn, find };
}

describe('texts that come again', () => {
  test('are not read again, whichever session they come in', () => {
    const { detector, detect } = introductions();
    const engine = createEngine({ detectors: [detector] });
    const turns = ['I am Ada', 'hello Ada'];
    const first = engine.session().protectAll(turns);
    expect(engine.session().protectAll([...turns, 'Ada again'])).toEqual([
      ...first,
      '[NAME_1] again',
    ]);
    expect(detect).toHaveBeenCalledTimes(3);
  });

  test('are learned from once in a session, and searched only for what is new', () => {
    const { detector, learn, find } = introductions();
    const session = createEngine({ detectors: [detector] }).session();
    session.protectAll(['I am Ada', 'hello Ada']);
    expect([learn, find].map((each) => each.mock.calls.length)).toEqual([2, 2]);
    session.protectAll(['I am Ada', 'hello Ada', 'nobody']);
    expect([learn, find].map((each) => each.mock.calls.length)).toEqual([3, 3]);
  });

  test('are searched again for what a later turn teaches', () => {
    const session = createEngine({ detectors: [introductions().detector] }).session();
    expect(session.protectAll(['hello Ada'])).toEqual(['hello Ada']);
    expect(session.protectAll(['hello Ada', 'I am Ada'])).toEqual([
      'hello [NAME_1]',
      'I am [NAME_1]',
    ]);
    expect(session.protectAll(['hello Ada', 'I am Ada'])).toEqual([
      'hello [NAME_1]',
      'I am [NAME_1]',
    ]);
  });

  test('are not told what another session has learned', () => {
    const engine = createEngine({ detectors: [introductions().detector] });
    expect(engine.session().protectAll(['hello Ada', 'I am Ada'])[0]).toBe('hello [NAME_1]');
    expect(engine.session().protectAll(['hello Ada'])[0]).toBe('hello Ada');
    expect(engine.scan('hello Ada')).toEqual([]);
  });

  test('give every caller spans of his own', () => {
    const engine = createEngine({ detectors: [introductions().detector] });
    for (let time = 0; time < 3; time++) {
      const spans = engine.scan('I am Ada');
      expect(spans).toMatchObject([{ start: 5, end: 8, label: 'NAME' }]);
      Object.assign(spans[0] ?? {}, { start: 0, end: 0, label: 'NONE' });
      (spans as Span[]).length = 0;
    }
  });

  test('are read again once the engine has forgotten them, or when they are too long to keep', () => {
    const { detector, detect } = introductions();
    const engine = createEngine({ detectors: [detector] });
    engine.scan('I am Ada');
    engine.scan('I am Ada');
    expect(detect).toHaveBeenCalledTimes(1);
    engine.forget();
    engine.scan('I am Ada');
    expect(detect).toHaveBeenCalledTimes(2);
    const long = 'x '.repeat(MEMO_LENGTH);
    engine.scan(long);
    engine.scan(long);
    expect(detect).toHaveBeenCalledTimes(4);
  });
});
