/** Takes the place of `phrases.ts` in `deid-rules/lite`, where they would leave room for half as many words. */
export const PHRASES = '';
