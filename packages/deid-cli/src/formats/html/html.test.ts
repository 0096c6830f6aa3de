import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { runFormat, testGolden, testRoundTrip } from '../../../testing/run-format.ts';
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

test.each([
  ['<p>Seen by <Maria Delgado> today', '<p>Seen by <[NAME_1] [NAME_2]> today'],
  ['From: <maria@example.org>', 'From: <[EMAIL_1]>'],
  ['<img alt=""Photo of Maria Delgado"" src=x>', '<img alt=""Photo of [NAME_1] [NAME_2]"" src=x>'],
  ['<b title="x">y</b by Maria Delgado>', '<b title="x">y</b by [NAME_1]>'],
  ['<?php echo "Maria" ?>', '<?php echo "[NAME_1]" ?>'],
  ['<!-Maria->x', '<!-[NAME_1]->x'],
])('%s has text in what looks like a tag', (source, redacted) => {
  expect(runFormat(html, source)).toEqual({ redacted, restored: source });
});

test.each([
  ['<p>Seen <b title="Maria Delgado', '<p>Seen <b title="[NAME_1]'],
  ['Seen by <Maria', 'Seen by <[NAME_1]'],
  ['<b>x</b by Maria', '<b>x</b by [NAME_1]'],
  ['<p>x</p><style>p {}\nMaria', '<p>x</p><style>p {}\n[NAME_1]'],
])('%s ends inside of a tag', (source, redacted) => {
  expect(runFormat(html, source)).toEqual({ redacted, restored: source });
});

test.each([
  '<!doctype html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "https://www.example.org/xhtml1.dtd">',
  '<input type=checkbox checked disabled><option selected value=1>',
])('%s is left alone', (source) => {
  expect(runFormat(html, source).redacted).toBe(source);
});

test.each([
  [
    '<a href="mailto:maria@example.org?subject=MRN%204471902">',
    '<a href="mailto:[EMAIL_1]?subject=MRN%20[MRN_1]">',
  ],
  [
    '<a href="/p?mrn=4471902&amp;name=Maria+Delgado">',
    '<a href="/p?mrn=[MRN_1]&amp;name=[NAME_1]">',
  ],
  ["<a href='sms:x?body=In%C3%A9s%20Delgado%FF'>", "<a href='sms:x?body=[NAME_1]%FF'>"],
  ['<a href="tel:+1-512-555-0143">', '<a href="tel:+1-[PHONE_1]">'],
  ['<a href="https://a.example.org/x%4Daria">', '<a href="[URL_1]%4Daria">'],
])('%s is read as what it encodes', (source, redacted) => {
  expect(runFormat(html, source)).toEqual({ redacted, restored: source });
});

test('text outside of addresses has no encoded characters', () => {
  const source = '<p title="M%61ria">M%61ria</p>';
  expect(runFormat(html, source).redacted).toBe(source);
});
