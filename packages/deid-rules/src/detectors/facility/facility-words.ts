import { phraseSet } from '../../evidence/phrase-set.ts';
import { wordSet } from '../../evidence/word-set.ts';

/** What makes the capitalised words in front of it the name of a place where people are treated, live or learn. */
export const HEAD = phraseSet([
  ...(
    'hospital hospitals hosp clinic clinics infirmary sanatorium sanitarium hospice polyclinic healthcare pharmacy ' +
    'pharmacies medcenter healthcenter drugstore elementary montessori academy preschool kindergarten daycare ' +
    'university college polytechnic seminary church synagogue mosque parish jail prison penitentiary shelter ' +
    'orphanage klinikum krankenhaus'
  ).split(' '),
  ...[
    'medical center',
    'medical centre',
    'medical ctr',
    'medical cntr',
    'med center',
    'med ctr',
    'med cntr',
    'med cen',
    'medical group',
    'medical associates',
    'medical practice',
    'medical institute',
    'medical college',
    'medical school',
    'medical clinic',
    'medical pavilion',
    'medical plaza',
    'medical arts',
    'health center',
    'health centre',
    'health ctr',
    'health system',
    'health systems',
    'health network',
    'health services',
    'health care',
    'health care center',
    'health partners',
    'health campus',
    'health department',
    'cancer center',
    'cancer centre',
    'cancer institute',
    'heart institute',
    'heart center',
    'eye institute',
    'eye center',
    'surgery center',
    'surgical center',
    'surgicenter',
    'imaging center',
    'dialysis center',
    'birth center',
    'birthing center',
    'trauma center',
    'wellness center',
    'nursing home',
    'nursing center',
    'nursing facility',
    'care center',
    'care centre',
    'care home',
    'care facility',
    'assisted living',
    'memory care',
    'senior living',
    'senior center',
    'retirement home',
    'retirement community',
    'retirement village',
    'skilled nursing',
    'convalescent home',
    'group home',
    'urgent care',
    ...[
      'nursing',
      'care',
      'health',
      'healthcare',
      'wellness',
      'skilled nursing',
      'living',
      'senior living',
    ].flatMap((care) =>
      ['and', '&'].flatMap((and) =>
        ['rehabilitation', 'rehab', 'healthcare', 'wellness', 'nursing', 'care', 'hospice'].map(
          (other) => `${care} ${and} ${other}`,
        ),
      ),
    ),
    ...['rehabilitation', 'rehab'].flatMap((care) =>
      ['and', '&'].flatMap((and) =>
        ['nursing', 'healthcare', 'wellness', 'care', 'health'].map(
          (other) => `${care} ${and} ${other}`,
        ),
      ),
    ),
    'rehabilitation center',
    'rehabilitation centre',
    'rehabilitation hospital',
    'rehab center',
    'rehab hospital',
    'skilled nursing facility',
    'nursing facility',
    'senior care',
    'kidney center',
    'kidney care',
    'renal care',
    'renal center',
    'dialysis',
    'dialysis unit',
    'behavioral health',
    'recovery center',
    'treatment center',
    'crisis center',
    'veterans home',
    'va medical center',
    'vamc',
    'va hospital',
    'va clinic',
    'family clinic',
    'wound center',
    'infusion center',
    'outpatient center',
    'emergency center',
    'specialty center',
    "women's center",
    'diagnostic center',
    'blood center',
    'hospice house',
    'halfway house',
    'sober living',
    'juvenile hall',
    'state prison',
    'ministries',
    'ymca',
    'ywca',
    'elementary school',
    'primary school',
    'grade school',
    'middle school',
    'junior high',
    'junior high school',
    'high school',
    'grammar school',
    'secondary school',
    'day school',
    'charter school',
    'community college',
    'day care',
    'child care',
    'childcare',
    'community center',
    'correctional facility',
    'correctional institution',
    'correctional center',
    'detention center',
    'homeless shelter',
    'fire department',
    'police department',
    'school district',
    'nhs trust',
    'school',
  ],
]);

/** Endings that are as often something else: they count behind a name in a place where one is expected. */
export const WEAK_HEAD = phraseSet([
  ...(
    'general memorial medical med health presbyterian methodist baptist lutheran adventist regional institute center ' +
    'centre ctr campus medicine healthcare oncology surgery rehab rehabilitation high physicians temple chapel cathedral'
  ).split(' '),
  'internal medicine',
]);

