export { type Mistake, score, type Score, share, sumOf, type Tally } from 'deid-cli/metric';
