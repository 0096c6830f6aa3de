import { DeidError } from 'deid-core';
import type { Shape, StringKind } from 'deid-core/chat';
import { scalarPiece } from '../json/fields.ts';
import { type Node, parseJson, propertiesOf, stringPiece } from '../json/json-source.ts';
import { mayBeData, propertyNames } from '../json/property-names.ts';
import { dropped, named, nestedPassage, type Passage, slot } from '../passage.ts';
import type { Piece, Spelling } from '../piece.ts';

const UNKNOWN: Shape = {};
const IS_JSON = /^\s*[[{]/;
const REMOTE_URL = /^[a-z][a-z\d+.-]{1,31}:\/\//i;
/** A data URL, or so much base64 that it is no word. */
const ENCODED = /^data:[^,\s]{0,256},|^[\w+/-]{512}/i;

/** A name that the service takes in the alphabet `[a-zA-Z0-9_-]` alone. */
const NAME: Spelling = {
  write: (text) => text.replaceAll(/[^\w-]/g, ''),
  isWhole: true,
};

const NULL: Spelling = { write: () => 'null', isWhole: true };

/** What a value is called, where its own place does not say what it is. */
type Label = string | undefined;

/**
 * The texts of a chat, by the shape of its format: what the shape calls structure stays, JSON in a string is read value
 * by value, and whatever a shape does not know is read as text. O(n).
 *
 * @throws DeidError `unscannable-content` for images, sounds and files
 */
export function chatPassages(source: string, root: Node, shape: Shape): readonly Passage[] {
  const passages: Passage[] = [];
  const namePiece = propertyNames(source);
  visit(root, shape, undefined);
  return passages;

  function visit(node: Node, at: Shape, label: Label): void {
    if (at.isDropped === true) {
      drop(node);
      return;
    }
    switch (node.type) {
      case 'array':
        for (const item of node.children ?? []) visit(item, at.items ?? UNKNOWN, label);
        return;
      case 'object':
        visitFields(node, shapeOf(node, at));
        return;
      case 'string':
        readString(stringPiece(source, node), at.string ?? 'unknown', label);
        return;
      case 'number':
        if (at.string !== 'structure') read(scalarPiece(source, node), label);
        return;
      case 'property':
      case 'boolean':
      case 'null':
    }
  }

  function visitFields(object: Node, at: Shape): void {
    for (const { children: [key, value] = [] } of object.children ?? []) {
      if (key === undefined || value === undefined) continue;
      const name = key.value as string;
      const known = at.fields !== undefined && Object.hasOwn(at.fields, name);
      // Without names of its own, a shape has the caller's.
      if (at.fields === undefined && mayBeData(key)) read(namePiece(key), undefined);
      visit(value, (known ? at.fields?.[name] : at.others) ?? UNKNOWN, known ? undefined : name);
    }
  }

  /** Token by token, and byte by byte, log probabilities spell what the text says: nothing of them stays. */
  function drop({ type, offset, length }: Node): void {
    if (type === 'null') return;
    passages.push([dropped({ start: offset, end: offset + length, spelling: NULL })]);
  }

  function readString(piece: Piece, kind: StringKind, label: Label): void {
    switch (kind) {
      case 'structure':
      case 'tool':
        return;
      case 'name':
        passages.push([slot({ ...piece, spelling: nameIn(piece) }, { view: asWords(piece.text) })]);
        return;
      case 'media':
        readMedia(piece);
        return;
      case 'unknown':
        if (ENCODED.test(piece.text)) readMedia(piece);
        else readText(piece, label);
        return;
      case 'text':
      case 'json':
        readText(piece, label);
    }
  }

  function readText(piece: Piece, label: Label): void {
    const json = IS_JSON.test(piece.text) ? parsed(piece.text) : null;
    if (json === null) read(piece, label);
    else readJson(piece, json);
  }

  /** JSON in a string, whose escapes would hide words. */
  function readJson(outer: Piece, json: Node): void {
    for (const passage of chatPassages(outer.text, json, UNKNOWN)) {
      passages.push(nestedPassage(passage, outer));
    }
  }

  function readMedia(piece: Piece): void {
    if (!REMOTE_URL.test(piece.text)) {
      throw new DeidError('unscannable-content', 'an image, a sound or a file');
    }
    read(piece, undefined);
  }

  function read(piece: Piece, label: Label): void {
    if (piece.text === '') return;
    passages.push(label === undefined ? [slot(piece)] : named(label, slot(piece)));
  }
}

/** Underscores hide a name from detectors that read prose. */
function asWords(name: string): string {
  return name.replaceAll(/[_-]/g, ' ');
}

function nameIn({ spelling }: Piece): Spelling {
  return { ...NAME, write: (text) => spelling.write(NAME.write(text)) };
}

/** The shape of an object of this type, where the shape has one for it. */
function shapeOf(object: Node, shape: Shape): Shape {
  if (shape.types === undefined) return shape;
  const type = String(propertiesOf(object).get('type')?.[0]?.value ?? '');
  return Object.hasOwn(shape.types, type) ? (shape.types[type] ?? shape) : shape;
}

function parsed(text: string): Node | null {
  try {
    return parseJson(text);
  } catch {
    return null;
  }
}