/** Kinds of practices, and of homes: they count behind a name of which `NAMESAKE` or the lexicon says that it is one. */
export const HOUSE_HEAD = phraseSet([
  ...(
    'pediatrics paediatrics orthopedics orthopaedics dermatology cardiology neurology urology gastroenterology ' +
    'rheumatology endocrinology psychiatry radiology imaging diagnostics dental dentistry orthodontics optometry ' +
    'podiatry manor villa gardens terrace lodge pavilion'
  ).split(' '),
  'dental group',
  'dental care',
  'dental associates',
  'family dentistry',
  'family practice',
  'family medicine',
  'family health',
  'family physicians',
  'primary care',
  'physical therapy',
  'eye care',
  'eye associates',
  'vision center',
  'medical imaging',
  'imaging associates',
  'imaging center',
  ...[
    'surgical',
    'surgery',
    'physician',
    'health',
    'cardiology',
    'orthopedic',
    'pediatric',
  ].flatMap((kind) => [
    `${kind} associates`,
    `${kind} group`,
    `${kind} specialists`,
    `${kind} partners`,
  ]),
]);

/** What houses are called after, besides saints, places and persons: virtues, trees, waters, hills, birds, the old days. */
export const NAMESAKE = wordSet(
  'mercy grace providence trinity holy sacred samaritan shepherd redeemer golden silver sunrise sunset sunny bright ' +
    'beginnings alder ash beech hawthorn linden mulberry olive palm redwood sequoia tamarack yew maple oak oaks pine pines cedar cedars willow willows elm birch larch aspen magnolia juniper hickory ' +
    'walnut laurel hazel sycamore chestnut poplar cypress spruce fern ivy river riverside lake lakeside lakeview creek ' +
    'brook valley hill hills hillside ridge meadow meadows garden springs harbor harbour bay cove pointe vista summit ' +
    'peak mountain mesa prairie forest wood woods woodland grove orchard hollow glen canyon island bluff bluffs cliff ' +
    'mill quarry crystal rose lily eagle hawk falcon heron osprey quail dove robin swan crane sparrow finch fox deer ' +
    'beacon lighthouse lantern heritage liberty legacy pioneer frontier gateway horizon horizons crossroads evergreen ' +
    'northside southside eastside westside parkside tri',
);

/** Small letters behind a name: `the Dayton office`, `Mercy clinic`. */
export const PLAIN_HEAD = wordSet(
  'clinic hospital hosp pharmacy campus school university college church hospice',
);

/** What stands in front of a head without naming a place: specialties, kinds of care, adjectives of choice. */
export const GENERIC = wordSet(
  'primary care emergency urgent walk in outpatient inpatient ambulatory specialty specialist community-based local ' +
    'outside referring receiving nearest another any new old same other main private public free mobile virtual resistant refractory ' +
    'online retail mail order acute subacute chronic long term skilled critical intensive teaching tertiary academic ' +
    'affiliated accredited rural urban home health medical med mental behavioral public occupational ' +
    'cardiology cardiac cardiovascular heart failure chf vascular neurology neuro neurosurgery stroke headache memory ' +
    'oncology cancer hematology heme onc breast thoracic lung pulmonary pulm respiratory sleep asthma copd allergy ' +
    'immunology gi gastroenterology gastro liver hepatology renal kidney nephrology dialysis urology uro endocrine ' +
    'endocrinology endo diabetes diabetic thyroid metabolic weight obesity bariatric nutrition rheumatology rheum ' +
    'arthritis lupus bone osteoporosis orthopedic orthopedics orthopaedic ortho spine sports sport hand foot podiatry ' +
    'fracture trauma burn wound plastic surgery surgical preoperative preop postop anesthesia pain palliative hospice ' +
    'dermatology derm skin mohs ophthalmology eye retina optometry ent audiology hearing dental dentist orthodontic ' +
    'psychiatry psychiatric psych psychology addiction methadone suboxone substance detox recovery counseling therapy ' +
    'physical speech rehab rehabilitation prenatal obstetrics ob obgyn gyn gynecology maternity birth fertility ivf ' +
    'family planning sexual std sti hiv id infectious travel vaccine vaccination immunization flu covid tb pediatric ' +
    'pediatrics peds neonatal newborn adolescent geriatric geriatrics senior internal medicine general-medicine ' +
    'anticoagulation coumadin warfarin inr lipid hypertension infusion transfusion transplant device pacemaker icd ' +
    'genetic genetics genomic research trial study radiology imaging mri ct xray lab laboratory pathology ' +
    'women men womens mens survivorship follow up followup resident residency continuity nurse nursing ' +
    'compounding inpatient retail hospital clinic pharmacy school high middle elementary junior graduate grad ' +
    'medical-school preparatory law business art sunday driving summer day after before during dr doctor medicine special vestibular cognitive pelvic voice ' +
    'adult night weekend consider prior previous next current recent initial tele telemetry stepdown medsurg obs ' +
    'observation triage ward floor msk hf tmj outpt inpt outpatients retired ww',
);

