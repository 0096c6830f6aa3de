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

/** What names of columns end with, in tables of people. */
const NAME_ENDS: ReadonlySet<string> = new Set([
  ...[
    'id',
    'name',
    'names',
    'initial',
    'gender',
    'sex',
    'race',
    'ethnicity',
    'age',
    'dob',
    'birth',
  ],
  ...[
    'date',
    'day',
    'time',
    'year',
    'mrn',
    'ssn',
    'number',
    'no',
    'phone',
    'fax',
    'mobile',
    'email',
  ],
  ...[
    'address',
    'street',
    'city',
    'state',
    'county',
    'country',
    'zip',
    'code',
    'patient',
    'client',
  ],
  ...[
    'provider',
    'physician',
    'doctor',
    'nurse',
    'department',
    'unit',
    'facility',
    'room',
    'status',
  ],
  ...[
    'type',
    'reason',
    'diagnosis',
    'dx',
    'note',
    'notes',
    'comment',
    'comments',
    'text',
    'result',
  ],
  ...['value', 'units', 'insurance', 'payer', 'plan', 'account', 'contact', 'url', 'language'],
]);
const MOST_WORDS = 4;
/** What a value has, and the name of a column has not: `@`, or three digits in a row. */
const OF_A_VALUE = /@|\d{3}/;

/** Whether the first row of a table holds names of columns and nothing else: most say so, and none speaks against it. */
export function isHeader(cells: readonly string[]): boolean {
  const words = cells.map(wordsOf);
  const isShort = words.every(({ length }) => length <= MOST_WORDS);
  if (!isShort || cells.some((cell) => OF_A_VALUE.test(cell))) return false;
  const telling = words.filter((each) => NAME_ENDS.has(each.at(-1) ?? ''));
  return telling.length > words.length / 2;
}

/** `Admit Date`, `admit_date`, `AdmitDate`, `Patient Name (last)`. */
function wordsOf(name: string): readonly string[] {
  const plain = name.replace(/\([^()]{0,64}\)\s{0,8}$/, '').replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ');
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
