import fc from 'fast-check';
import { GFM, parser } from '@lezer/markdown';
import { expect, test } from 'vitest';
import { runFormat, testGolden, testRoundTrip } from '../../../testing/run-format.ts';
import { texts } from '../../../testing/texts.ts';
import { markdown } from './markdown.ts';
import { markdownPassages } from './markdown-passages.ts';

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
  texts.map(
    (text) => `Seen by ${Array.from(text.replaceAll(/[<>&]/g, '')).join('<b title="x"></b>')}.`,
  ),
  texts.map(
    (text) =>
      `<div title="${text.replaceAll(/["\n]/g, '')}">\n${text.replaceAll(/[<\n]/g, ' ')}\n</div>`,
  ),
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

test.each([
  [String.raw`Phone 512\-555\-0143, seen 03\/14\/2024`, 'Phone [PHONE_1], seen [DATE_1]'],
  [String.raw`maria\_delgado@example.org`, '[EMAIL_1]'],
  ['Call &#53;12-555-0143, M&#97;ria Delgado', 'Call [PHONE_1], [NAME_1]'],
  ['<p title="M&#97;ria">x</p>', '<p title="[NAME_1]">x</p>'],
  ['[notes](notes/Maria%20Delgado.pdf)', '[notes](notes/[NAME_1].pdf)'],
  ['![x](<M%61ria.png> "scan")', '![x](<[NAME_1].png> "scan")'],
  ['[mail](mailto:x?subject=MRN%204471902)', '[mail](mailto:x?subject=MRN%20[MRN_1])'],
  ['[by www.x.org/M%61ria of Maria](x)', '[by www.x.org/M%61ria of [NAME_1]](x)'],
  ['[a]: M%61ria/x\n\nM%61ria', '[a]: [NAME_1]/x\n\nM%61ria'],
  ['Dear *Del*gado, **Ma**ria', 'Dear *[NAME_1]*[NAME_2], **[NAME_3]**[NAME_4]'],
  [
    'Dear <b>Del</b>gado, M<i class="x">ari</i>a',
    'Dear <b>[NAME_1]</b>[NAME_2], [NAME_3]<i class="x">[NAME_4]</i>[NAME_5]',
  ],
  ['Del<!-- Maria -->gado', '[NAME_1]<!-- [NAME_3] -->[NAME_2]'],
  [
    '<div>\nDear <b>Del</b>gado &amp; <img alt="Mar&#105;a">\n</div>',
    '<div>\nDear <b>[NAME_1]</b>[NAME_2] &amp; <img alt="[NAME_3]">\n</div>',
  ],
  ['<style>\np {}\n\nMaria', '<style>\np {}\n\n[NAME_1]'],
  ['> <div>\n> Maria\n> </div>', '> <div>\n> [NAME_1]\n> </div>'],
  ['Call 512-<br>555-0143 or Maria<br>Delgado', 'Call 512-<br>555-0143 or [NAME_1]<br>[NAME_2]'],
  ['| **Maria**, Delgado | 03/14/1960 |', '| **[NAME_1]**, [NAME_2] | [DATE_1] |'],
])('%j is read as a reader sees it', (source, redacted) => {
  expect(runFormat(markdown, source)).toEqual({ redacted, restored: source });
});

test('an escape in code is no escape', () => {
  const source = '`512\\-555\\-0143` `M&#97;ria`\n';
  expect(runFormat(markdown, source).redacted).toBe(source);
});

test('the front matter keeps its keys', () => {
  const source = '---\nMaria: Delgado\ntags:\n  - Maria\n---\nMaria: seen\n';
  expect(runFormat(markdown, source)).toEqual({
    redacted: '---\nMaria: [NAME_1]\ntags:\n  - [NAME_2]\n---\n\\[NAME_2\\]: seen\n',
    restored: source,
  });
});

test('lines between rules further down are no front matter', () => {
  const source = 'x\n\n---\n\nMaria is here\n\n---\n';
  expect(runFormat(markdown, source).redacted).toBe('x\n\n---\n\n[NAME_1] is here\n\n---\n');
});

test.each(['[Maria](', '[Maria] ', '_a*Maria ', '[Maria][b ', 'Maria( '])(
  '%j, many thousand times in a paragraph, is read to its end',
  (part) => {
    const times = 50_000;
    const slots = markdownPassages(part.repeat(times))
      .flat()
      .filter((each) => typeof each !== 'string');
    expect(slots.flatMap(({ view }) => view.match(/Maria/g) ?? [])).toHaveLength(times);
  },
);
