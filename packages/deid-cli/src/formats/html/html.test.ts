import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { testGolden, testRoundTrip } from '../../../testing/run-format.ts';
import { longTexts, texts } from '../../../testing/texts.ts';
import { html } from './html.ts';

testGolden(html, import.meta.url);

/** Ways to write text: as little escaped as can be, or more. */
const written = fc.tuple(longTexts, fc.boolean()).map(([text, isEager]) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(isEager ? /['" .]/g : /(?!)/g, (sign) => `&#${sign.charCodeAt(0)};`),
);
const attribute = texts.map((text) => ` title="${text.replaceAll('"', '&quot;')}" data-x=1`);
const comment = texts.map((text) => `<!-- ${text.replaceAll(/[<>-]/g, '')} -->`);
const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    written,
    comment,
    texts.map((text) => `<script>"${text.replaceAll('<', '')}"</script>`),
    fc
      .tuple(
        fc.constantFrom('p', 'b', 'td', 'tr', 'pre'),
        attribute,
        fc.array(tie('node'), { maxLength: 3 }),
      )
      .map(([name, title, inner]) => `<${name}${title}>${inner.join('')}</${name}>`),
  ),
}));

/** Every tag, in order, with the names of its attributes. */
function structureOf(file: string): unknown {
  const tags: unknown[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => tags.push([name, Object.keys(attributes)]),
    onclosetag: (name) => tags.push(name),
    oncomment: () => tags.push('comment'),
  });
  parser.end(file);
  return tags;
}

testRoundTrip(html, node, structureOf);
