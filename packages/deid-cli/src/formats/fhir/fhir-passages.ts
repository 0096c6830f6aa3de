import { isOldAge, namesAge } from '../age.ts';
import { attachmentSlot } from '../attachment.ts';
import { htmlPassages } from '../html/html-passages.ts';
import { scalarPiece } from '../json/fields.ts';
import { type Node, stringPiece } from '../json/json-source.ts';
import { otherNames } from '../json/property-names.ts';
import { labelled, named, nestedPassage, type Passage, type Slot, slot } from '../passage.ts';
import { nestedPiece, type Piece, plainPiece } from '../piece.ts';
import { datePieces } from './date-pieces.ts';
import { isDate, kindOf, type Place } from './labels.ts';

/** Elements of type Age. */
const IS_AGE = /(?:^a|A)ge$/;
/** The value of an observation, and what it is called where that is an age. */
const OBSERVED = /^value[A-Z]/;
const AGE = 'valueAge';
const CONCEPT_NAMES: ReadonlySet<string> = new Set(['text', 'display']);
const RELATIVE = /^[A-Z][A-Za-z]{1,63}\/([A-Za-z0-9.-]{1,64})(?:\/_history\/[\w.-]{1,64})?$/;
const LOCAL = /^(?:#|urn:uuid:|urn:oid:)(.+)$/;
const REFERENCES: ReadonlySet<string> = new Set(['reference', 'fullUrl', 'location', 'url']);

/** An element and its value; items of a list are elements of the same name. */
interface Element {
  readonly name: string;
  readonly value: Node;
}

/**
 * The texts of a resource or bundle of FHIR R4: identifying elements are labelled by what they are, narratives are read
 * as HTML, attachments that are text as text, and every other string behind the name of its element. O(n).
 */
export function fhirPassages(source: string, root: Node): readonly Passage[] {
  const fields: (Slot | string)[] = [];
  const datePiece = datePieces(source);
  const passages: Passage[] = [fields];
  visit(root, '', '');
  return [...passages, otherNames(source, root)];

  function visit(object: Node, name: string, enclosing: string): void {
    const elements = elementsOf(object);
    const beside = stringsOf(elements);
    const resourceType = beside.get('resourceType') ?? enclosing;
    const parent = beside.has('resourceType') ? '' : name;
    const isOfAge = elements.some((element) => element.name === 'code' && codesAge(element.value));
    for (const { name: own, value } of elements) {
      const as = isOfAge && OBSERVED.test(own) ? AGE : own;
      if (value.type === 'object') visit(value, as, resourceType);
      else read({ name: as, value }, { name: as, parent, beside, resourceType });
    }
  }

  function read({ name, value }: Element, place: Place): void {
    if (value.type === 'number') readNumber(value, place);
    if (value.type !== 'string') return;
    const piece = stringPiece(source, value);
    if (name === 'div') {
      for (const passage of htmlPassages(piece.text)) passages.push(nestedPassage(passage, piece));
    } else if (name === 'data' && isAttachment(place)) {
      passages.push([attachmentSlot(piece, place.beside.get('contentType') ?? '')]);
    } else if (REFERENCES.has(name) && isReference(piece.text)) {
      passages.push(referencePassage(piece));
    } else if (isDate(piece.text, name)) readText(datePiece(value, place), place);
    else readText(piece, place);
  }

  function readText(piece: Piece, place: Place): void {
    const kind = kindOf(piece.text, place);
    if (kind === 'structure') return;
    if (kind === 'text') fields.push(...named(place.name, slot(piece)), '\n');
    else fields.push(...labelled(kind, piece));
  }

  function readNumber(value: Node, place: Place): void {
    const piece = scalarPiece(source, value);
    const unit = place.beside.get('unit') ?? '';
    const isAge = IS_AGE.test(place.name === 'value' ? place.parent : place.name);
    const kind = kindOf(piece.text, place);
    if (isAge && isOldAge(piece.text, unit)) fields.push(...labelled('AGE', piece));
    else if (kind === 'text') {
      // Counts, sizes and quantities are nobody's; what is answered or observed may be.
      if (OBSERVED.test(place.name)) fields.push(...named(place.name, slot(piece)), '\n');
    } else if (kind !== 'structure') fields.push(...labelled(kind, piece));
  }
}

function elementsOf(object: Node): readonly Element[] {
  return (object.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key === undefined || value === undefined ? [] : itemsOf(key.value as string, value),
  );
}

/** Whether a concept is that of an age, by its own text or that of a code. */
function codesAge(concept: Node): boolean {
  return elementsOf(concept).some(({ name, value }) =>
    name === 'coding' ? codesAge(value) : CONCEPT_NAMES.has(name) && namesAge(textOf(value)),
  );
}

function itemsOf(name: string, value: Node): readonly Element[] {
  return value.type === 'array'
    ? (value.children ?? []).flatMap((item) => itemsOf(name, item))
    : [{ name, value }];
}

/** The strings of an object; for a concept, the first of its codes. */
function stringsOf(elements: readonly Element[]): ReadonlyMap<string, string> {
  return new Map(elements.map(({ name, value }) => [name, textOf(value)]));
}

function textOf(value: Node): string {
  if (value.type === 'string') return value.value as string;
  if (value.type !== 'object') return '';
  const coding = elementsOf(value).find(({ name }) => name === 'coding');
  const code = coding && elementsOf(coding.value).find(({ name }) => name === 'code');
  return code === undefined ? '' : textOf(code.value);
}

/** Elements of type Attachment, whose `contentType` may be left out. */
const ATTACHMENTS: ReadonlySet<string> = new Set([
  'attachment',
  'content',
  'image',
  'photo',
  'presentedForm',
  'valueAttachment',
]);

function isAttachment({ parent, beside }: Place): boolean {
  return beside.has('contentType') || ATTACHMENTS.has(parent);
}

function isReference(text: string): boolean {
  return RELATIVE.test(text) || LOCAL.test(text);
}

/** The id that a reference ends with, which is that of a resource elsewhere. */
function referencePassage(piece: Piece): Passage {
  const id = (RELATIVE.exec(piece.text) ?? LOCAL.exec(piece.text))?.[1] ?? '';
  const start = piece.text.indexOf(id, piece.text.search(/[/:#]/) + 1);
  const end = start + id.length;
  return [slot(nestedPiece(plainPiece(piece.text, start, end), piece), { label: 'ID' })];
}
