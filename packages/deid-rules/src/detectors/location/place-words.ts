import { phraseSet } from '../../evidence/phrase-set.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { MONTH_WORDS } from '../date/vocabulary.ts';

/** Words that say that somebody lives, comes from or goes somewhere; a preposition follows. */
export const RESIDE = wordSet(
  'live lives living lived resides residing resided reside resident residents residence native born raised grew grown ' +
    'moved moving relocated relocating originally home house apartment based hometown stays staying stayed traveling ' +
    'traveled travelled travelling travel travels trip trips flew flying flown drove driving vacation vacationing ' +
    'immigrated emigrated settled farm village town city county suburb suburbs outskirts neighborhood borough works ' +
    'worked working jail prison deported commutes commuting drives fly flies closer nearer ' +
    'flight bus train',
);
/** Words of ways and distances, which are gone to other goals, too. */
export const TRAVEL = wordSet(
  'came come comes coming back return returned returns returning went go goes going arrived arriving headed heading get ' +
    'got getting hour hours minute minutes mile miles km kilometers sent ship shipped',
);
const IN_WORDS = 'in from near around outside within';
const TO_WORDS = 'to of through toward towards via into';
const BETWEEN_WORDS =
  'the downtown greater rural nearby here there over up down back our central metro inner';
/** Prepositions of place. */
export const IN = wordSet(IN_WORDS);
/** ... which are so only behind a word of the list above. */
export const TO = wordSet(TO_WORDS);
export const AT = wordSet('at');
/** Words between the preposition and the place. */
export const BETWEEN = wordSet(BETWEEN_WORDS);
/** All that may stand right in front of a place. */
export const BEFORE = wordSet(`${IN_WORDS} ${TO_WORDS} ${BETWEEN_WORDS} at`);

/** Labels of a form. */
export const FIELD = phraseSet([
  'city:',
  'town:',
  'hometown:',
  'county:',
  'birthplace:',
  'place of birth:',
  'residence:',
  'location:',
  'city/town:',
  'city of residence:',
  'city=',
  'city/state/zip:',
  'city/state:',
  'city, state:',
  'city, state, zip:',
  'city state zip:',
  'city, st:',
  'city & state:',
  'home town:',
  'from (city):',
  'city of',
  'town of',
  'village of',
  'county of',
  'borough of',
  'municipality of',
]);

/** What may follow the name of a city in a sentence, in small letters: `our Dayton office`. */
const BEHIND_WORDS =
  'office offices branch area suburb suburbs resident residents native location site campus clinic hospital metro ' +
  'airport zoo';
export const BEHIND = wordSet(BEHIND_WORDS);
/** Those of them that follow a city, and no one and nothing else, even without capitals. */
export const BRANCH = wordSet(
  'office offices branch area suburb suburbs location site metro airport',
);

const COUNTY_WORDS = 'county parish borough township';
/** `Ridgemont County` */
export const COUNTY_WORD = wordSet(COUNTY_WORDS);

/** All that tells a place by standing behind it. */
export const TAIL = wordSet(`${BEHIND_WORDS} ${COUNTY_WORDS}`);

/** First words of names of places that are two words long: `Port Halvorsen`, `East Dunmore`. */
export const PREFIX = wordSet(
  'north south east west new port lake fort ft mount mt san santa saint st los las el la upper lower glen cape',
);

/** Endings of names of places, for those that no list has. */
export const SUFFIXES =
  'ville burg burgh chester haven port stad shire bury borough boro mouth ford wood side furt view town dale berg ton land ' +
  'fort field wick ham stead minster grad abad pur';
export const SHORTEST_SHAPED = 6;

/** Short names that no list has and no other word is. */
export const SHORT = wordSet('nyc philly nola');

/** Not places, however they stand: calendars, people, and places larger than a city. */
export const NO_PLACE = wordSet(
  'january february march april may june july august september october november december monday tuesday wednesday ' +
    'thursday friday saturday sunday dr mr mrs ms mother father mom dad patient he she they i we it medicine surgery ' +
    'er ed icu nicu picu micu sicu pacu ccu or the a an this that room bed unit ward floor clinic hospital school ' +
    'states america u.s us uk usa god heaven spring summer autumn fall winter english spanish french christmas easter ' +
    'latin middle union kingdom emirates republic university valley college mayo',
);

/** Cities that are called like the people who lived there. */
export const PEOPLE_AND_CITY = wordSet(
  'pueblo cheyenne omaha wichita spokane yuma biloxi miami erie natchez ottawa seneca',
);

/** What follows a place in a sentence, and hardly a word that is no place behind `in`. */
export const GOES_ON = wordSet(
  `for on in since until till this last next when while during again now admitted presented presents presenting brought
  transferred seen found who with where to ${MONTH_WORDS}`,
);

/** Places that are viruses or diseases, too, unless something says that they are meant. */
export const VIRUS = wordSet('norwalk marburg lassa hendra nipah zika ebola lyme kawasaki');

/** Behind the name of a place these make it an eponym: `Glasgow Coma Scale`, `Lyme disease`, `Ottawa ankle rules`. */
export const EPONYM_TAIL = wordSet(
  'score scores scale criteria criterion classification type class stage staging grade category system sign test index ' +
    'guideline guidelines protocol syndrome disease virus fever strain chromosome stool coma rules rule definition ' +
    'consensus risk study trial bowel ankle knee sump cardiomyopathy prep questionnaire inventory formula convention wort ' +
    'collar brace encephalitis flu influenza plaque shunt catheter plate screw tube variety chart retractor chair approach ' +
    'postnatal depression stroke spotted hemoglobin mutation variant agreement declaration position university cognitive assessment symptom angina questionnaire mental naming screen screener triage belly ' +
    'stirrups pins clamp clamps tongs scissors forceps headrest frame speculum needle suture dilator drain splint',
);
