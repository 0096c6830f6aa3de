import { phraseSet } from '../../evidence/phrase-set.ts';
import { wordSet } from '../../evidence/word-set.ts';

/** States and territories of the US (USPS Publication 28, appendix B), provinces of Canada, states of Australia. */
export const STATE_CODES = wordSet(
  'al ak az ar ca co ct de dc fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or ' +
    'pa ri sc sd tn tx ut vt va wa wv wi wy pr gu vi as mp aa ae ap ' +
    'ab bc mb nb nl ns nt nu on pe qc sk yt nsw vic qld tas act',
);

const STATE_WORDS =
  'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois ' +
  'indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri ' +
  'montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington ' +
  'wisconsin wyoming guam ontario quebec alberta manitoba saskatchewan queensland tasmania victoria ' +
  'calif conn fla mass mich minn miss okla oreg penn tenn tex wash wis ill ala ariz ark colo ind kan nebr nev';

/** Names of states, with the short forms of the days before the codes. */
export const STATE_NAMES = phraseSet([
  ...STATE_WORDS.split(' '),
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
]);
