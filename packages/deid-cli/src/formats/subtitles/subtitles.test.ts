import fc from 'fast-check';
import { testGolden, testRoundTrip } from '../../../testing/run-format.ts';
import { textsWithout } from '../../../testing/texts.ts';
import { subrip, webvtt } from './subtitles.ts';

testGolden(webvtt, import.meta.url);
testGolden(subrip, import.meta.url);

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
