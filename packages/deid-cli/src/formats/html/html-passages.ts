import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { named, type Passage, type Slot, slot } from '../passage.ts';
import { plainPiece, type Spelling } from '../piece.ts';
import {
  DOUBLE_QUOTED,
  flowingPiece,
  referencePiece,
  SINGLE_QUOTED,
  TEXT,
  UNQUOTED,
} from './character-reference.ts';
import { BREAKING, CELLS, KEEPS_SPACE, STRUCTURE } from './vocabulary.ts';

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
  private attributeName = '';
  private attributeValue: { readonly start: number; readonly end: number } | null = null;

  constructor(source: string) {
    this.source = source;
  }

  ontext(start: number, end: number): void {
    const { source, element } = this;
    if (element === 'style') return;
    if (element === 'script') {
      this.aside.push([slot(plainPiece(source, start, end))]);
      return;
    }
    if (KEEPS_SPACE.has(element)) this.text.push(slot(referencePiece(source, start, end, TEXT)));
    else this.addFlowing(start, end);
  }

  onopentagname(start: number, end: number): void {
    this.element = this.nameAt(start, end);
    if (BREAKING.has(this.element)) this.breakLine();
  }

  onopentagend(): void {
    this.takeAttributes();
  }

  onselfclosingtag(): void {
    this.takeAttributes();
    this.element = '';
  }

  onclosetag(start: number, end: number): void {
    const element = this.nameAt(start, end);
    if (BREAKING.has(element)) this.breakLine();
    else if (CELLS.has(element)) this.text.push('\t');
    this.element = '';
  }

  onattribname(start: number, end: number): void {
    this.attributeName = this.nameAt(start, end);
    this.attributeValue = null;
  }

  onattribdata(start: number, end: number): void {
    this.attributeValue = { start: this.attributeValue?.start ?? start, end };
  }

  onattribend(quote: QuoteType): void {
    if (this.attributeValue === null) return;
    const { start, end } = this.attributeValue;
    const value = slot(referencePiece(this.source, start, end, QUOTED[quote]));
    this.attributes.push({ name: this.attributeName, value });
  }

  oncomment(start: number, end: number, delimiter: number): void {
    this.aside.push([slot(plainPiece(this.source, start, end - delimiter))]);
  }

  oncdata(start: number, end: number, delimiter: number): void {
    this.oncomment(start, end, delimiter);
  }

  onattribentity(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}
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
}
