import { SuffixTree } from '../../evidence/suffix-tree.ts';

/** What the end of a plain English word says of its part of speech. */
export type WordForm = 'past' | 'gerund' | 'adverb' | 'abstract' | 'plural';

const FORMS: readonly (readonly [WordForm | undefined, string])[] = [
  ['past', 'ed'],
  ['gerund', 'ing'],
  ['adverb', 'ly'],
  ['abstract', 'ion ness ment ity ism ance ence osis itis logy'],
  ['plural', 's'],
  // `loss`, `virus`, `pelvis` are no plurals and no verbs.
  [undefined, 'ss us is'],
];
const tree = new SuffixTree(FORMS.map(([, endings], index) => [index + 1, endings]));
/** Shorter words end as they do by chance: `bed`, `king`. */
const SHORTEST = 5;

/** The form of the word between two offsets, in any case; `undefined` where its end says nothing. */
export function wordForm(text: string, start: number, end: number): WordForm | undefined {
  if (end - start < SHORTEST) return undefined;
  return FORMS[tree.classOf(text, start, end) - 1]?.[0];
}
