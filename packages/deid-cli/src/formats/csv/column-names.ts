/**
 * Names that any table may have for a column, and what they mean in a table of people: there they are given to the
 * detectors in the second form, which says what the values are.
 */
const IN_TABLES_OF_PEOPLE: ReadonlyMap<string, string> = new Map([
  ...['name', 'names', 'patient', 'pt', 'client', 'resident', 'contact', 'mother', 'father'].map(
    (name) => [name, 'full_name'] as const,
  ),
  ...['provider', 'physician', 'doctor', 'surgeon', 'nurse'].map(
    (name) => [name, 'physician_name'] as const,
  ),
  ...['date', 'day', 'visit', 'seen'].map((name) => [name, 'visit_date'] as const),
  ...['address', 'residence'].map((name) => [name, 'street_address'] as const),
]);

/** A column that only tables of people have. */
const PERSONAL =
  /^(?:(?:patient|pt|member|client)_?)?(?:first|last|middle|given|family|full|sur|mrn|ssn|dob|birth|date_?of_?birth|phone|tel|mobile|e_?mail|zip|postal)/;

/** The names of columns as detectors are to read them. */
export function readableNames(columns: readonly string[]): readonly string[] {
  const plain = columns.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, '_'),
  );
  const isOfPeople = plain.some((name) => PERSONAL.test(name));
  return columns.map((name, index) =>
    isOfPeople ? (IN_TABLES_OF_PEOPLE.get(plain[index] ?? '') ?? name) : name,
  );
}
