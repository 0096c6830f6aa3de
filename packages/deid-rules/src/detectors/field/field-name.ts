import { createDocument, hashWord, type SafeHarborLabel } from 'deid-core';
import { PUBLIC } from '../../evidence/identifier-names.ts';
import { leadBehind } from '../../evidence/label-lead.ts';
import { joinedNames, nameAt, opensName, Strength } from '../../evidence/name-table.ts';
import { Beginnings } from './beginnings.ts';

/** What the name of a column or a key says of the values under it. */
export interface FieldName {
  readonly label: SafeHarborLabel;
  /** The name says so only among others: a table of drugs has names, too. */
  readonly isWeak: boolean;
  /** A value has to look like a code. */
  readonly isVague: boolean;
}

/** Names of fields that no number is called by, in one word: `Last Name`, `last_name` and `lastName` are one. */
const NAMES: readonly (readonly [SafeHarborLabel, string])[] = [
  [
    'NAME',
    `firstname lastname fname lname middlename givenname givennames familyname surname forename fullname maidenname
    patientname ptname displayname preferredname nickname nextofkin attending attendingphysician
    referringprovider referringphysician orderingprovider pcp primarycareprovider emergencycontact caregiver
    physicianname providername doctorname nursename guarantorname contactname subscribername insuredname
    mothername fathername spousename guardianname guardian patientfirst patientlast mothersmaidenname clinician`,
  ],
  ['ZIP', 'zip zipcode zip5 zip4 postalcode postcode pincode zippostal zippostalcode plz'],
  [
    'DATE',
    `dob dateofbirth birthdate birthday bday doa dos dod admitdate admissiondate dateofadmission dischargedate
    dateofdischarge dateofservice servicedate visitdate dateofvisit encounterdate deathdate dateofdeath deceaseddate
    surgerydate dateofsurgery appointmentdate apptdate collectiondate reportdate birthdt`,
  ],
  [
    'PHONE',
    `phone phonenumber phoneno telephone telephonenumber tel telno mobile mobilenumber mobilephone cell cellphone
    cellnumber homephone workphone dayphone phone1 phone2 contactnumber callback callbacknumber pager homenumber worknumber`,
  ],
  ['FAX', 'fax faxnumber faxno'],
  [
    'ADDRESS',
    `street streetaddress address1 address2 addressline addressline1 addressline2 addr addr1 addr2 streetname
    homeaddress mailingaddress billingaddress street1 street2 residenceaddress postaladdress fulladdress`,
  ],
  [
    'LOCATION',
    `city town county hometown birthplace placeofbirth municipality cityname birthcity homecity cityofbirth
    cityofresidence countyofresidence village locality`,
  ],
  [
    'FACILITY',
    `hospital hospitalname facilityname school schoolname employer employername pharmacy pharmacyname nursinghome
    referringfacility sendingfacility receivingfacility facility practicename clinicname managingorganization`,
  ],
  ['AGE', 'age ageyears patientage ageatvisit'],
];
/** The names of fields that other tables have, too. */
const WEAK: readonly (readonly [SafeHarborLabel, string])[] = [
  [
    'NAME',
    'name names patient pt client resident provider physician doctor surgeon nurse contact mother father',
  ],
  ['DATE', 'date day visit seen'],
  ['ADDRESS', 'address residence'],
];
/** Keys of data that name something else at the head of a table. */
const KEYS: typeof NAMES = [
  ['NAME', 'given family alias spouse'],
  ['ADDRESS', 'line'],
];
/** Words in front of a name that say whose field it is. */
const OWNERS =
  `patient pt client member subscriber insured guarantor contact emergencycontact primary secondary home work mailing
  billing legal current resident provider physician mother mothers father fathers spouse nextofkin nok`.split(
    /\s+/,
  );
const WHOSE = new RegExp(`^(?:${OWNERS.join('|')})(?=.{3})`);
const LONGEST_NAME = 40;

const named = new Map<string, FieldName>([...entries(WEAK, true), ...entries(NAMES, false)]);
const keys = new Map<string, FieldName>(entries(KEYS, false));
const beginnings = new Beginnings([...named.keys(), ...OWNERS, ...joinedNames]);

function entries(names: typeof NAMES, isWeak: boolean): readonly (readonly [string, FieldName])[] {
  return names.flatMap(([label, words]) =>
    words.split(/\s+/).map((word) => [word, { label, isWeak, isVague: false }] as const),
  );
}

/** Whether the first letters and digits of a stretch of text begin a name, or are one. */
export function opensLikeName(text: string, start: number, end: number): boolean {
  return beginnings.begin(text, start, end);
}

/** What names of columns and keys say, each read once: the tables and logs of one text repeat theirs. */
export class FieldNames {
  private readonly read = new Map<string, FieldName | null>();

  /** What a column of this name holds; null when its values are nobody's, or anything. */
  field(text: string): FieldName | null {
    if (text.length === 0 || text.length > LONGEST_NAME) return null;
    if (!opensLikeName(text, 0, text.length)) return null;
    let found = this.read.get(text);
    if (found === undefined) {
      found = fieldName(text);
      this.read.set(text, found);
    }
    return found;
  }

  /** What a key of data with this name holds: there, `name` and its like are keys of everything. */
  key(text: string): FieldName | null {
    const name = keys.get(text.toLowerCase()) ?? this.field(text);
    return name === null || name.isWeak ? null : name;
  }
}

function fieldName(text: string): FieldName | null {
  const joined = text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '');
  return named.get(joined) ?? named.get(joined.replace(WHOSE, '')) ?? numberName(text);
}

/** The name of a number: `MRN`, `member_id`, `License plate`. */
function numberName(text: string): FieldName | null {
  const first = /^[A-Za-z]+/.exec(text)?.[0];
  if (first === undefined || !opensName(hashWord(first))) return null;
  const { tokens } = createDocument(text);
  const name = nameAt(tokens, 0);
  if (name === null || name.names.label === PUBLIC || name.names.isHandle === true) return null;
  const { end, isExplicit } = leadBehind(tokens, 0, name);
  if (end < tokens.length || (name.strength === Strength.Vague && !isExplicit)) return null;
  return { label: name.names.label, isWeak: false, isVague: !isExplicit };
}
