/** What the end of a plain English word says of its part of speech. */
export type WordForm = 'past' | 'gerund' | 'adverb' | 'abstract' | 'plural';

const FORMS: readonly (readonly [WordForm, readonly string[]])[] = [
  ['past', ['ed']],
  ['gerund', ['ing']],
  ['adverb', ['ly']],
  ['abstract', ['ion', 'ness', 'ment', 'ity', 'ism', 'ance', 'ence', 'osis', 'itis', 'logy']],
];
/** Ends of words in one `s` that are no plurals and no verbs: `loss`, `virus`, `pelvis`. */
const SINGULAR_ENDS = ['ss', 'us', 'is'];
/** Shorter words end as they do by chance: `bed`, `king`. */
const SHORTEST = 5;

/** The form of the word between two offsets, in any case; `undefined` where its end says nothing. */
export function wordForm(text: string, start: number, end: number): WordForm | undefined {
  if (end - start < SHORTEST) return undefined;
  const letters = text.slice(end - 4, end).toLowerCase();
  const found = FORMS.find(([, ends]) => ends.some((ending) => letters.endsWith(ending)));
  if (found !== undefined) return found[0];
  const isSingular = SINGULAR_ENDS.some((ending) => letters.endsWith(ending));
  return letters.endsWith('s') && !isSingular ? 'plural' : undefined;
}
