import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { named, type Passage, type Slot, slot } from '../passage.ts';
import { plainPiece, type Spelling } from '../piece.ts';
import {
  DOUBLE_QUOTED,
  addressPiece,
  flowingPiece,
  referencePiece,
  SINGLE_QUOTED,
  TEXT,
  UNQUOTED,
} from './character-reference.ts';
import { ADDRESSES, BREAKING, CELLS, KEEPS_SPACE, STRUCTURE } from './vocabulary.ts';

const QUOTED: Readonly<Record<QuoteType, Spelling>> = {
  [QuoteType.NoValue]: UNQUOTED,
  [QuoteType.Unquoted]: UNQUOTED,
  [QuoteType.Single]: SINGLE_QUOTED,
  [QuoteType.Double]: DOUBLE_QUOTED,
};

/**
 * The texts of an HTML document or fragment: what a reader sees is one, with lines where the page has them; every
 * comment, script and attribute is one by itself. Styles, and attributes that only say how, are left out. O(n).
 */
export function htmlPassages(source: string): readonly Passage[] {
  const page = new Page(source);
  const tokenizer = new Tokenizer({ decodeEntities: false }, page);
  tokenizer.write(source);
  tokenizer.end();
  return [page.text, ...page.aside];
}

/** How elements and attributes are called. What is not called so is text that somebody put between `<` and `>`. */
const PLAIN_NAME = /^[a-z][\w:-]*$/i;
const DOCTYPE = /^!?doctype\b/i;

interface Attribute {
  readonly name: string;
  readonly value: Slot;
}

/** Listens to the tokenizer, whose callbacks give stretches of the source. */
class Page implements TokenizerCallbacks {
  readonly text: (Slot | string)[] = [];
  readonly aside: Passage[] = [];
  private readonly source: string;
  /** The element whose tag was read last, while it is open. */
  private element = '';
  private attributes: Attribute[] = [];
  /** Of a tag that may be none: its name, and the names of attributes that have no value or are called oddly. */
  private names: Slot[] = [];
  private attributeName = '';
  private attributeStart = 0;
  private attributeValue: { readonly start: number; readonly end: number } | null = null;
  /** Where what was read last ends. */
  private readTo = 0;

  constructor(source: string) {
    this.source = source;
  }

  ontext(start: number, end: number): void {
    const { source, element } = this;
    // Behind the name of a closing tag that nothing ends: `onend` reads the rest of it.
    if (start < 0) return;
    this.readTo = end;
    // One that nothing ends has all the rest of the page in it.
    if (element === 'style' && end < source.length) return;
    if (element === 'script') {
      this.aside.push([slot(plainPiece(source, start, end))]);
      return;
    }
    if (KEEPS_SPACE.has(element)) this.text.push(slot(referencePiece(source, start, end, TEXT)));
    else this.addFlowing(start, end);
  }

  onopentagname(start: number, end: number): void {
    this.element = this.nameAt(start, end);
    this.names = [slot(plainPiece(this.source, start, end))];
    if (BREAKING.has(this.element)) this.breakLine();
  }

  onopentagend(end: number): void {
    this.readTo = end + 1;
    this.takeAttributes();
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end);
    this.element = '';
  }

  onclosetag(start: number, end: number): void {
    const element = this.nameAt(start, end);
    const tagEnd = this.source.indexOf('>', end);
    this.readTo = Math.max(tagEnd + 1, end);
    if (tagEnd > end) this.aside.push([slot(plainPiece(this.source, start, tagEnd))]);
    if (BREAKING.has(element)) this.breakLine();
    else if (CELLS.has(element)) this.text.push('\t');
    this.element = '';
  }

  onattribname(start: number, end: number): void {
    this.attributeName = this.nameAt(start, end);
    this.attributeValue = null;
    this.attributeStart = start;
  }

  onattribdata(start: number, end: number): void {
    this.attributeValue = { start: this.attributeValue?.start ?? start, end };
  }

  onattribend(quote: QuoteType): void {
    const name = this.attributeName;
    if (quote === QuoteType.NoValue || !PLAIN_NAME.test(name)) {
      const start = this.attributeStart;
      this.names.push(slot(plainPiece(this.source, start, start + name.length)));
    }
    if (this.attributeValue === null) return;
    const { start, end } = this.attributeValue;
    const pieceOf = ADDRESSES.has(name) ? addressPiece : referencePiece;
    this.attributes.push({ name, value: slot(pieceOf(this.source, start, end, QUOTED[quote])) });
  }

  oncomment(start: number, end: number, delimiter: number): void {
    this.readTo = end + 1;
    this.aside.push([slot(plainPiece(this.source, start, end - delimiter))]);
  }

  oncdata(start: number, end: number, delimiter: number): void {
    this.oncomment(start, end, delimiter);
  }

  onprocessinginstruction(start: number, end: number): void {
    this.readTo = end + 1;
    this.aside.push([slot(plainPiece(this.source, start, end))]);
  }

  ondeclaration(start: number, end: number): void {
    if (DOCTYPE.test(this.source.slice(start, end))) this.readTo = end + 1;
    else this.onprocessinginstruction(start, end);
  }

  onattribentity(): void {}

  /** A tag that nothing ends is none, and hides what stands in it from readers of pages alone. */
  onend(): void {
    const { source, readTo } = this;
    if (readTo < source.length) this.text.push(slot(plainPiece(source, readTo, source.length)));
  }

  ontextentity(): void {}

  private nameAt(start: number, end: number): string {
    return this.source.slice(start, end).toLowerCase();
  }

  /** Text between tags. The space around it is nobody's, whatever it stands beside. */
  private addFlowing(start: number, end: number): void {
    const written = this.source.slice(start, end);
    const trimmed = written.trim();
    const from = start + written.indexOf(trimmed);
    if (from > start || trimmed === '') this.text.push(' ');
    if (trimmed === '') return;
    this.text.push(slot(flowingPiece(this.source, from, from + trimmed.length)));
    if (from + trimmed.length < end) this.text.push(' ');
  }

  private breakLine(): void {
    while (this.text.at(-1) === ' ') this.text.pop();
    if (this.text.at(-1) !== '\n') this.text.push('\n');
  }

  private takeAttributes(): void {
    this.takeNames();
    // A field of a form says in one attribute what stands in another.
    const called = this.attributes.find(({ name }) => name === 'name' || name === 'property');
    const isNamed = called !== undefined && this.attributes.length > 1;
    for (const { name, value } of this.attributes) {
      if (STRUCTURE.has(name)) continue;
      if (isNamed && (name === 'value' || name === 'content')) {
        this.aside.push(named(called.value.view, value));
      } else if (isNamed && name === called.name) continue;
      else if (name.startsWith('data-')) this.aside.push(named(name.slice('data-'.length), value));
      else this.aside.push([value]);
    }
    this.attributes = [];
  }

  /** `<Maria Delgado>`, `<maria@example.org>`. */
  private takeNames(): void {
    const [name] = this.names;
    const isTag = name !== undefined && PLAIN_NAME.test(name.view) && this.names.length === 1;
    if (!isTag) this.aside.push(this.names.flatMap((each) => [each, ' ']));
    this.names = [];
  }
}
