import type { SafeHarborLabel } from 'deid-core';
import type { Place } from './places.ts';
import type { Random } from './random.ts';
import * as addresses from './values/addresses.ts';
import * as clinical from './values/clinical.ts';
import * as contacts from './values/contacts.ts';
import * as dates from './values/dates.ts';
import * as numbers from './values/numbers.ts';
import { NAME_FORMS, type Person } from './values/people.ts';

/** Who and where a carrier speaks of. */
export interface Subject {
  readonly person: Person;
  readonly place: Place;
}

export interface Slot {
  /** Null for values that are no identifiers. */
  readonly label: SafeHarborLabel | null;
  readonly value: (random: Random, subject: Subject) => string;
}

type Maker<S> = (random: Random, subject: S) => string;

function slots<S>(
  label: SafeHarborLabel | null,
  makers: Readonly<Record<string, Maker<S>>>,
  part: (subject: Subject) => S,
): readonly (readonly [string, Slot])[] {
  return Object.entries(makers).map(([name, make]) => [
    name,
    { label, value: (random, subject) => make(random, part(subject)) },
  ]);
}

const who = ({ person }: Subject): Person => person;
const where = ({ place }: Subject): Place => place;

const names: Readonly<Record<string, Maker<Person>>> = Object.fromEntries(
  Object.entries(NAME_FORMS).map(([form, write]) => [form, (_, person) => write(person)]),
);

/** What `{name}` in a carrier stands for. */
export const SLOTS: ReadonlyMap<string, Slot> = new Map([
  ...slots('NAME', names, who),
  ...slots(
    'ADDRESS',
    {
      street: addresses.street,
      box: addresses.boxOrRoute,
      intersection: addresses.intersection,
      ukstreet: addresses.ukStreet,
    },
    where,
  ),
  ...slots(
    'LOCATION',
    {
      city: (_, { city }) => city,
      county: addresses.county,
      countyname: addresses.countyName,
      uktown: addresses.ukTown,
    },
    where,
  ),
  ...slots(
    'ZIP',
    {
      zip: (_, { zip }) => zip,
      zipfour: addresses.zipPlusFour,
      postcode: addresses.ukPostcode,
      capostcode: addresses.canadianPostcode,
    },
    where,
  ),
  ...slots('FACILITY', { facility: addresses.facility, school: addresses.school }, where),
  ...slots(
    'DATE',
    {
      date: dates.date,
      dob: dates.birthDate,
      day: dates.dayOfYear,
      numericday: dates.numericDay,
      month: dates.monthOfYear,
      weekdate: dates.weekdayDate,
      holiday: dates.holiday,
      saiddob: dates.spokenBirthDate,
      saidday: dates.spokenDay,
    },
    who,
  ),
  ...slots(
    'AGE',
    { old: dates.oldAge, oldyears: dates.oldYears, saidold: dates.spokenOldAge },
    who,
  ),
  ...slots(
    'PHONE',
    {
      phone: contacts.phone,
      localphone: contacts.localPhone,
      foreignphone: contacts.foreignPhone,
      saidphone: contacts.spokenPhone,
      doubledphone: contacts.doubledPhone,
    },
    who,
  ),
  ...slots('FAX', { fax: contacts.phone }, who),
  ...slots('EMAIL', { email: contacts.email, saidemail: contacts.spokenEmail }, who),
  ...slots(
    'SSN',
    {
      ssn: numbers.ssn,
      dashedssn: numbers.dashedSsn,
      saidssn: numbers.spokenSsn,
      lastfour: numbers.lastFour,
    },
    who,
  ),
  ...slots('MRN', { mrn: numbers.mrn, saidmrn: numbers.spokenMrn }, who),
  ...slots('HEALTH_PLAN', { plan: numbers.plan, group: numbers.group, nhs: numbers.nhs }, who),
  ...slots(
    'ACCOUNT',
    {
      account: numbers.account,
      card: numbers.card,
      routing: numbers.routing,
      iban: numbers.iban,
    },
    who,
  ),
  ...slots(
    'LICENSE',
    {
      npi: numbers.npi,
      dea: numbers.dea,
      driver: numbers.driversLicense,
      license: numbers.professionalLicense,
    },
    who,
  ),
  ...slots('VEHICLE', { vin: numbers.vin, plate: numbers.plate }, who),
  ...slots(
    'DEVICE',
    { device: numbers.device, udi: numbers.udi, imei: numbers.imei, mac: numbers.mac },
    who,
  ),
  ...slots('URL', { url: contacts.url }, who),
  ...slots('IP', { ip: contacts.ip, ipsix: contacts.ipv6 }, who),
  ...slots('BIOMETRIC', { biometric: numbers.biometric }, who),
  ...slots('IMAGE', { image: numbers.image }, who),
  ...slots(
    'ID',
    {
      study: numbers.study,
      encounter: numbers.encounter,
      accession: numbers.accession,
      claim: numbers.claim,
      employee: numbers.employee,
      passport: numbers.passport,
      uuid: numbers.uuid,
      aadhaar: numbers.aadhaar,
      sin: numbers.socialInsurance,
    },
    who,
  ),
  ...slots(
    null,
    {
      state: (_, { state }) => state,
    },
    where,
  ),
  ...slots(
    null,
    {
      age: clinical.age,
      childage: clinical.childAge,
      year: clinical.year,
      bp: clinical.bloodPressure,
      pulse: clinical.pulse,
      percent: clinical.percent,
      decimal: clinical.decimal,
      dose: clinical.dose,
      count: clinical.count,
      drug: clinical.drug,
      condition: clinical.condition,
      symptom: clinical.symptom,
    },
    who,
  ),
]);
