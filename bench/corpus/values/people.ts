import type { Origin } from '../names.ts';
import type { Random } from '../random.ts';

/** One invented person, so that all that a carrier says of them agrees. */
export interface Person {
  readonly given: string;
  readonly surname: string;
  readonly secondSurname: string;
  readonly initial: string;
}

export function somebody(random: Random, origin: Origin): Person {
  return {
    given: random.pick(origin.given),
    surname: random.pick(origin.surnames),
    secondSurname: random.pick(origin.surnames),
    initial: random.letters(1),
  };
}

/** Every way of writing a name that a carrier may ask for. */
export const NAME_FORMS = {
  given: ({ given }) => given,
  surname: ({ surname }) => surname,
  full: ({ given, surname }) => `${given} ${surname}`,
  middle: ({ given, initial, surname }) => `${given} ${initial}. ${surname}`,
  initialled: ({ given, surname }) => `${given} ${surname.charAt(0).toUpperCase()}.`,
  initialfirst: ({ given, surname }) => `${given.charAt(0)}. ${surname}`,
  reversed: ({ given, surname }) => `${surname}, ${given}`,
  roster: ({ given, initial, surname }) =>
    `${surname}, ${given} ${initial}`.toLocaleUpperCase('en'),
  double: ({ given, surname, secondSurname }) => `${given} ${surname}-${secondSurname}`,
  spelled: ({ surname }) =>
    [...surname.replaceAll(/[^\p{L}]/gu, '')].join('-').toLocaleUpperCase('en'),
  letters: ({ surname }) =>
    [...surname.replaceAll(/[^\p{L}]/gu, '')].join(' ').toLocaleLowerCase('en'),
} as const satisfies Record<string, (person: Person) => string>;

/** The letters of a name as e-mail addresses and web addresses have them. */
export function plainLetters(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll('ł', 'l')
    .replaceAll(/[^a-z]/gi, '')
    .toLowerCase();
}
