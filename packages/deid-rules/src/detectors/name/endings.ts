import { SuffixTree } from '../../evidence/suffix-tree.ts';

/** Endings of words that are more often drugs, diseases and procedures than names, and of words that are plain. */
const ENDINGS = [
  'pril sartan olol statin azole mycin cillin floxacin cycline oxetine azepam triptan prazole tidine dipine parin',
  'mab nib vir gliptin gliflozin glutide formin zosin lukast sone olone dronate setron afil xaban caine barbital',
  'itis osis emia oma pathy algia uria pnea plegia paresis trophy megaly',
  'ectomy otomy ostomy plasty scopy graphy gram therapy centesis pexy',
  'ology ologist iatric iatry ician',
  'ing ed tion sion ment ness ity ally ously able ible ful less',
  'ic al ous ive ary ory ant ent',
  'er or ist ism ian',
  'ez es son sen ski sky wicz ov ova ev eva enko yan ian idze',
  'ng nh uyen ong ang anh inh',
  'a i o u',
  'ine ide ate ol ium in',
];

/** Classes of `endingOf` that others ask for by name. */
export const Ending = { Disease: 3, Procedure: 4 } as const;

/** How many classes of endings there are, that of all other words included. */
export const ENDING_COUNT = ENDINGS.length + 1;
/** A word must be longer than its ending by this much, or the ending is the word. */
const SHORTEST_STEM = 2;

const tree = new SuffixTree(ENDINGS.map((endings, index) => [index + 1, endings]));

/** Class of the longest listed ending of a word; 0 when it has none. */
export function endingOf(text: string, start: number, end: number): number {
  return tree.classOf(text, start + SHORTEST_STEM, end);
}
