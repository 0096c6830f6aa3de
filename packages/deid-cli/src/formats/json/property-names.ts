import { type Passage, slot } from '../passage.ts';
import type { Piece } from '../piece.ts';
import { type Node, propertiesOf, stringPiece } from './json-source.ts';

/**
 * Reads names of properties as text. Two names of an object that would become the same are told apart by a number
 * (`[NAME]`, `[NAME]#2`), for readers of JSON keep but the last of them. O(n) for all names of an object.
 */
export function propertyNames(source: string): (name: Node) => Piece {
  const objects = new Map<Node | undefined, WrittenNames>();
  function namesOf(object: Node | undefined): WrittenNames {
    let names = objects.get(object);
    if (names === undefined) objects.set(object, (names = new WrittenNames(object)));
    return names;
  }
  return (name) => {
    const piece = stringPiece(source, name);
    const write = (text: string): string =>
      piece.spelling.write(namesOf(name.parent?.parent).write(piece.text, text));
    return { ...piece, spelling: { write, isWhole: true } };
  };
}

/**
 * How programs call a field: `mrn`, `first_name`, `dateOfBirth`, `SampleId`. Not a word with a capital, which may be
 * somebody's name, nor one of two such (`McKenna`), nor anything with four digits in a row, two words, or signs.
 */
const FIELD_NAME =
  /^[_$]{0,2}(?:[a-z]|(?!Ma?c[A-Z])[A-Z][a-z\d]{1,63}[A-Z])(?:[\w$](?!\d{3})){0,63}$/;

/** Whether a name of a property can be data. What is called as fields are says nothing of anybody, and must stay. */
export function mayBeData({ value }: Node): boolean {
  return !FIELD_NAME.test(String(value));
}

/** For formats that know their elements: the other names. */
export function otherNames(source: string, root: Node): Passage {
  const namePiece = propertyNames(source);
  return namesBelow(root)
    .filter(mayBeData)
    .flatMap((name) => ['"', slot(namePiece(name)), '":\n']);
}

function namesBelow({ type, children = [] }: Node): readonly Node[] {
  const names = type === 'property' ? children.slice(0, 1) : [];
  return [...names, ...children.flatMap(namesBelow)];
}

class WrittenNames {
  /** What each name was. */
  private readonly originals: Map<string, string>;
  private readonly numbers = new Map<string, number>();

  constructor(object: Node | undefined) {
    const names = object === undefined ? [] : propertiesOf(object).keys();
    this.originals = new Map(Array.from(names, (name) => [name, name]));
  }

  /** @param original names that were the same before may be the same again */
  write(original: string, text: string): string {
    let name = text;
    while ((this.originals.get(name) ?? original) !== original) {
      const number = (this.numbers.get(text) ?? 1) + 1;
      this.numbers.set(text, number);
      name = `${text}#${number}`;
    }
    this.originals.set(name, original);
    return name;
  }
}
