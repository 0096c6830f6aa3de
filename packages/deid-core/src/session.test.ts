import { describe, expect, test } from 'vitest';
import { fixedDetector, patternDetector } from '../testing/detectors.ts';
import type { Detector } from './detector.ts';
import { createEngine, type EngineOptions } from './engine.ts';
import { generalize } from './operators/generalize.ts';
import { keep } from './operators/keep.ts';
import { mask } from './operators/mask.ts';
import type { Operator } from './operators/operator.ts';
import { redact } from './operators/redact.ts';
import { token } from './operators/token.ts';
import type { Session } from './session.ts';

const names = patternDetector('NAME', /Ada|Grace|Lin/g);
const dates = patternDetector('DATE', /\d\d?\/\d\d?\/\d{4}/g);

function sessionOf(options: Partial<EngineOptions> = {}): Session {
  return createEngine({ detectors: [names, dates], ...options }).session();
}

describe('protect', () => {
  test('puts a token for each identifier', () => {
    expect(sessionOf().protect('Ada met Grace on 3/4/2024; Ada left.')).toBe(
      '[NAME_1] met [NAME_2] on [DATE_1]; [NAME_1] left.',
    );
  });

  test('leaves a text without identifiers alone', () => {
    expect(sessionOf().protect('BP 120/80.')).toBe('BP 120/80.');
    expect(sessionOf().protect('')).toBe('');
  });

  test('numbers on across texts', () => {
    const session = sessionOf();
    expect(session.protect('Ada')).toBe('[NAME_1]');
    expect(session.protect('Grace, Ada')).toBe('[NAME_2], [NAME_1]');
    expect(session.protectAll(['Lin', 'Grace'])).toEqual(['[NAME_3]', '[NAME_2]']);
  });

  test('sessions know nothing of each other', () => {
    const engine = createEngine({ detectors: [names] });
    const [one, other] = [engine.session(), engine.session()];
    one.protect('Ada');
    expect(other.protect('Grace')).toBe('[NAME_1]');
    expect(one.restore('[NAME_1]')).toBe('Ada');
    expect(other.restore('[NAME_1]')).toBe('Grace');
  });

  // Provider prompt caches hit only when old turns stay the same to the byte.
  test('a conversation that is one turn longer gives its old turns the same tokens', () => {
    const turns = [
      'Ada saw Grace [NAME_1].',
      'On 3/4/2024 [name_2] came.',
      'Lin and Ada, 5/6/2024',
    ];
    const engine = createEngine({ detectors: [names, dates] });
    const kept = engine.session();
    for (let length = 0; length < turns.length; length++) {
      const conversation = turns.slice(0, length + 1);
      const longer = engine
        .session()
        .protectAll(turns)
        .slice(0, length + 1);
      expect(engine.session().protectAll(conversation)).toEqual(longer);
      expect(kept.protectAll(conversation)).toEqual(longer);
    }
  });

  test('all in one call, one by one and asynchronously come to the same', async () => {
    const texts = ['Ada', 'Grace 3/4/2024', '[NAME_1]'];
    const expected = ['[NAME_1]', '[NAME_2] [DATE_1]', '[LITERAL_1]'];
    const oneByOne = sessionOf();
    expect(texts.map((text) => oneByOne.protect(text))).toEqual(expected);
    expect(sessionOf().protectAll(texts)).toEqual(expected);
    expect(await sessionOf().protectAllAsync(texts)).toEqual(expected);
    expect(await sessionOf().protectAsync('Ada')).toBe('[NAME_1]');
  });
});

