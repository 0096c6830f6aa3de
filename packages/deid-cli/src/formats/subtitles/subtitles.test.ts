import { readFileSync } from 'node:fs';
import { createEngine, token } from 'deid-core';
import fc from 'fast-check';
import * as captions from 'media-captions';
import { expect, test } from 'vitest';
import { runFormat, testGolden, testRoundTrip } from '../../../testing/run-format.ts';
import { textsWithout } from '../../../testing/texts.ts';
import { SUBRIP, subtitlePassages } from './subtitle-passages.ts';
import { subrip, webvtt } from './subtitles.ts';

testGolden(webvtt, import.meta.url);
testGolden(subrip, import.meta.url);

interface Cue {
  readonly id: string;
  readonly startTime: number;
  readonly endTime: number;
}

/** Its declarations import without extensions, which Node's rules do not resolve. */
const { parseText } = captions as unknown as {
  readonly parseText: (
    text: string,
    options: { readonly type: 'vtt' | 'srt'; readonly strict: boolean; readonly errors: boolean },
  ) => Promise<{ readonly cues: readonly Cue[]; readonly errors: readonly unknown[] }>;
};

async function timesIn(file: string, type: 'vtt' | 'srt'): Promise<unknown> {
  const { cues, errors } = await parseText(file, { type, strict: true, errors: true });
  return { errors, cues: cues.map(({ id, startTime, endTime }) => [id, startTime, endTime]) };
}

test.each([
  ['vtt', webvtt, 'visit.vtt'],
  ['srt', subrip, 'call.srt'],
] as const)('another parser of %s sees the same cues', async (type, format, name) => {
  const file = readFileSync(new URL(`golden/${name}`, import.meta.url), 'utf8');
  const { redacted } = runFormat(format, file);
  expect(await timesIn(redacted, type)).toEqual(await timesIn(file, type));
  expect(redacted).not.toBe(file);
});

test.each([
  [
    'a number across two cues of one voice',
    '<v Ann>512-555-',
    '<v Ann>0143',
    '<v Ann>[PHONE_1]',
    '<v Ann>[PHONE_2]',
  ],
  ['a name across two cues', 'it is Maria', 'Delgado.', 'it is [NAME_1]', '[NAME_2].'],
  [
    'a name across tags',
    '<i>Maria</i> <b>Delgado</b>',
    'x',
    '<i>[NAME_1]</i> <b>[NAME_2]</b>',
    'x',
  ],
  ['a name with a reference', 'Tom O&apos;Brien', 'x', '[NAME_1]', 'x'],
])('%s is found', (_, first, second, firstWritten, secondWritten) => {
  const twoCues = (one: string, two: string): string =>
    `WEBVTT\n\n00:01.000 --> 00:02.000\n${one}\n\n00:02.000 --> 00:03.000\n${two}\n`;
  const file = twoCues(first, second);
  const { redacted, restored } = runFormat(webvtt, file);
  expect(redacted).toBe(twoCues(firstWritten, secondWritten));
  expect(restored).toBe(file);
});

test.each([
  ['<V Maria>yes', '<V [NAME_1]>yes'],
  ['<v.LOUD Maria>yes <I>Delgado</I>', '<v.LOUD [NAME_1]>yes <I>[NAME_2]</I>'],
  ['ask <Maria Delgado> or <maria@example.org>', 'ask <[NAME_1]> or <[EMAIL_1]>'],
  [
    '<font color="red">Maria</font> <00:00:01.500>Tom',
    '<font color="red">[NAME_1]</font> <00:00:01.500>[NAME_2]',
  ],
])('%s has text in what is no tag', (said, written) => {
  const cue = (text: string): string => `WEBVTT\n\n00:01.000 --> 00:02.000\n${text}\n`;
  expect(runFormat(webvtt, cue(said))).toEqual({ redacted: cue(written), restored: cue(said) });
});

test.each([
  ['WEBVTT - Visit of Maria Delgado\n', 'WEBVTT - Visit of [NAME_1]\n'],
  ['WEBVTT Maria\nKind: captions\n', 'WEBVTT [NAME_1]\nKind: captions\n'],
  ['\uFEFFWEBVTT\n', '\uFEFFWEBVTT\n'],
])('%j keeps its signature, whatever is taken for a name', (source, redacted) => {
  const engine = createEngine({
    detectors: [
      {
        id: 'names',
        labels: ['NAME'],
        detect: ({ text }) =>
          Array.from(text.matchAll(/WEBVTT|Maria(?: Delgado)?/g), ({ 0: match, index }) => ({
            start: index,
            end: index + match.length,
            label: 'NAME',
            score: 1,
          })),
      },
    ],
    policy: { '*': token() },
  });
  expect(runFormat(webvtt, source, engine)).toEqual({ redacted, restored: source });
});

test('cues find their regions', () => {
  const file = (title: string): string =>
    `WEBVTT\n\nREGION\nid:delgado\nwidth:40% lines:3\n${title}\n\n00:01.000 --> 00:02.000 region:delgado\nYes.\n`;
  expect(runFormat(webvtt, file('Maria')).redacted).toBe(file('[NAME_1]'));
});

test.each(['2\n00:00:02,000 --> 00:00:03,000\n\n', '2\n00:00:02,000 --> 00:00:03,000\n'])(
  'an empty cue parts what is said before it and behind it',
  (empty) => {
    const file = `1\n00:00:01,000 --> 00:00:02,000\nI am Maria\n\n${empty}3\n00:00:03,000 --> 00:00:04,000\nDelgado`;
    const [speech = []] = subtitlePassages(file, SUBRIP);
    const read = speech.map((part) => (typeof part === 'string' ? part : part.view)).join('');
    expect(read).toMatch(/^\s*I am Maria\s*\n\s*Delgado$/);
  },
);

const line = textsWithout(/-->|[<>]/g).filter((text) => text.trim() !== '');
const marked = fc
  .tuple(
    line,
    fc.constantFrom(['', ''], ['<i>', '</i>'], ['<v Maria Delgado>', ''], ['<c.a.b>', '</c>']),
  )
  .map(([text, [before, after]]) => `${before}${text}${after}`);
const cues = fc.array(fc.array(marked, { minLength: 1, maxLength: 2 }), { maxLength: 4 });

function write(decimal: string, head: string): (lines: readonly (readonly string[])[]) => string {
  return (list) =>
    head +
    list
      .map((lines, index) => `${index + 1}\n${time(index, decimal)}\n${lines.join('\n')}\n\n`)
      .join('');
}

function time(index: number, decimal: string): string {
  return `00:00:0${index}${decimal}000 --> 00:00:0${index + 1}${decimal}000`;
}

/** Every line but the texts, and where the tags of those are. */
function structureOf(file: string): unknown {
  return file
    .split('\n')
    .map((each) => (/^\d$|-->|^WEBVTT/.test(each) ? each : each.match(/<\/?[a-z.]+/g)));
}

testRoundTrip(webvtt, cues.map(write('.', 'WEBVTT\n\n')), structureOf);
testRoundTrip(subrip, cues.map(write(',', '')), structureOf);
