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
  /** Hospital or clinic. */
  u: oneOf(
    `Johns Hopkins | Mayo Clinic | Cleveland Clinic | Cedars-Sinai | Mass General | Mount Sinai | NYU Langone | Bellevue
     Brigham | Beth Israel | Boston Children's | Duke | Emory | Vanderbilt | Stanford | UCLA | UCSF | Kaiser | Baylor
     MD Anderson | Sloan Kettering | Dana-Farber | Northwestern | Rush | Cook County | Grady | Parkland | Jackson Memorial
     Hennepin | Regions | Allina | Sanford | Intermountain | Geisinger | Ochsner | Harborview | Sutter | Scripps | Cedar
     St. Mary's | St. Luke's | St. Jude | St. John's | St. Vincent | Mercy | Providence | Good Samaritan | Trinity
     Sacred Heart | Methodist | Presbyterian | Baptist | Memorial | University Hospital | County General | the VA
     Riverside Clinic | Lakeview | Hillcrest | Oakwood | Greenfield Medical | Sunrise Senior Living | Maple Grove
     Pine Ridge | Washington Health | Houston Med | Royal London | Charité | Guy's | Addenbrooke's | Karolinska | Apollo`,
  ),
  /** Town. */
  v: oneOf(
    `Springfield | Dayton | Peoria | Boise | Fargo | Tulsa | Laredo | Yuma | Eugene | Salem | Bangor | Utica | Macon | Mobile
     Akron | Flint | Duluth | Mankato | Eau Claire | Wausau | Sioux Falls | Baton Rouge | Corpus Christi | Des Moines
     Terre Haute | Coeur d'Alene | Walla Walla | Palo Alto | San Mateo | Santa Rosa | Las Vegas | El Centro | Los Gatos
     Leeds | Cardiff | Dundee | Galway | Cork | Bristol | Swansea | Perth | Hobart | Darwin | Geelong | Dunedin | Nelson
     Lyon | Nantes | Rouen | Dijon | Metz | Saint-Denis | Le Havre | La Rochelle | Gent | Brugge | Liège | Namur | Utrecht
     Delft | Zwolle | Bonn | Kassel | Jena | Ulm | Graz | Linz | Bern | Basel | Como | Padova | Lecce | Bari | Siena | Pisa
     Porto | Braga | Faro | Évora | Natal | Recife | Manaus | Olinda | São Luís | Santos | Córdoba | Rosario | Salta | Mendoza
     Cusco | Quito | Cali | Medellín | León | Oaxaca | Puebla | Mérida | Colima | Tampico | Cádiz | Vigo | Bilbao | Murcia
     Odense | Aarhus | Malmö | Lund | Uppsala | Bergen | Tromsø | Turku | Oulu | Tartu | Kaunas | Gdańsk | Łódź | Lublin
     Brno | Ostrava | Košice | Pécs | Szeged | Cluj | Iași | Varna | Plovdiv | Niš | Split | Zadar | Maribor | Patras
     Izmir | Bursa | Konya | Haifa | Nablus | Homs | Basra | Mosul | Shiraz | Tabriz | Herat | Multan | Indore | Nagpur
     Surat | Pune | Mysore | Kandy | Sylhet | Hue | Da Nang | Can Tho | Cebu | Davao | Baguio | Medan | Ipoh | Penang
     Wuxi | Suzhou | Dalian | Tainan | Daegu | Incheon | Kobe | Nara | Kumasi | Ibadan | Kano | Enugu | Bamako | Niamey
     Mombasa | Kisumu | Arusha | Gondar | Hargeisa | Durban | Soweto | Nuuk | Apia | Suva | Hilo | Lihue | Vanuatu | Moldova`,
  ),
};
