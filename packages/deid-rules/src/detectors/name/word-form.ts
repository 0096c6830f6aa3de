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

/** How many values `wordForm` has. */
export const FORM_COUNT = FORMS.length + 1;

/** The form of the word between two offsets, in any case, as a number; 0 where its end says nothing. */
export function wordForm(text: string, start: number, end: number): number {
  return end - start < SHORTEST ? 0 : tree.classOf(text, start, end);
}

/** The name of a number that `wordForm` gives. */
export function formName(form: number): WordForm | undefined {
  return FORMS[form - 1]?.[0];
}
