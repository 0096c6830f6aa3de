/**
 * What the lexicon knows of one word, packed into 32 bits; 0 is a word that it does not know.
 *
 * | bits  | field        | values                                                                               |
 * | ----- | ------------ | ------------------------------------------------------------------------------------ |
 * | 0-2   | given name   | 0 none; 1-6: US births since 1880 below 245, 1.7k, 12k, 84k, 588k, and above           |
 * | 3-5   | surname      | 0 none; 1 rare, or of a list that does not say which kind of name; 2-6: US rank up to 25.6k, 6.4k, 1.6k, 400, 100 |
 * | 6-8   | word         | 0 none; 1-7: times in 51 million spoken words: 1+, 8+, 64+, 512+, 4k+, 32k+, 262k+     |
 * | 9     | dictionary   | an English dictionary has it in lower case                                           |
 * | 10-11 | proper       | 0 none; 1-3: mostly written with a capital in the same speech: 1+, 64+, 4k+ times      |
 * | 12-13 | city         | 0 none; 1-3: in the US small or unknown, over 10k, over 100k people; abroad 2 over 100k, 3 over 1M |
 * | 14    | phrase start | first word of a city or county of several words                                      |
 * | 15    | county       | a US county or its like, without the word for it                                     |
 * | 16-31 |              | free                                                                                 |
 */
export type Attributes = number;

export const GIVEN_NAME_SHIFT = 0;
export const SURNAME_SHIFT = 3;
export const WORD_SHIFT = 6;
export const DICTIONARY = 1 << 9;
export const PROPER_SHIFT = 10;
export const CITY_SHIFT = 12;
export const PHRASE_START = 1 << 14;
export const COUNTY = 1 << 15;

/** How common a given name is: 0 (none) to 6. */
export function givenName(attributes: Attributes): number {
  return (attributes >>> GIVEN_NAME_SHIFT) & 7;
}

/** How common a surname is: 0 (none) to 6. At 1 it may as well be a given name from elsewhere. */
export function surname(attributes: Attributes): number {
  return (attributes >>> SURNAME_SHIFT) & 7;
}

/** How common a plain word is: 0 (none, or so rare that only the dictionary has it) to 7. */
export function plainWord(attributes: Attributes): number {
  return (attributes >>> WORD_SHIFT) & 7;
}

/** How common a word is that is mostly written with a capital: 0 (it is not) to 3. */
export function properWord(attributes: Attributes): number {
  return (attributes >>> PROPER_SHIFT) & 3;
}

/** How large the largest city of that name is: 0 (none) to 3. */
export function city(attributes: Attributes): number {
  return (attributes >>> CITY_SHIFT) & 3;
}
