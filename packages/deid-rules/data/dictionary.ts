import { hashWord } from '../../deid-core/src/lexer/hash.ts';
import { DICTIONARY, PROPER_SHIFT, WORD_SHIFT } from '../src/lexicon/attributes.ts';
import { dictionaryLevels, spokenWords } from './sources.ts';
import { add, logBucket, type Words } from './words.ts';

/** Times spoken below which a word that no other list has is left out. */
const FEWEST_SPOKEN = 16;
/** How much of the count of a word that is mostly written with a capital is its plain use: `jack`, `mark`, `john`. */
const SHARE_IN_SMALL = 1 / 256;
/** Levels of SCOWL beyond this one hold words that few readers know; those that are not spoken either are left out. */
const RAREST_LEVEL = 55;

/** Contractions, which dictionaries do not list: `we've`, `didn't`. */
const CONTRACTIONS = [
  ...pairs(
    'he here how i it let she that there they this we what when where who why you',
    'd ll m re s ve',
  ),
  ...pairs(
    'ai are ca could did do does had has have is might must need sha should was were wo would',
    'nt',
  ),
  ...'cmon maam oclock yall'.split(' '),
];
/** Between the commonest words and those that are merely known. */
const CONTRACTION_BUCKET = 4;

/** Comes after the names: a rare word that is also a name is kept. */
export function addDictionary(words: Words): void {
  const { common, rare } = dictionary();
  for (const { word, count } of spokenWords()) {
    const hash = hashWord(word);
    const listed = common.has(hash) || rare.has(hash);
    if (!listed && !words.has(hash) && count < FEWEST_SPOKEN) continue;
    const capital = word !== word.toLowerCase();
    if (capital) add(words, hash, logBucket(count, 1, 64, 3) << PROPER_SHIFT);
    const inSmall = capital ? Math.ceil(count * SHARE_IN_SMALL) : count;
    if (listed || !capital) add(words, hash, logBucket(inSmall, 1, 8, 7) << WORD_SHIFT);
  }
  for (const hash of common) add(words, hash, DICTIONARY);
  for (const hash of rare) if (words.has(hash)) add(words, hash, DICTIONARY);
  for (const contraction of CONTRACTIONS) {
    add(words, hashWord(contraction), DICTIONARY | (CONTRACTION_BUCKET << WORD_SHIFT));
  }
}

/** Hashes of the words that are written in lower case. */
function dictionary(): {
  readonly common: ReadonlySet<number>;
  readonly rare: ReadonlySet<number>;
} {
  const common = new Set<number>();
  const rare = new Set<number>();
  for (const [name, list] of Object.entries(dictionaryLevels())) {
    const level = /\d+$/.exec(name)?.[0];
    if (level === undefined) continue;
    const set = Number(level) > RAREST_LEVEL ? rare : common;
    for (const word of list) if (word === word.toLowerCase()) set.add(hashWord(word));
  }
  return { common, rare };
}

function pairs(starts: string, ends: string): string[] {
  return starts.split(' ').flatMap((start) => ends.split(' ').map((end) => start + end));
}
