import fc from 'fast-check';
import { GFM, parser } from '@lezer/markdown';
import { testGolden, testRoundTrip } from '../../../testing/run-format.ts';
import { texts } from '../../../testing/texts.ts';
import { markdown } from './markdown.ts';

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
