export type { Corpus, GoldSpan, LabelledDocument } from './labelled-document.ts';
export { redactor, redactRanges } from './redactor.ts';
export { type Mistake, score, type Score, share, sumOf, type Tally } from './score.ts';
