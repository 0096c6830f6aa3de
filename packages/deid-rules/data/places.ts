import { extendPhrase, HASH_SEED, hashWord } from '../../deid-core/src/lexer/hash.ts';
import { type Attributes, CITY_SHIFT, COUNTY, PHRASE_START } from '../src/lexicon/attributes.ts';
import { counties, populatedPlaces, zipCodes } from './sources.ts';
import { add, type Words } from './words.ts';

/** Words of the longest place name that is stored as a phrase. */
const LONGEST_PHRASE = 4;

/** What marks the firms and agencies that have a ZIP code of their own: how they end, or how they begin. */
const INSTITUTION_ENDS =
  'acs airlines amer annex assoc aviation bmc boc books brm card charge chrg co com comp corp ctr dept dist dystrophy ' +
  'electric environ express fac facility fargo_bank firms holdouts inc ins insurance international kc lottery mail ' +
  'mailings mutual national_bank of_america of_california of_correction of_fl of_new_york practice revenue ' +
  'roebuck service shield survey svc syste systems tel telephone the_family union_bank usa wards zip';
const INSTITUTION_STARTS =
  'blue_cross census_bureau first_national gen_electric philip_morris state_board state_farm';
const INSTITUTION = new RegExp(
  `[\\d&/]| (?:${alternatives(INSTITUTION_ENDS)})$|^(?:${alternatives(INSTITUTION_STARTS)})`,
  'iu',
);

export function addPlaces(words: Words): void {
  for (const { city } of zipCodes()) {
    if (!INSTITUTION.test(city)) addPlace(words, joinParticles(city), 1 << CITY_SHIFT);
  }
  for (const { name, population, inUnitedStates } of populatedPlaces()) {
    const size = inUnitedStates
      ? 1 + Number(population >= 10_000) + Number(population >= 100_000)
      : 2 * Number(population >= 100_000) + Number(population >= 1_000_000);
    if (size === 0) continue;
    const city = name.replace(/,.*/u, '');
    addPlace(words, city, size << CITY_SHIFT);
    if (city.endsWith(' City')) addPlace(words, city.slice(0, -' City'.length), size << CITY_SHIFT);
  }
  for (const county of counties()) {
    const name = county
      .replace(/^.*\b(?:City|Town|Municipality|County|Borough) of /u, '')
      .replace(/(?: Borough| Census Area|, California)$/u, '');
    if (name !== 'Unorganized') addPlace(words, name, COUNTY);
  }
}

/** `Mc Lean`, `O Fallon` and `Coeur D Alene` are the mail's way to write McLean, O'Fallon and Coeur d'Alene. */
function joinParticles(city: string): string {
  return city.replace(/\b(Mc|Mac|O|D) (?=[A-Z])/gu, '$1').replace(/A F B$/u, 'Afb');
}

function addPlace(words: Words, name: string, attributes: Attributes): void {
  for (const spelling of spellings(wordsOf(name))) {
    const [first, ...rest] = spelling.map(hashWord);
    if (first === undefined || rest.length >= LONGEST_PHRASE) continue;
    if (rest.length === 0) {
      add(words, first, attributes);
    } else {
      add(words, first, PHRASE_START);
      add(words, [first, ...rest].reduce(extendPhrase, HASH_SEED), attributes);
    }
  }
}

/** `Saint Paul` is as often `St. Paul`. */
const SHORT: Readonly<Record<string, string>> = {
  saint: 'st',
  fort: 'ft',
  mount: 'mt',
  sainte: 'ste',
};
const LONG = Object.fromEntries(Object.entries(SHORT).map(([long, short]) => [short, long]));

function spellings(words: readonly string[]): readonly (readonly string[])[] {
  const [first = '', ...rest] = words;
  const other = SHORT[first.toLowerCase()] ?? LONG[first.toLowerCase()];
  return other === undefined || rest.length === 0 ? [words] : [words, [other, ...rest]];
}

function alternatives(words: string): string {
  return words.replaceAll(' ', '|').replaceAll('_', ' ');
}

function wordsOf(name: string): string[] {
  return name.match(/[\p{L}\p{M}'’]+/gu) ?? [];
}
