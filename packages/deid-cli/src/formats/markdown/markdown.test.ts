import fc from 'fast-check';
import { GFM, parser } from '@lezer/markdown';
import { expect, test } from 'vitest';
import { runFormat, testGolden, testRoundTrip } from '../../../testing/run-format.ts';
import { texts } from '../../../testing/texts.ts';
import { markdown } from './markdown.ts';
import { markdownPassage } from './markdown-passage.ts';

testGolden(markdown, import.meta.url);

const plain = texts.map((text) => text.replaceAll(/[[\]\\`*_<>#|~&^-]/g, ' ').trim());
const block = fc.oneof(
  texts,
  plain.map((text) => `# ${text}`),
  plain.map((text) => `> **${text}** and \`${text}\``),
  plain.map(
    (text) => `- [x] ${text}\n- [${text}](https://example.org/x "${text.replaceAll('"', '')}")`,
  ),
  plain.map((text) => `| a | b |\n| - | - |\n| ${text} | x |`),
  texts.map((text) => `\`\`\`json\n${text.replaceAll('`', '')}\n\`\`\``),
);

const BLOCKS =
  /^(?:ATXHeading|Blockquote|BulletList|ListItem|Task|Table|FencedCode|Code|StrongEmphasis)/;

/** Blocks and their marks, in order. */
function structureOf(file: string): unknown {
  const names: string[] = [];
  parser
    .configure(GFM)
    .parse(file)
    .iterate({ enter: ({ name }) => void (BLOCKS.test(name) && names.push(name)) });
  return names;
}

testRoundTrip(
  markdown,
  fc.array(block, { maxLength: 4 }).map((blocks) => blocks.join('\n\n')),
  structureOf,
);

test.each([
  ['Delgado: stable', String.raw`\[NAME_1\]: stable`],
  ['- Delgado: stable', String.raw`- \[NAME_1\]: stable`],
  ['Maria(mother)', String.raw`\[NAME_1\](mother)`],
  ['Seen by Maria.\nBy Delgado:\nyes', 'Seen by [NAME_1].\nBy \\[NAME_2\\]:\nyes'],
  ['[Maria]: https://a.org', String.raw`[\[NAME_1\]]: https://a.org`],
  ['[Maria][] is', String.raw`[\[NAME_1\]][] is`],
  ['[Maria](https://a.org)', '[[NAME_1]](https://a.org)'],
])('%j makes no link of a token', (source, redacted) => {
  expect(runFormat(markdown, source)).toEqual({ redacted, restored: source });
});

test.each(['[Maria](', '[Maria] ', '_a*Maria ', '[Maria][b ', 'Maria( '])(
  '%j, many thousand times in a paragraph, is read to its end',
  (part) => {
    const times = 50_000;
    const slots = markdownPassage(part.repeat(times)).filter((each) => typeof each !== 'string');
    expect(slots.flatMap(({ view }) => view.match(/Maria/g) ?? [])).toHaveLength(times);
  },
);
