import { GFM, type InlineContext, type MarkdownConfig, parser } from '@lezer/markdown';
import { type Passage, type Slot, slot } from '../passage.ts';
import { PLAIN, plainPiece, type Spelling } from '../piece.ts';

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

/** What makes a mark of the characters around a text. */
const MARKS: ReadonlySet<string> = new Set([
  ...['CodeMark', 'EmphasisMark', 'HeaderMark', 'LinkMark', 'ListMark', 'QuoteMark'],
  ...['StrikethroughMark', 'TableDelimiter', 'TaskMarker', 'HorizontalRule', 'HardBreak'],
]);

/** Where brackets would be those of a link. */
const ESCAPED: Spelling = { write: (text) => text.replaceAll(/[[\]]/g, String.raw`\$&`) };
/** Behind a word, these make a link or its definition of a token: `[NAME_1](`, `[NAME_1]: `. */
const MAKES_LINK = /(?<=[\p{L}\p{N}])(?=[([]|:\s)/gu;

/** The whole source, read as it is written, with everything replaceable that is no mark. O(n). */
export function markdownPassage(source: string): Passage {
  const reader = parser.configure([GFM, boundedDelimiters()]);
  const parts: (Slot | string)[] = [];
  let at = 0;
  let labelEnd = 0;

  function textTo(end: number): void {
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
    if (end > at) parts.push(slot(plainPiece(source, at, end, spelling)));
    at = end;
  }

  reader.parse(source).iterate({
    enter({ name, from, to, node }) {
      const isLabel = name === 'LinkLabel' || (name === 'Link' && node.getChild('URL') === null);
      if (isLabel) {
        textTo(Math.max(at, from));
        labelEnd = to;
      }
      if (!MARKS.has(name) || from < at) return;
      textTo(from);
      parts.push(source.slice(from, to));
      at = to;
    },
  });
  textTo(source.length);
  return parts;
}
