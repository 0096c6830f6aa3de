import { Shape, type Tokens } from 'deid-core';
import { phraseSet } from '../../evidence/phrase-set.ts';
import { isNear, symbolAt } from '../../evidence/token-at.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { isCapitalised, isWordOf } from '../../evidence/written-word.ts';

/** States and territories of the US (USPS Publication 28, appendix B), provinces of Canada, states of Australia. */
export const STATE_CODES = wordSet(
  'al ak az ar ca co ct de dc fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or ' +
    'pa ri sc sd tn tx ut vt va wa wv wi wy pr gu vi as mp aa ae ap ' +
    'ab bc mb nb nl ns nt nu on pe qc sk yt nsw vic qld tas act',
);

const FULL_STATE_WORDS =
  'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois ' +
  'indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri ' +
  'montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington ' +
  'wisconsin wyoming guam ontario quebec alberta manitoba saskatchewan queensland tasmania';
const SHORT_STATE_WORDS =
  'calif conn fla mass mich minn miss okla oreg penn tenn tex wash wis ill ala ariz ark colo ind kan nebr nev';

const FULL_STATE_NAMES = [
  ...FULL_STATE_WORDS.split(' '),
  'new hampshire',
  'new jersey',
  'new mexico',
  'new york',
  'north carolina',
  'north dakota',
  'rhode island',
  'south carolina',
  'south dakota',
  'west virginia',
  'district of columbia',
  'puerto rico',
  'd.c.',
  'british columbia',
  'new brunswick',
  'nova scotia',
  'new south wales',
  'south australia',
  'western australia',
];
/** Those that are no other word, so that they count without capitals. */
export const STATE_NAMES_IN_FULL = phraseSet(FULL_STATE_NAMES);
/** Names of states, with the short forms of the days before the codes. */
export const STATE_NAMES = phraseSet([...FULL_STATE_NAMES, ...SHORT_STATE_WORDS.split(' ')]);

/** Codes that are more often a degree, a diagnosis or a word: `John Smith, MD`, `CT`, `OR`. */
export const AMBIGUOUS_CODES = wordSet(
  'md pa do ms nd dc ct mi or ok me in hi id la al co mt ma oh ne as mp ap vi pe on ab nt',
);

/** Those of them that stand behind a name: `Jane Roe, PA-C`. */
export const DEGREES = wordSet('md pa do ms ma nd');

/** Index behind the state at token `at`, or `at`. Its code counts in capitals alone: `in`, `or` and `me` are words. Its full name may do without. */
export function stateEnd(tokens: Tokens, at: number, anyCase = false): number {
  if (!isCapitalised(tokens, at)) return anyCase ? STATE_NAMES_IN_FULL.endAt(tokens, at) : at;
  const isCode = isWordOf(tokens, at, STATE_CODES) && tokens.shapes[at] === Shape.Upper;
  return isCode ? at + 1 : STATE_NAMES.endAt(tokens, at);
}

/** Index behind the state that follows a city at token `at`: `, Ohio`, ` TX`; `at` when none does. */
export function stateAfter(tokens: Tokens, at: number, isSureOfCity: boolean): number {
  const isDivided = symbolAt(tokens, at) === ',';
  const start = isDivided ? at + 1 : at;
  if (!isNear(tokens, start)) return at;
  const end = stateEnd(tokens, start);
  const isCertain = isSureOfCity || !isWordOf(tokens, start, AMBIGUOUS_CODES);
  return end > start && isCertain ? end : at;
}