describe('text that looks like a token', () => {
  test('is protected and comes back as typed', () => {
    const session = sessionOf();
    const text = 'Ada wrote [NAME_1], [DATE_9] and [NOTE_1].';
    const sent = session.protect(text);
    expect(sent).toBe('[NAME_1] wrote [LITERAL_1], [LITERAL_2] and [NOTE_1].');
    expect(session.restore(sent)).toBe(text);
    expect(session.restore('The form says [LITERAL_1].')).toBe('The form says [NAME_1].');
  });

  test('cannot conjure the token of a literal either', () => {
    const session = sessionOf();
    session.protect('[NAME_1]');
    expect(session.restore(session.protect('[LITERAL_1]'))).toBe('[LITERAL_1]');
  });

  test.each(['NAME 1 and NAME_2', '[Name 1] and NAME_2]', '\\[NAME_1] and [[name-2]]'])(
    'but not exactly stays for the model to read: %s',
    (typed) => {
      const session = sessionOf();
      const sent = session.protect(`Ada has ${typed} on it`);
      expect(sent.replaceAll(/\[LITERAL_\d\]/g, '[NAME_1]')).toBe(`[NAME_1] has ${typed} on it`);
      expect(session.restore(sent)).toBe(`Ada has ${typed} on it`);
    },
  );

  test('makes its name ambiguous', () => {
    const session = sessionOf();
    const sent = session.protect('Ada has NAME 1 and NAME_2 on it');
    expect(session.restore(sent)).toBe('Ada has NAME 1 and NAME_2 on it');
    session.protect('Grace');
    expect(session.restore('name_1, name_2, [NAME_1], [NAME_2]')).toBe(
      'name_1, name_2, Ada, Grace',
    );
  });

  test('may be made by brackets around an identifier', () => {
    const session = sessionOf();
    const text = '[Ada] [[Ada]] \\[Ada\\] NAME_Ada [NAME_Ada]';
    expect(session.restore(session.protect(text))).toBe(text);
  });

  const removing = redact('');
  test.each<[what: string, typed: string, operator: Operator, back: string]>([
    ['kept as an identifier', '1/2/[NAME_1]', keep(), '1/2/[NAME_1]'],
    ['kept by a mask', '1/2/[NAME_1]', mask({ keepLast: 99 }), '1/2/[NAME_1]'],
    ['closed up by a removal', '[NAME_1/2/2024#1]', removing, '[NAME_1]'],
    ['made of what a generalization leaves', '[NAME_1/2/2024#]', generalize(), '[NAME_2024]'],
    ['put in by the caller', '1/2/2024#', redact('[NAME_1]'), '[NAME_1]'],
  ])('conjures nothing when %s', (_what, typed, operator, back) => {
    const people = patternDetector('NAME', /p\d+/g);
    const kept = patternDetector('DATE', /1\/2\/(?:2024#|\[NAME_1\])/g);
    const policy = { NAME: token(), DATE: operator };
    const session = sessionOf({ detectors: [people, kept], policy });
    session.protectAll(Array.from({ length: 2024 }, (_, index) => `p${index}`));
    expect(session.restore(session.protect(typed))).toBe(back);
  });
});

describe('operators', () => {
  test('each label has its own', () => {
    const session = sessionOf({ policy: { NAME: token(), '*': redact() } });
    expect(session.protect('Ada 3/4/2024')).toBe('[NAME_1] [DATE]');
    expect(session.report().values).toEqual({ NAME: 1 });
  });

  test('may put something around a token', () => {
    const emphasis: Operator = { id: 'emphasis', apply: (_value, { mint }) => `**${mint()}**` };
    const session = sessionOf({ policy: { '*': emphasis } });
    const sent = session.protect('Ada');
    expect(sent).toBe('**[NAME_1]**');
    expect(session.restore(sent)).toBe('**Ada**');
    expect(session.restore('name_1')).toBe('Ada');
  });

  test('may mint a token that they do not show', () => {
    const secret: Operator = { id: 'secret', apply: (_value, { mint }) => `${mint().length}` };
    const session = sessionOf({ policy: { '*': secret } });
    expect(session.protect('Ada')).toBe('8');
    expect(session.restore('[NAME_1]')).toBe('Ada');
  });

  test('see the value as it was typed, and its label', () => {
    const seen: unknown[] = [];
    const spy: Operator = {
      id: 'spy',
      apply: (value, { label }) => {
        seen.push([value, label]);
        return '';
      },
    };
    sessionOf({ policy: { '*': spy } }).protect('A\u200bda');
    expect(seen).toEqual([['A\u200bda', 'NAME']]);
  });
});

describe('round trip of the awkward', () => {
  test.each([
    'Gra\u00adce',
    '😀Ada😀',
    '\ud800Ada\udc00',
    'Ａｄａ',
    'Аda', // Cyrillic А
    '\r\nAda\u2028',
    '\\[Ada]',
    '[Ada',
    '$& $1 Ada',
    '__proto__ Ada',
  ])('%j', (text) => {
    const session = sessionOf();
    const sent = session.protect(text);
    expect(sent).toContain('[NAME_1]');
    expect(session.restore(sent)).toBe(text);
  });

  test('no half of a character is left behind', () => {
    const half = fixedDetector([{ start: 1, end: 2, label: 'ID', score: 1 }]);
    const session = sessionOf({ detectors: [half] });
    expect(session.protect('😀😀')).toBe('[ID_1]😀');
    expect(session.protect('aﬁ😀')).toBe('a[ID_2]😀');
  });
});

test('a restorer brings back what its session protects', () => {
  const session = sessionOf();
  session.protect('Ada');
  const restorer = session.restorer();
  expect(restorer.push('Hi [NAME_1], [NAM')).toBe('Hi Ada, ');
  expect(restorer.end()).toBe('[NAM');
});

test('restorers of one session are apart', () => {
  const session = sessionOf();
  session.protect('Ada');
  const [one, other] = [session.restorer(), session.restorer({ escape: 'json' })];
  expect([one.push('[NA'), other.push('x')]).toEqual(['', 'x']);
  expect([one.push('ME_1]'), other.push('ME_1]')]).toEqual(['Ada', 'ME_1]']);
});

test('the report counts', () => {
  const session = sessionOf();
  session.protect('Ada, Ada, 3/4/2024');
  session.restore('[NAME_1] name_1 [NAME_7]');
  const report = session.report();
  expect(report).toEqual({
    texts: 1,
    characters: 18,
    spans: { NAME: 2, DATE: 1 },
    values: { NAME: 1, DATE: 1 },
    restored: 2,
    unknown: 1,
    milliseconds: { protect: expect.any(Number), restore: expect.any(Number) },
  });
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  expect(report.milliseconds.protect).toBeGreaterThanOrEqual(0);
});

test('a report is of its moment', () => {
  const session = sessionOf();
  const before = session.report();
  session.protect('Ada');
  session.restore('[NAME_1]');
  expect(before).toEqual({
    texts: 0,
    characters: 0,
    spans: {},
    values: {},
    restored: 0,
    unknown: 0,
    milliseconds: { protect: 0, restore: 0 },
  });
});

describe('a closed session', () => {
  const closed = { name: 'DeidError', code: 'session-closed' };

  test('refuses every call', async () => {
    const session = sessionOf();
    session.protect('Ada');
    const restorer = session.restorer();
    session.close();
    for (const call of [
      () => session.protect('x'),
      () => session.protectAll(['x']),
      () => session.protectAll([]),
      () => session.restore('[NAME_1]'),
      () => session.restorer(),
      () => session.report(),
      () => restorer.push('[NAME_1]'),
      () => restorer.end(),
    ]) {
      expect(call).toThrow(expect.objectContaining(closed));
    }
    await expect(session.protectAsync('x')).rejects.toMatchObject(closed);
    await expect(session.protectAllAsync(['x'])).rejects.toMatchObject(closed);
  });

  test('may be closed again', () => {
    const session = sessionOf();
    session.close();
    expect(() => session.close()).not.toThrow();
  });

  test('gives nothing to a call that was under way', async () => {
    const waiting = { id: 'waiting', labels: ['ID'], detect: () => Promise.resolve([]) };
    const session = sessionOf({ asyncDetectors: [waiting] });
    const sent = session.protectAsync('Ada');
    session.close();
    await expect(sent).rejects.toMatchObject(closed);
  });

  test('leaves its engine and other sessions alone', () => {
    const engine = createEngine({ detectors: [names] });
    const [one, other] = [engine.session(), engine.session()];
    other.protect('Ada');
    one.close();
    expect(other.restore('[NAME_1]')).toBe('Ada');
    expect(engine.session().protect('Ada')).toBe('[NAME_1]');
  });
});

test('what a conversation taught is known in its later texts, and forgotten with the session', () => {
  const learned: Detector = {
    ...patternDetector('NAME', /Ada Lovelace/g),
    propagation: {
      learn: (_document, spans, known) => {
        if (spans.length > 0) known.set(1, 1);
      },
      find: ({ text }, known) =>
        known.size > 0 && text === 'Lovelace'
          ? [{ start: 0, end: 8, label: 'NAME', score: 1 }]
          : [],
    },
  };
  const engine = createEngine({ detectors: [learned] });
  const session = engine.session();
  expect(session.protect('Lovelace')).toBe('Lovelace');
  session.protect('Ada Lovelace');
  expect(session.protect('Lovelace')).toBe('[NAME_2]');
  expect(engine.session().protect('Lovelace')).toBe('Lovelace');
});
