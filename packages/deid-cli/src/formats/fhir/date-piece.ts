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
 * A date, and what is written in its place is one too, if anything of it is left. Of an instant no part may be left out: a
 * year becomes its first moment. Where nothing is left, the element says that it is masked.
 */
export function datePiece(source: string, value: Node, place: Place): Piece {
  const piece = stringPiece(source, value);
  const isExact = isInstant(place);
  const write = (text: string): string =>
    piece.spelling.write(isExact && YEAR.test(text) ? `${text}-01-01T00:00:00Z` : text);
  const absence = absenceOf(value);
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
}

function isInstant({ name, parent, resourceType }: Place): boolean {
  if (INSTANTS.has(name) || name.endsWith('Instant')) return true;
  return INSTANTS_OF.has(`${resourceType}.${name}`) && !/period$/i.test(parent);
}

/** What goes with a value, and what takes its place. */
interface Absence {
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

/** Null for an item of a list, and for an element with a name that may be somebody's and so is replaced by itself. */
function absenceOf({ parent: property }: Node): Absence | null {
  const [name] = property?.children ?? [];
  if (property?.type !== 'property' || name === undefined || mayBeData(name)) return null;
  const { offset: start, length, parent: object } = property;
  const written = `_${String(name.value)}`;
  if (object === undefined || !propertiesOf(object).has(written)) {
    return { start, end: start + length, written: `${JSON.stringify(written)}:${MASKED}` };
  }
  // Its extensions stand beside it already, and are enough (invariant ele-1).
  const next = object.children?.find(({ offset }) => offset > start);
  return next === undefined ? null : { start, end: next.offset, written: '' };
}
