import { type Random, pick } from './random.ts';

/** What stands around names and varies from text to text. Slots of names are in `samples.ts`. */
type Filler = (random: Random) => string;

const oneOf =
  (list: string): Filler =>
  (random) =>
    pick(list.trim().split(/\s*[|\n]\s*/), random);

const between =
  (lowest: number, highest: number): Filler =>
  (random) =>
    String(lowest + Math.floor(random() * (highest - lowest + 1)));

const month = between(1, 12);
const day = between(1, 28);
const year = between(1931, 2025);
const monthName = oneOf(
  `January | February | March | April | May | June | July | August | September | October | November | December
   Jan | Feb | Mar | Apr | Jun | Jul | Aug | Sep | Oct | Nov | Dec`,
);

function date(random: Random): string {
  const [m, d, y] = [month(random), day(random), year(random)];
  return pick(
    [
      `${m}/${d}`,
      `${m}/${d}/${y}`,
      `${m.padStart(2, '0')}/${d.padStart(2, '0')}/${y}`,
      `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`,
      `${monthName(random)} ${d}`,
      `${monthName(random)} ${d}, ${y}`,
      `${d} ${monthName(random)} ${y}`,
      `${m}/${d}/${y.slice(2)}`,
    ],
    random,
  );
}

function time(random: Random): string {
  const [hour, minute] = [between(1, 12)(random), between(10, 59)(random)];
  return pick(
    [`${hour}:${minute}`, `${hour} am`, `${hour}pm`, `${hour}:${minute} PM`, `${hour}${minute}`],
    random,
  );
}

function phone(random: Random): string {
  const last = `01${between(10, 99)(random)}`;
  const area = between(201, 989)(random);
  return pick([`555-${last}`, `(${area}) 555-${last}`, `${area}-555-${last}`], random);
}

/** In capitals where the slot is: `{T}` is `Losartan`, `{t}` is `losartan`. */
export const FILLERS: Readonly<Record<string, Filler>> = {
  /** Age in years. */
  a: between(1, 97),
  d: date,
  h: time,
  n: between(1, 400),
  p: phone,
  /** Weekday. */
  w: oneOf(
    'monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | tues | fri',
  ),
  /** Relative or friend. */
  r: oneOf(
    `mother | father | mom | dad | sister | brother | son | daughter | wife | husband | aunt | uncle | cousin | niece
     nephew | grandmother | grandfather | grandma | grandpa | neighbor | friend | partner | roommate | stepdaughter
     girlfriend | boyfriend | fiance | granddaughter | grandson | caregiver | guardian | mother-in-law | stepdad`,
  ),
  /** Who works there. */
  o: oneOf(
    `nurse | therapist | pharmacist | resident | social worker | case manager | physical therapist | dietitian | intern
     charge nurse | chaplain | home health aide | respiratory therapist | cardiologist | surgeon | neurologist | midwife
     hospitalist | psychiatrist | oncologist | nurse practitioner | medical assistant | anesthesiologist | PA | NP`,
  ),
  /** Drug. */
  t: oneOf(
    `metformin | lisinopril | losartan | amlodipine | atorvastatin | levothyroxine | omeprazole | gabapentin | prednisone
     albuterol | warfarin | apixaban | insulin glargine | furosemide | metoprolol | carvedilol | sertraline | fluoxetine
     escitalopram | trazodone | amoxicillin | azithromycin | doxycycline | cephalexin | vancomycin | ceftriaxone | keppra
     tramadol | oxycodone | ibuprofen | tylenol | aspirin | zofran | heparin | lovenox | methotrexate | humira | ozempic
     semaglutide | ozempic | lantus | lasix | eliquis | plavix | lipitor | zoloft | ativan | haldol | seroquel | lithium
     naproxen | tamoxifen | pembrolizumab | hydrochlorothiazide | spironolactone | allopurinol | montelukast | flonase`,
  ),
  /** Problem or diagnosis. */
  x: oneOf(
    `CHF | COPD | HTN | DM2 | afib | CKD | ESRD | CAD | UTI | DVT | PE | GERD | OSA | MS | RA | sepsis | pneumonia | stroke
     asthma | cellulitis | diabetes | hypertension | migraine | depression | anxiety | appendicitis | pancreatitis
     diverticulitis | a hip fracture | lupus | gout | sciatica | psoriasis | eczema | anemia | hypothyroidism | dementia
     delirium | syncope | epilepsy | seizures | breast cancer | colon cancer | lymphoma | cirrhosis | hepatitis C
     endocarditis | osteoarthritis | a rotator cuff tear | preeclampsia | croup | bronchiolitis | otitis media | shingles
     Crohn's disease | Parkinson's disease | Graves disease | Bell's palsy | sickle cell disease | cystic fibrosis`,
  ),
  /** Symptom. */
  s: oneOf(
    `chest pain | shortness of breath | abdominal pain | back pain | headache | fever | cough | nausea | vomiting | dizziness
     a rash | knee pain | a sore throat | palpitations | fatigue | weight loss | blurry vision | leg swelling | hematuria
     constipation | diarrhea | insomnia | ear pain | a fall | numbness | weakness | joint pain | heartburn | wheezing`,
  ),
  /** Test or procedure. */
  y: oneOf(
    `MRI | CT | x-ray | echo | EKG | colonoscopy | biopsy | CBC | BMP | A1c | TSH | lipid panel | stress test | ultrasound
     lumbar puncture | mammogram | urinalysis | blood culture | endoscopy | EMG | chest x-ray | INR | troponin | sleep study
     knee replacement | cholecystectomy | appendectomy | cataract surgery | hernia repair | c-section | CABG | bronchoscopy`,
  ),
};
