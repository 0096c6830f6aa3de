import { GFM, type InlineContext, type MarkdownConfig, parser } from '@lezer/markdown';
import { decodeHTML } from 'entities';
import { addressPiece, escapesOf, REFERENCE } from '../html/character-reference.ts';
import { htmlPassages } from '../html/html-passages.ts';
import { nestedPassage, type Passage, type Slot, slot } from '../passage.ts';
import { escapedPiece, PLAIN, type Piece, plainPiece, type Spelling } from '../piece.ts';
import { frontMatterEnd, frontMatterPassage } from './front-matter.ts';

/**
 * The most delimiters of a paragraph that are parsed; behind them, it is all text. The parser looks at each together with
 * all before it, so that a paragraph of unclosed links would take time quadratic in their number.
 */
const MOST_DELIMITERS = 500;
const DELIMITERS: ReadonlySet<number> = new Set(Array.from('![]*_~', (it) => it.charCodeAt(0)));

function boundedDelimiters(): MarkdownConfig {
  let paragraph: InlineContext | undefined;
  let delimiters = 0;
  return {
    parseInline: [
      {
        name: 'MostDelimiters',
        before: 'Escape',
        parse(context, character) {
          if (!DELIMITERS.has(character)) return -1;
          if (context !== paragraph) {
            paragraph = context;
            delimiters = 0;
          }
          delimiters++;
          return delimiters > MOST_DELIMITERS ? context.end : -1;
        },
      },
    ],
  };
}

type SyntaxNode = ReturnType<typeof parser.parse>['topNode'];

/** What makes a mark of the characters around a text. */
const MARKS: ReadonlySet<string> = new Set([
  ...['CodeMark', 'HeaderMark', 'LinkMark', 'ListMark', 'QuoteMark'],
  ...['TableDelimiter', 'TaskMarker', 'HorizontalRule', 'HardBreak'],
]);
/** Marks that a reader does not see, even inside a word. */
const UNSEEN: ReadonlySet<string> = new Set(['EmphasisMark', 'StrikethroughMark']);
/** Of HTML. */
const MARKUP: ReadonlySet<string> = new Set([
  ...['HTMLTag', 'HTMLBlock', 'Comment', 'CommentBlock'],
  ...['ProcessingInstruction', 'ProcessingInstructionBlock'],
]);
/** Where an escape is the characters that it is written with. */
const CODE: ReadonlySet<string> = new Set(['InlineCode', 'FencedCode', 'CodeBlock']);
/** CommonMark 2.4 and 2.5. */
const ESCAPE = new RegExp(String.raw`\\[!-/:-@[-\`{-~]|${REFERENCE.source}`, 'gi');
const ESCAPES = escapesOf(ESCAPE, decodeEscape);
/** Whose address is encoded. What is linked as it stands is text. */
const LINKS: ReadonlySet<string> = new Set(['Link', 'Image', 'LinkReference']);
/** What an address stands behind: `[text](address)`, `[label]: address`. One that the text has is text. */
const BEFORE_ADDRESS: ReadonlySet<string | undefined> = new Set(['(', ':']);

/** Where brackets would be those of a link. */
const ESCAPED: Spelling = { write: (text) => text.replaceAll(/[[\]]/g, String.raw`\$&`) };
/** Behind a word, these make a link or its definition of a token: `[NAME_1](`, `[NAME_1]: `. */
const MAKES_LINK = /(?<=[\p{L}\p{N}])(?=[([]|:\s)/gu;

/**
 * The whole source as one text, as it is read, with everything replaceable that is no mark; and what its HTML holds besides
 * text. O(n).
 */
export function markdownPassages(source: string): readonly Passage[] {
  const reader = parser.configure([GFM, boundedDelimiters()]);
  const bodyStart = frontMatterEnd(source);
  const parts: (Slot | string)[] = [...frontMatterPassage(source, bodyStart)];
  const aside: Passage[] = [];
  let at = bodyStart;
  let labelEnd = 0;
  let codeEnd = 0;
  let addressEnd = 0;

  function textTo(end: number): void {
    if (at < addressEnd) addAddressTo(addressEnd);
    if (at < labelEnd) addTo(end, ESCAPED);
    const start = at;
    for (const { index } of source.slice(start, end).matchAll(MAKES_LINK)) {
      const stop = start + index;
      addTo(at + source.slice(at, stop).lastIndexOf('\n') + 1, PLAIN);
      addTo(stop, ESCAPED);
    }
    addTo(end, PLAIN);
  }

  function addTo(end: number, spelling: Spelling): void {
    if (end > at) parts.push(slot(pieceTo(end, spelling)));
    at = end;
  }

  /** One piece, for the start says how the rest of it is written. */
  function addAddressTo(end: number): void {
    if (end > at) parts.push(slot(addressPiece(source, at, end, PLAIN, ESCAPES)));
    at = end;
  }

  function pieceTo(end: number, spelling: Spelling): Piece {
    if (at < codeEnd) return plainPiece(source, at, end, spelling);
    return escapedPiece(source, { start: at, end }, ESCAPE, decodeEscape, spelling);
  }

  function isAddress({ name, parent, prevSibling }: SyntaxNode): boolean {
    if (name !== 'URL' || !LINKS.has(parent?.name ?? '') || prevSibling === null) return false;
    return BEFORE_ADDRESS.has(source[prevSibling.from]);
  }

  /** A tag inside of a word is seen by no reader. */
  function addMarkup(from: number, to: number): void {
    textTo(from);
    const markup = plainPiece(source, from, to);
    const [text = [], ...others] = htmlPassages(markup.text).map((passage) =>
      nestedPassage(passage, markup),
    );
    parts.push(...text);
    aside.push(...others);
    at = to;
  }

  // Empty lines keep the places of what follows.
  const body = source.slice(bodyStart).padStart(source.length, '\n');
  reader.parse(body).iterate({
    enter({ name, from, to, node }) {
      const isLabel =
        name === 'LinkLabel' || (name === 'Link' && !node.getChildren('URL').some(isAddress));
      if (isLabel) {
        textTo(Math.max(at, from));
        labelEnd = to;
      }
      if (CODE.has(name)) {
        textTo(Math.max(at, from));
        codeEnd = to;
      }
      if (isAddress(node)) {
        textTo(Math.max(at, from));
        addressEnd = to;
      }
      // A block in a quote has the marks of it on every line, and is read as it is.
      if (MARKUP.has(name) && from >= at && node.firstChild === null) {
        addMarkup(from, to);
        return;
      }
      const isSeen = MARKS.has(name);
      if (from < at || (!isSeen && !UNSEEN.has(name))) return;
      textTo(from);
      if (isSeen) parts.push(source.slice(from, to));
      at = to;
    },
    leave({ name, to }) {
      if (CODE.has(name)) textTo(Math.max(at, to));
    },
  });
  textTo(source.length);
  return [parts, ...aside];
}

function decodeEscape(written: string): string {
  return written.startsWith('\\') ? written.slice(1) : decodeHTML(written);
}