/** Words that end a name on its left, however they are written. */
export const NOT_IN_NAME = wordSet(
  'a an the this that these those my our your his her their its at to from in on by for with and or via as is was ' +
    'were are be been has had have seen admitted transferred treated discharged evaluated referred presented visited ' +
    'visits attended attends attending works worked lives living went came called patient pt mr mrs ms miss dr doctor ' +
    'md do np pa rn phd if when while where what which who not no yes per re then than into near pmh hpi cc dx plan ' +
    'consult refer call contact schedule see assessment history hospital-course followup name dob mrn date location facility provider hospitals referral ' +
    'ed er snf icu ltac alf irf resident residents',
);

/** Words that are in no name without capitals. */
export const NO_LOWER_NAME = wordSet(
  'different big small large great good better best nice bad closest certain particular real actual whole every each ' +
    'some many most few several both either neither all no whatever which one two three four first second third last ' +
    'today tomorrow yesterday tonight morning later now then again back also just only even still there here over out ' +
    'up down off away because before since until so but said says told tell go going get getting got take took bring ' +
    'make made do did does done am being will would can could should may might must about like between other ' +
    'teaching trauma ok okay um uh yeah her him me you us them it he she we they i who whom whose how why case order ' +
    'time person addition general overnight late early close',
);

/** Words of learned societies, whose colleges and academies write guidelines. */
export const SOCIETY = wordSet(
  'american european national international world royal british canadian',
);

/** Between a name and its head, in whatever case: `dayton general hospital`. */
export const MIDDLE = wordSet(
  'general memorial regional university county city community medical childrens',
);

/** What goes with a well-known name that is not the place: `Mayo score`, `Stanford type A`, `Duke criteria`. */
export const EPONYM_TAIL = wordSet(
  'score scores scale criteria criterion classification type class stage staging stand scissors test sign index ' +
    'guideline guidelines protocol syndrome disease procedure formula equation nomogram rule method questionnaire symptom symptoms mental inventory assessment ' +
    'form forms teacher parent rating regimen',
);

/** Words in front of a place where something happens. */
export const PLACE_PREPOSITION = wordSet(
  'at to from in into near outside visited attended attends attending via calling called phoned',
);

/** Who is `of` a house. */
export const MEMBER = wordSet(
  'resident residents inpatient student graduate employee member nurse',
);
/** Kinds of houses and wards in front of the name of one: `SNF Kestrel Manor`. */
export const KIND_OF_HOUSE = wordSet('snf ed er alf ltac irf rehab hospice');

/** Publications and their authors: `recommendations from Mayo Clinic` say nothing of a person. */
export const SOURCE = wordSet(
  'recommendation recommendations guideline guidelines guidance according study studies trial trials data research ' +
    'paper papers article articles publication publications published report protocol protocols review consensus',
);

/** What is done with a patient in a house; `at`, `to` or `from` and its name follow. */
export const CARE_VERB = wordSet(
  'admitted transferred transfer transferring treated seen hospitalized hospitalised discharged evaluated presented ' +
    'follows followed operated delivered born stay stayed inpatient rehab care records imaging visit visited moved ' +
    'stabilized intubated diagnosed surgery workup staying resident resides',
);
/** Who works somewhere works `at`, `for` or `with` it. */
export const EMPLOYED = wordSet('employed employee works worked working job');
export const EMPLOYED_PREPOSITION = wordSet('at by for');
/** The prepositions behind them. */
export const CARE_PREPOSITION = wordSet('at to from');
