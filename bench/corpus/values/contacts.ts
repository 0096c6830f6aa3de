import type { Random } from '../random.ts';
import { type Person, plainLetters } from './people.ts';
import { cardinal, spokenDigits, spokenWithDoubles } from './spoken.ts';

const AREA_CODES = ['218', '404', '503', '617', '702', '808', '212', '316', '505', '906'] as const;

/** A line of the range that the North American Numbering Plan keeps for fiction: 555-0100 to 555-0199. */
const line = (random: Random): string => `01${random.digits(2)}`;

export function phone(random: Random): string {
  const area = random.pick(AREA_CODES);
  const last = line(random);
  return random.pick([
    `(${area}) 555-${last}`,
    `${area}-555-${last}`,
    `${area}.555.${last}`,
    `${area} 555 ${last}`,
    `+1 ${area} 555 ${last}`,
    `1-${area}-555-${last}`,
    `+1 (${area}) 555-${last}`,
    `${area}555${last}`,
    `${area}-555-${last} ext. ${random.digits(3)}`,
    `(${area})555-${last} x${random.digits(4)}`,
  ]);
}

export const localPhone = (random: Random): string => `555-${line(random)}`;

/** Ranges that Ofcom and ACMA keep for drama. */
export const foreignPhone = (random: Random): string =>
  random.pick([
    `+44 20 7946 0${random.digits(3)}`,
    `020 7946 0${random.digits(3)}`,
    `07700 900${random.digits(3)}`,
    `+44 7700 900${random.digits(3)}`,
    `01632 960${random.digits(3)}`,
    `+61 491 570 ${random.pick(['156', '157', '158', '159', '110'])}`,
  ]);

const number = (random: Random): string => `${random.pick(AREA_CODES)} 555 ${line(random)}`;

export const spokenPhone = (random: Random): string => spokenDigits(number(random));

export const doubledPhone = (random: Random): string =>
  spokenWithDoubles(number(random).replaceAll(' ', ''));

const DOMAINS = [
  'example.com',
  'example.org',
  'mail.example.net',
  'riverbend.example.com',
  'gmail.com',
] as const;

export function email(random: Random, { given, surname }: Person): string {
  const [first, last] = [plainLetters(given), plainLetters(surname)];
  const account = random.pick([
    `${first}.${last}`,
    `${first.charAt(0)}${last}${random.digits(2)}`,
    `${last}_${first}`,
    `${first}${random.between(1950, 2009)}`,
    `${first}-${last}+clinic`,
  ]);
  return `${account}@${random.pick(DOMAINS)}`;
}

export function spokenEmail(random: Random, { given, surname }: Person): string {
  const [first, last] = [plainLetters(given), plainLetters(surname)];
  const account = random.pick([
    `${first} dot ${last}`,
    `${first} underscore ${last}`,
    `${last} ${cardinal(random.between(21, 99))}`,
  ]);
  return `${account} at ${random.pick(['gmail', 'yahoo', 'outlook'])} dot com`;
}

export function url(random: Random, { given, surname }: Person): string {
  const who = `${plainLetters(given)}${plainLetters(surname)}`;
  return random.pick([
    `https://portal.example.org/patients/${random.digits(6)}`,
    `https://www.example.com/u/${who}`,
    `www.example.net/~${who}`,
    `http://records.example.com/view?pid=${random.digits(7)}&tab=labs`,
    `${who}.example.org/blog`,
    `facebook.com/${plainLetters(given)}.${plainLetters(surname)}.${random.digits(2)}`,
  ]);
}

/** Ranges that RFC 5737 keeps for documentation. */
export const ip = (random: Random): string =>
  `${random.pick(['192.0.2', '198.51.100', '203.0.113'])}.${random.between(1, 254)}`;

/** The range that RFC 3849 keeps for documentation. */
export function ipv6(random: Random): string {
  const group = (): string => random.between(0x1000, 0xffff).toString(16);
  return random.pick([
    `2001:db8::${group()}:${group()}`,
    `2001:0db8:${group()}:${group()}:${group()}:${group()}:${group()}:${group()}`,
  ]);
}
