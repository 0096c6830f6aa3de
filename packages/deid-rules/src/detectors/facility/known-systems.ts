import { phraseSet } from '../../evidence/phrase-set.ts';

/** Health systems and hospitals whose short name is no other word. */
export const KNOWN = phraseSet([
  ...(
    'ucla ucsf ucsd uci ucdavis nyu nyp mgh bidmc bwh mskcc upmc vumc utsw ohsu dhmc umms uchealth adventhealth ' +
    'medstar montefiore northwell geisinger intermountain ochsner froedtert maimonides harborview metrohealth wakemed ' +
    'wellstar corewell eskenazi sickkids hopkins'
  ).split(' '),
  'mayo clinic',
  'cleveland clinic',
  'kaiser permanente',
  'johns hopkins',
  'john hopkins',
  'uc davis',
  'uw medicine',
  'uw med',
  'mass general',
  'mass gen',
  'brigham and women',
  'brigham & women',
  'beth israel',
  'beth israel deaconess',
  'nyu langone',
  'mount sinai',
  'mt sinai',
  'mt. sinai',
  'cedars-sinai',
  'cedars sinai',
  'cedar sinai',
  'cedar-sinai',
  'newyork-presbyterian',
  'new york-presbyterian',
  'new york presbyterian',
  'ny presbyterian',
  'ny-presbyterian',
  'columbia presbyterian',
  'weill cornell',
  'sloan kettering',
  'sloan-kettering',
  'memorial sloan kettering',
  'md anderson',
  'm.d. anderson',
  'dana-farber',
  'dana farber',
  'fred hutch',
  'fred hutchinson',
  'city of hope',
  'penn medicine',
  'duke health',
  'unc health',
  'sutter health',
  'dignity health',
  'banner health',
  'baylor scott & white',
  'baylor scott and white',
  'houston methodist',
  'ut southwestern',
  'memorial hermann',
  'scripps clinic',
  'northwestern medicine',
  'northwestern memorial',
  'advocate aurora',
  'barnes-jewish',
  'barnes jewish',
  'henry ford',
  'spectrum health',
  'michigan medicine',
  'atrium health',
  'yale new haven',
  'yale-new haven',
  'dartmouth-hitchcock',
  'dartmouth hitchcock',
  'maine med',
  'lenox hill',
  'tampa general',
  'jackson memorial',
  'orlando health',
  'iu health',
  'ssm health',
  'ben taub',
  'denver health',
  'national jewish',
  'virginia mason',
  'st jude',
  'st. jude',
  'sf general',
  'la general',
]);

/** ... and those whose short name is, so that only the words in front tell. */
export const KNOWN_IN_CONTEXT = phraseSet(
  (
    'mayo kaiser stanford emory duke baylor scripps rush northwestern jefferson columbia cornell yale bellevue elmhurst ' +
    'moffitt hoag loyola tulane beaumont sanford allina fairview hennepin grady piedmont atrium novant inova georgetown ' +
    'lahey tufts dartmouth parkland swedish providence ascension methodist mercy presbyterian sinai brigham penn temple ' +
    'davita fresenius vanderbilt unc usc uab umass uic uva vcu musc umc lsu hca gwu osu uw va vamc chop'
  ).split(' '),
);

/** Those of them that, behind a preposition of place, are nothing else in small letters. */
export const KNOWN_WITHOUT_CAPITAL = phraseSet(
  (
    'mayo kaiser stanford emory baylor cornell bellevue moffitt loyola tulane beaumont sanford allina fairview hennepin ' +
    'novant inova georgetown lahey dartmouth vanderbilt davita fresenius uab umass musc vamc'
  ).split(' '),
);
