import { hashWord } from 'deid-core';
import { wordSet } from '../../evidence/word-set.ts';

/** Number of the month, 1 to 12, that a word names; common misspellings included. */
const MONTH_ROWS = [
  'january jan janurary januray',
  'february feb febuary feburary',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sep sept septmber setember',
  'october oct ocotber',
  'november nov novemeber',
  'december dec decemeber',
];
export const MONTHS = numbered(MONTH_ROWS);

/** The same in Spanish. They count only in `14 de marzo` and `marzo de 2021`: some are names or clinics. */
const SPANISH_MONTH_ROWS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre setiembre',
  'octubre',
  'noviembre',
  'diciembre',
];
export const SPANISH_MONTHS = numbered(SPANISH_MONTH_ROWS);

/** Month names that mean nothing else, and so need no context. */
export const PLAIN_MONTHS = wordSet('january february july september october november december');

/** Month names that are verbs too: `may 2 of them`, `march 5 miles`. */
export const VERB_MONTHS = wordSet('may march');

/** Month names that are also people's. */
export const NAME_MONTHS = wordSet('april may june august jan');

/** Abbreviations that are something else in capitals: a medication chart, a scan, a decrease, a diagnosis. */
export const CHART_MONTHS = wordSet('mar oct dec sep');

export const WEEKDAYS = wordSet(
  `monday tuesday wednesday wensday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun`,
);

/** A number in front of one of these measures or counts something. */
export const UNITS = wordSet(`
  mg mcg ug g gm gms gram grams kg ml cc dl l mmol meq unit units iu tab tabs tablet tablets cap caps capsule
  capsules pill pills puff puffs drop drops gtt dose doses bpm mmhg mm cm inch inches lb lbs pound pounds oz
  ounces mile miles percent degrees day days week weeks wk wks month months mo mos year years yr yrs hour hours
  hr hrs min mins minute minutes seconds times x pack packs ppd patients people beats liters milligrams
  micrograms milliliters points po daily bid tid qid qd qhs nightly ago`);

/** Words that may follow a date, where `the 14th` cannot be `the 14th rib`. */
export const CLAUSE_WORDS = wordSet(`
  and or at for with to when because but after before he she i we you they it in then as so through thru until
  till who was is were are has had have per by via from during while this last next that due since which if not
  please thanks his her my our your their on both also did will would can could came went got seen showed prior
  the a an pt patient near around about again unless`);

/** A date is to be expected behind these words. */
export const TIME_WORDS = wordSet(`
  on since until till til thru through from before after by dated starting started start beginning began ending
  effective around approximately approx circa last between due for during past next seen prior of admitted
  admit adm discharged discharge dc admission visit visited appt appointment scheduled rescheduled moved
  surgery procedure onset collected drawn received reported signed performed done repeat repeated exam note lab
  labs imaging mri ct xr cxr xray us ultrasound echo ekg ecg eeg egd colonoscopy mammogram biopsy bx pet scan
  culture cultures clinic operation injury fall fell accident delivery delivered refilled filled given vaccine
  vaccinated born died expired exp week diagnosed dx injured hospitalized transferred extubated intubated
  removed placed implantation implanted taken passed married expires expiring renewed encounter shot booster tdap immunization stroke cva mi tia cabg pci stent cath fracture fx about today
  tomorrow yesterday tonight`);

/** Behind two numbers such as `2/6`, these tell that they are a part of a whole or a grade. */
export const FRACTION_WORDS = wordSet(`
  murmur sem strength motor power pain tab tabs tablet tablets bottle bottles culture cultures set sets blood
  positive pos history hx patients subjects studies leads joints quadrants fields systolic diastolic holosystolic ejection
  intensity severity scale score points criteria dose doses cup cups teaspoon tsp pack mile miles hour hours
  inch inches weeks week wk wks months years days year day month wide way of ago bilaterally throughout pulses
  reflexes`);

/** In front of two numbers, these tell that they are a score, a grade or an acuity. */
export const SCALE_WORDS = wordSet(`
  pain murmur strength motor power score scores scored scoring scale rated rates rating gcs mmse moca slums phq
  gad apgar apgars nihss braden bishop mallampati vision acuity va snellen berg tinetti barthel bims epworth
  ess rass cage audit intensity severity grade level reflexes pulses bp effort points criteria`);

/** Every month name above. */
export const MONTH_WORDS = [...MONTH_ROWS, ...SPANISH_MONTH_ROWS].join(' ');

function numbered(rows: readonly string[]): ReadonlyMap<number, number> {
  return new Map(
    rows.flatMap((words, row) =>
      words.split(' ').map((word) => [hashWord(word), row + 1] as const),
    ),
  );
}
