import { type Node, propertiesOf, stringPiece } from '../json/json-source.ts';
import { mayBeData } from '../json/property-names.ts';
import { type Piece, sourceAt } from '../piece.ts';
import type { Place } from './labels.ts';

const YEAR = /^\d{4}$/;
/** What operators write in place of a date of which nothing may be told, such as one that tells an age over 89. */
const NOTHING_LEFT = /^(?:\[(?:DATE|AGE)\]|90\+)$/;

/** How FHIR R4 says that there is a value, which is nobody's business: the extension `data-absent-reason`. */
const MASKED =
  '{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"masked"}]}';

/** Names of elements of type `instant`. Where one of them is a `dateTime`, it may be as exact as an instant. */
const INSTANTS: ReadonlySet<string> = new Set([
  ...['issued', 'lastModified', 'lastUpdated', 'recorded', 'timestamp', 'when'],
]);
/** Those whose names others have as well, by resource. */
const INSTANTS_OF: ReadonlySet<string> = new Set([
  ...['Appointment.start', 'Appointment.end', 'AppointmentResponse.start'],
  ...['AppointmentResponse.end', 'DeviceMetric.time', 'DocumentReference.date', 'Slot.start'],
  ...['Slot.end', 'Subscription.end'],
]);

/**
 * Reads dates, so that what is written in the place of one is a date too, if anything of it is left. Of an instant no part
 * may be left out: a year becomes its first moment. Where nothing is left, the element says that it is masked. O(n) for all
 * dates of an object.
 */
export function datePieces(source: string): (value: Node, place: Place) => Piece {
  const objects = new Map<Node, Siblings>();
  function siblingsIn(object: Node): Siblings {
    let siblings = objects.get(object);
    if (siblings === undefined) objects.set(object, (siblings = siblingsOf(object)));
    return siblings;
  }
  return (value, place) => {
    const piece = stringPiece(source, value);
    const isExact = isInstant(place);
    const write = (text: string): string =>
      piece.spelling.write(isExact && YEAR.test(text) ? `${text}-01-01T00:00:00Z` : text);
    const absence = absenceOf(value, siblingsIn);
    if (absence === null) return { ...piece, spelling: { write, isWhole: true } };
    const { start, end, written } = absence;
    const before = source.slice(start, piece.start);
    const behind = source.slice(piece.end, end);
    const length = piece.text.length + 1;
    return {
      text: piece.text,
      start,
      end,
      // What is found has the place of the value.
      offsets: Array.from({ length }, (_, index) => sourceAt(piece, index)),
      spelling: {
        write: (text) => (NOTHING_LEFT.test(text) ? written : before + write(text) + behind),
        isWhole: true,
      },
    };
  };
}

function isInstant({ name, parent, resourceType }: Place): boolean {
  if (INSTANTS.has(name) || name.endsWith('Instant')) return true;
  return INSTANTS_OF.has(`${resourceType}.${name}`) && !/period$/i.test(parent);
}

interface Siblings {
  /** Names, and whether what is called so has extensions. */
  readonly extended: ReadonlyMap<string, boolean>;
  /** The property behind each. */
  readonly next: ReadonlyMap<Node, Node | undefined>;
}

function siblingsOf(object: Node): Siblings {
  const { children = [] } = object;
  const next = new Map(children.map((property, index) => [property, children[index + 1]]));
  const extended = new Map(
    Array.from(propertiesOf(object), ([name, values]) => [
      name,
      name.startsWith('_') && values.some((value) => propertiesOf(value).has('extension')),
    ]),
  );
  return { extended, next };
}

/** What goes with a value, and what takes its place. */
interface Absence {
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

/** Null for an item of a list, and for an element with a name that may be somebody's and so is replaced by itself. */
function absenceOf(
  { parent: property }: Node,
  siblingsIn: (object: Node) => Siblings,
): Absence | null {
  const [name] = property?.children ?? [];
  const object = property?.parent;
  if (property?.type !== 'property' || object === undefined) return null;
  if (name === undefined || mayBeData(name)) return null;
  const { extended, next } = siblingsIn(object);
  const { offset: start, length } = property;
  const other = `_${String(name.value)}`;
  const isExtended = extended.get(other);
  if (isExtended === undefined) {
    return { start, end: start + length, written: `${JSON.stringify(other)}:${MASKED}` };
  }
  // Its extensions stand beside it already, and are enough (invariant ele-1).
  const end = next.get(property)?.offset;
  return end !== undefined && isExtended ? { start, end, written: '' } : null;
}
